import type { DatabaseSync } from 'node:sqlite';
import { fromJson, toJson } from './sqlite-json.ts';
import type { KeyedWrite, WriteStore } from './write-store.ts';

/** The named writes of a store. One that is DONE is never touched again, whatever is asked. */
export function sqliteKeys(database: DatabaseSync): WriteStore['keys'] {
  const find = database.prepare('SELECT state, input, baseline, result FROM keyed_writes WHERE scope = ? AND key = ?');
  const begin = database.prepare(`
    INSERT INTO keyed_writes (scope, key, state, input, baseline, at) VALUES (?, ?, 'BEGUN', ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      state = 'BEGUN', at = excluded.at, baseline = coalesce(excluded.baseline, baseline), result = NULL
    WHERE state <> 'DONE' AND input = excluded.input
  `);
  const settle = database.prepare(`
    UPDATE keyed_writes SET state = ?, result = ? WHERE scope = ? AND key = ? AND state <> 'DONE'
  `);
  const release = database.prepare(`DELETE FROM keyed_writes WHERE scope = ? AND key = ? AND state <> 'DONE'`);

  const lookUp = (scope: string, key: string) => {
    const row = find.get(scope, key) as KeyRow | undefined;
    return row ? toKeyedWrite(row) : null;
  };

  return {
    find: lookUp,
    begin: (scope, key, { input, baseline, at }) => {
      if (begin.run(scope, key, input, baseline && toJson(baseline), at).changes === 1) return;
      const why = lookUp(scope, key)?.state === 'DONE' ? 'is done' : 'was begun with another input';
      throw new Error(`The write "${key}" ${why}; it cannot begin again.`);
    },
    settle: (scope, key, { state, result }) => {
      if (settle.run(state, toJson(result), scope, key).changes === 1) return;
      throw new Error(`The write "${key}" is not under way; it cannot be settled.`);
    },
    release: (scope, key) => {
      if (release.run(scope, key).changes === 1 || !lookUp(scope, key)) return;
      throw new Error(`The write "${key}" is done; its key cannot be used again.`);
    },
  };
}

interface KeyRow extends Pick<KeyedWrite, 'state' | 'input'> {
  readonly baseline: string | null;
  readonly result: string | null;
}

function toKeyedWrite({ state, input, baseline, result }: KeyRow): KeyedWrite {
  return { state, input, baseline: fromJson(baseline) as KeyedWrite['baseline'], result: fromJson(result) };
}
