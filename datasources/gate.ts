import pLimit from 'p-limit';
import { Unreachable } from './errors.ts';
import type { Rate } from './platform.ts';

/** Lets an exchange with an account begin when its limits allow; one whose caller is gone by then does not begin. */
export type Gate = <T>(signal: AbortSignal, run: () => Promise<T>) => Promise<T>;

export interface GateOptions {
  /** Exchanges under way at once. */
  readonly concurrency: number;
  /** Null: as fast as they come. */
  readonly rate: Rate | null;
  /** Waits so many milliseconds; a test has a clock of its own. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/**
 * Keeps an account's calls within its limits. A place in the rate becomes free a whole window after the answer came,
 * not after the call left: the platform counts it somewhere in between, so it never counts more than its limit.
 */
export function openGate({ concurrency, rate, wait }: GateOptions): Gate {
  const lanes = pLimit(concurrency);
  const places = pLimit(rate?.calls ?? Number.POSITIVE_INFINITY);
  return (signal, run) =>
    new Promise((resolve, reject) => {
      const giveUp = () => reject(new Unreachable('The time allowed was over before anything was sent.'));
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      void places(async () => {
        const begun = await lanes(async () => {
          if (signal.aborted) return false;
          signal.removeEventListener('abort', giveUp);
          await run().then(resolve, reject);
          return true;
        });
        if (begun && rate) await wait(rate.seconds * 1000);
      });
    });
}
