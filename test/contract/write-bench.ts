import { beforeAll } from 'vitest';
import { splitKeyWithin } from '../../datasources/key-within.ts';
import { type PlannedChange, planChange } from '../../datasources/plan-change.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Bench } from './bench.ts';
import { call } from './connect.ts';
import type { WriteCase } from './write-case.ts';

/** An entity that the platform can write. */
export interface Writable {
  /** As in the platform's `entities` or `own`. */
  readonly name: string;
  readonly spec: EntitySpec;
  readonly written: WriteCase;
}

/** The record of an entity that tests change. */
export interface WriteBench extends Writable {
  /** Its key, there once the tests run. */
  key(): string;
  /** As the platform shows it now. */
  read(): Promise<AnyRecord>;
  /** As the sandbox stores it now, also what no answer shows. */
  stored(): AnyRecord;
  /** Plans a change against the present state; nothing is sent. */
  plan(changes: AnyRecord): Promise<PlannedChange>;
  /** Sends what was planned, on the connection of the bench unless told. */
  perform(planned: PlannedChange, connection?: Connection): Promise<void>;
  /** Both. */
  change(changes: AnyRecord): Promise<PlannedChange>;
}

/** Every entity whose fields can be changed, with its case. Throws where one has no case, or a case no entity. */
export function writables({ platform, contract }: Bench): readonly Writable[] {
  const specs = { ...platform.entities, ...platform.own } as Readonly<Record<string, EntitySpec>>;
  const cases = contract.writes ?? {};
  const stray = Object.keys(cases).filter((name) => !specs[name]?.writes?.change);
  if (stray.length > 0)
    throw new Error(`There are cases for ${stray.join(', ')}, which ${platform.name} cannot change.`);
  return Object.entries(specs).flatMap(([name, spec]) => {
    if (!spec.writes?.change) return [];
    const written = cases[name];
    if (!written) throw new Error(`There is no case for the changes of ${name} of ${platform.name}.`);
    return [{ name, spec, written }];
  });
}

/** Picks a record of the account for the tests around this call. */
export function openWriteBench(bench: Bench, writable: Writable): WriteBench {
  const { platform } = bench;
  const { spec, written } = writable;
  const account = () => bench.account('written');
  const line = () => bench.line('written');
  let id = '';
  let key = '';
  beforeAll(() => {
    const state = account().state();
    const records = Object.entries(state[written.collection] ?? {}) as [string, AnyRecord][];
    const found = records.find(([, stored]) => written.picks?.(stored, state) ?? true);
    if (!found) throw new Error(`There is no ${writable.name} to change in "${written.collection}".`);
    id = found[0];
    key = written.keyOf?.(found[1], id) ?? id;
  });
  const read = async () => {
    const record = await readByKey(spec, line().connection, key);
    if (!record) throw new Error(`There is no ${writable.name} ${key}.`);
    return record;
  };
  const plan = async (changes: AnyRecord) => {
    const { connection } = line();
    const present = await read();
    const { nativeId } = spec.common(present, connection.account);
    return planChange(platform, spec, connection, { id: nativeId, key, changes, present }, call);
  };
  const perform = async ({ steps }: PlannedChange, connection = line().connection) => {
    account().requests.clear();
    for (const step of steps) await connection.perform(step, call);
  };
  return {
    ...writable,
    key: () => key,
    read,
    stored: () => structuredClone(account().state()[written.collection]?.[id]) as AnyRecord,
    plan,
    perform,
    change: async (changes) => {
      const planned = await plan(changes);
      await perform(planned);
      return planned;
    },
  };
}

/** One record by its key, whether the platform finds it by that alone or within something. */
export async function readByKey(
  { byIds, listWithin, common }: EntitySpec,
  connection: Connection,
  key: string,
): Promise<AnyRecord | null> {
  if (byIds) {
    const [record] = await byIds(connection, [key], call);
    if (record instanceof Error) throw record;
    return record ?? null;
  }
  const by = listWithin?.keyedBy?.by;
  if (!listWithin || !by) throw new Error('It cannot be found by a key.');
  const { value, nativeId } = splitKeyWithin(key);
  const { records } = await listWithin.list(connection, { by, value }, Number.POSITIVE_INFINITY, call);
  return records.find((record) => common(record, connection.account).nativeId === nativeId) ?? null;
}
