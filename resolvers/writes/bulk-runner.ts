import pLimit from 'p-limit';
import type { BulkItem, WriteStore } from './write-store.ts';

/** What one item came to: done, failed for good, or to be tried again when the operation is continued. */
export interface ItemEnd {
  readonly state: 'DONE' | 'FAILED' | 'PENDING';
  readonly result: unknown;
}

/** Works on bulk operations of this process. */
export interface BulkRunner {
  /** Does the pending items of an operation, some at once, and ends when all were tried or it was stopped. */
  run(id: string, perform: (item: BulkItem) => Promise<ItemEnd>): Promise<void>;
  /** No further item is begun; those under way end. */
  stop(id: string): void;
  /** Stops everything, and ends when nothing is under way. */
  close(): Promise<void>;
}

/** Items under way at once; the limits of each account hold besides. */
const atOnce = 8;

/** So many items in a row that could not be done now: the rest would fare alike. */
const mostFutile = 16;

/** A runner over a store; `now` in milliseconds since 1970. */
export function createBulkRunner({ bulk }: Pick<WriteStore, 'bulk'>, now: () => number): BulkRunner {
  const stopped = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const at = () => new Date(now()).toISOString();

  const work = async (id: string, perform: (item: BulkItem) => Promise<ItemEnd>) => {
    const lanes = pLimit(atOnce);
    let futile = 0;
    const isOver = () => stopped.has(id) || futile >= mostFutile;
    const one = async (item: BulkItem) => {
      if (isOver()) return;
      const { state, result } = await perform(item);
      futile = state === 'PENDING' ? futile + 1 : 0;
      if (state === 'PENDING') bulk.noteItem(id, item.index, result);
      else bulk.settleItem(id, item.index, { state, result });
    };
    const left = bulk.pending(id, Number.MAX_SAFE_INTEGER);
    try {
      await Promise.all(left.map((item) => lanes(() => one(item))));
    } finally {
      stopped.delete(id);
      running.delete(id);
      bulk.setState(id, bulk.find(id)?.counts.pending ? 'STOPPED' : 'DONE', at());
    }
  };

  return {
    run: async (id, perform) => {
      const known = running.get(id);
      if (known && !stopped.has(id)) return known;
      // It was stopped a moment ago: what is under way ends first.
      await known;
      bulk.setState(id, 'RUNNING', at());
      const mine = work(id, perform);
      running.set(id, mine);
      return mine;
    },
    stop: (id) => {
      if (running.has(id)) stopped.add(id);
    },
    close: async () => {
      for (const id of running.keys()) stopped.add(id);
      await Promise.allSettled(running.values());
    },
  };
}
