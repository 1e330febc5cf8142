import { LRUCache } from 'lru-cache';
import type { Sweep } from '../datasources/query.ts';

/** An account's list as of one moment. One that is not complete is too large to be held and has no records. */
export interface Snapshot extends Sweep {
  /** Milliseconds since 1970 at which it was read. */
  readonly asOf: number;
}

/** Where snapshots are kept. Keys hold a digest of the account's credentials; values are plain data. */
export interface SnapshotStore {
  get(key: string): Promise<Snapshot | undefined>;
  set(key: string, snapshot: Snapshot): Promise<void>;
}

/** Keeps snapshots in this process, and lets go of those not asked for longest once there are too many records. */
export function memoryStore(mostRecords: number): SnapshotStore {
  const held = new LRUCache<string, Snapshot>({
    maxSize: mostRecords,
    // One that is larger than everything allowed is not kept at all.
    sizeCalculation: ({ records }) => records.length + 1,
  });
  return {
    get: async (key) => held.get(key),
    set: async (key, snapshot) => {
      held.set(key, snapshot);
    },
  };
}
