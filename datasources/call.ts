import { Unreachable } from './errors.ts';
import type { Tally } from './tally.ts';

/** What one caller's request allows its calls, and where they are counted. */
export interface Call {
  /** Ends them: the time is over, or the client went away. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 at which the time is over: what would take longer is not waited for. */
  readonly deadline: number;
  readonly tally: Tally;
}

/** What several callers wait for together, for this one no longer than its request allows. Nothing was sent for it yet. */
export function orGiveUp<T>(shared: Promise<T>, { signal }: Pick<Call, 'signal'>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(gaveUp());
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** What a caller is told whose time is over. */
export function gaveUp(): Unreachable {
  return new Unreachable('The time allowed was over before an answer came.');
}
