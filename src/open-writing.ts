import { createBulkRunner } from '../resolvers/writes/bulk-runner.ts';
import { createInTurn } from '../resolvers/writes/in-turn.ts';
import { openSqliteStore } from '../resolvers/writes/sqlite-store.ts';
import type { Writing } from '../resolvers/writes/writing.ts';
import type { Clock } from './clock.ts';
import { InvalidSettings, type Settings } from './settings.ts';

/** Opens what all requests share about writes. Throws `InvalidSettings` for a store that cannot be used. */
export function openWriting({ store: file, deadline }: Settings, { now }: Clock): Writing {
  const store = opened(file);
  return { store, inTurn: createInTurn(), bulk: createBulkRunner(store, now), deadline };
}

/** Ends what is under way before the store is closed behind it. */
export async function closeWriting({ bulk, store }: Writing): Promise<void> {
  await bulk.close();
  store.close();
}

function opened(file: string) {
  try {
    return openSqliteStore(file);
  } catch (error) {
    throw new InvalidSettings([`store: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
