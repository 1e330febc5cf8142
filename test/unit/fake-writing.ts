import type { Connection } from '../../datasources/platform.ts';
import { createBulkRunner } from '../../resolvers/writes/bulk-runner.ts';
import { createInTurn } from '../../resolvers/writes/in-turn.ts';
import { openSqliteStore } from '../../resolvers/writes/sqlite-store.ts';
import type { Writing } from '../../resolvers/writes/writing.ts';

/** What requests share about writes, in memory. */
export function fakeWriting(now: () => number = Date.now): Writing {
  const store = openSqliteStore(':memory:');
  return { store, inTurn: createInTurn(), bulk: createBulkRunner(store, now), deadline: 60_000 };
}

/** The part of a connection that tests of readings have no use for. */
export const readsOnly: Pick<Connection, 'perform' | 'show'> = {
  perform: () => Promise.reject(new Error('Nothing is written here.')),
  show: () => {
    throw new Error('Nothing is written here.');
  },
};
