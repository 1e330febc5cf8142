import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Bench, EntityBench } from './bench.ts';
import { call } from './connect.ts';
import { storedIds, storedRecords, stretchOf } from './stored.ts';

/** Every record of an entity, by the first of the ways that its platform has. */
export async function everyRecord({ line, account }: Bench, entity: EntityBench): Promise<readonly AnyRecord[]> {
  const { listAll, during, listWithin, byIds } = entity.spec;
  const { connection } = line();
  if (listAll) return (await listAll(connection, most, call)).records;
  if (during) {
    const stretch = { ...stretchOf(entity), filter: {}, oldestFirst: false, limit: most };
    return (await during(connection, stretch, call)).records;
  }
  if (byIds) {
    const found = await byIds(connection, storedIds(entity, account()), call);
    return found.filter((record): record is AnyRecord => record !== null && !(record instanceof Error));
  }
  const [by] = listWithin?.by ?? [];
  if (!listWithin || !by) throw new Error(`There is no way to read a ${entity.name}.`);
  const values = new Set([...storedRecords(entity, account()).values()].map(entity.within?.[by] ?? String));
  const sweeps = await Promise.all([...values].map((value) => listWithin.list(connection, { by, value }, most, call)));
  return sweeps.flatMap(({ records }) => records);
}

/** More than any account here has. */
const most = 10_000;
