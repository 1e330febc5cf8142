import type { Narrowing } from '../../datasources/query.ts';
import type { Bench, EntityBench } from './bench.ts';
import { call, type TestLine } from './connect.ts';
import { storedRecords, stretchOf } from './stored.ts';

/** One way to read an entity. */
export interface Read {
  readonly way: string;
  run(line: TestLine): Promise<unknown>;
}

/** Every way to read an entity; `keys` are of some of its records, and there once the tests run. */
export function readsOf(bench: Bench, entity: EntityBench, keys: () => readonly string[]): readonly Read[] {
  const { listAll, listWithin, listPage, during, byIds, details = {} } = entity.spec;
  const list = { filter: {}, order: null, after: null, limit: 5 };
  const stretch = { ...stretchOf(entity), filter: {}, oldestFirst: false, limit: 5 };
  const given = (by: Narrowing['by']) => {
    const [stored = {}] = [...storedRecords(entity, bench.account()).values()].slice(1);
    return { by, value: entity.within?.[by]?.(stored) ?? '' };
  };
  return [
    read('listAll', listAll && (({ connection }) => listAll(connection, 1000, call))),
    read('listPage', listPage && (({ connection }) => listPage(connection, list, call))),
    read('during', during && (({ connection }) => during(connection, stretch, call))),
    ...(listWithin?.by ?? []).map((by) =>
      read(`listWithin ${by}`, ({ connection }) => listWithin?.list(connection, given(by), 1000, call)),
    ),
    read('byIds', byIds && (async ({ connection }) => thrown(await byIds(connection, keys(), call)))),
    ...Object.entries(details).map(([name, { load }]) =>
      read(name, async ({ connection }) => thrown(await load(connection, keys().slice(0, 1), call))),
    ),
  ].flat();
}

function read(way: string, run: Read['run'] | ((line: TestLine) => unknown) | undefined): readonly Read[] {
  return run ? [{ way, run: async (line) => run(line) }] : [];
}

/** An error in a record's place is one of the whole read here. */
function thrown<T>(found: readonly (T | Error)[]): readonly (T | Error)[] {
  const error = found.find((each) => each instanceof Error);
  if (error) throw error;
  return found;
}
