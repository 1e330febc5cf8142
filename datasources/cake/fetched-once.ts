import { type Call, orGiveUp } from '../call.ts';
import type { Line } from '../line.ts';

/** Something of an account that changes so seldom that it is fetched for all calls together. */
export interface FetchedOnce<T> {
  get(call: Call): Promise<T>;
  /** It is out of date: fetch it again for whoever asks next. */
  forget(): void;
}

/** What could not be fetched is forgotten too. The one request must not end with the patience of whichever caller came first. */
export function fetchedOnce<T>(line: Line, fetch: (call: Call) => Promise<T>): FetchedOnce<T> {
  let held: Promise<T> | null = null;
  const begin = ({ tally }: Call) => {
    const signal = AbortSignal.timeout(line.timeout);
    const fetched: Promise<T> = fetch({ signal, deadline: line.now() + line.timeout, tally }).catch(
      (error: unknown) => {
        if (held === fetched) held = null;
        throw error;
      },
    );
    return fetched;
  };
  return {
    get: (call) => {
      held ??= begin(call);
      return orGiveUp(held, call);
    },
    forget: () => {
      held = null;
    },
  };
}
