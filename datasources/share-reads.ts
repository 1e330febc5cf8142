import { type Call, gaveUp, orGiveUp } from './call.ts';

/** Runs a read, or waits for the one like it that is under way already. */
export type ShareReads = <T>(key: string, call: Call, run: (call: Call) => Promise<T>) => Promise<T>;

interface UnderWay {
  readonly answer: Promise<unknown>;
  readonly waiting: Set<Call>;
  readonly controller: AbortController;
}

/**
 * Identical reads of one account that are under way at once become one. Each caller gives up by itself, and only when
 * the last one has is the read ended. Made once for each account, so that no credential sees what another one read.
 */
export function createShareReads(account: string): ShareReads {
  const underWay = new Map<string, UnderWay>();

  const begin = <T>(key: string, first: Call, run: (call: Call) => Promise<T>): UnderWay => {
    const waiting = new Set([first]);
    const controller = new AbortController();
    const answer = run({
      signal: controller.signal,
      tally: first.tally,
      // Whoever can wait longest decides what is worth waiting for.
      get deadline() {
        return Math.max(...[...waiting].map(({ deadline }) => deadline));
      },
    }).finally(() => {
      if (underWay.get(key)?.answer === answer) underWay.delete(key);
    });
    answer.catch(() => undefined);
    return { answer, waiting, controller };
  };

  return async <T>(key: string, call: Call, run: (call: Call) => Promise<T>) => {
    if (call.signal.aborted) throw gaveUp();
    const known = underWay.get(key);
    const read = known ?? begin(key, call, run);
    if (known) call.tally.add(account, { shared: 1 });
    else underWay.set(key, read);
    read.waiting.add(call);
    try {
      return (await orGiveUp(read.answer, call)) as T;
    } finally {
      read.waiting.delete(call);
      if (read.waiting.size === 0) {
        // After an answer the next read may have begun already.
        if (underWay.get(key) === read) underWay.delete(key);
        read.controller.abort();
      }
    }
  };
}
