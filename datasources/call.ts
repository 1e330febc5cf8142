import { Unreachable } from './errors.ts';

/** What one caller's request allows its calls: when to give up. */
export interface Call {
  readonly signal: AbortSignal;
}

/** What several callers wait for together, for this one no longer than its request allows. Nothing was sent for it yet. */
export function orGiveUp<T>(shared: Promise<T>, { signal }: Call): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Unreachable('The time allowed was over before anything was sent.'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
