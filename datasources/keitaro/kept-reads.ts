import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { KeptName } from '../model.ts';
import type { EntitySpec, RecordsByIds } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { readRows } from '../spec/read-record.ts';
import type { Creation } from '../write.ts';
import { type KeitaroConnection, type KeitaroRequest, type KeitaroRow, many, one, rowIn } from './connection.ts';
import { toldFields } from './told-records.ts';

/** Where records of one kind are read. */
export interface Routes {
  /** All that are not archived, where one list holds them. */
  readonly list?: Operation;
  readonly get: Operation;
  /** Those that are archived, where `get` may not find them (keitaro.md 2.1, rows 8, 12 and 51). */
  readonly archived?: Operation | undefined;
}

/** A row as a record under our names. */
export type Read = (row: KeitaroRow, connection: KeitaroConnection) => AnyRecord;

/**
 * The ways in which every kind of record is read that all platforms share: the whole list at once, and by ids. Lists
 * know no paging, but for that of campaigns on newer builds, which is taken to come whole as well when no page is
 * asked for (keitaro.md 1.8).
 */
export function keptReads(
  entity: KeptName,
  routes: Routes & Required<Pick<Routes, 'list'>>,
  read: Read,
): Required<Pick<EntitySpec<KeptName>, 'listAll' | 'byIds' | 'standIn'>> {
  return {
    standIn: (connection: KeitaroConnection, id) => {
      const row = connection.told.find(entity, id);
      return row && { record: read(row, connection), knows: toldFields[entity] };
    },

    listAll: async (connection: KeitaroConnection, limit, call) => {
      const rows = many(await connection.call(routes.list, {}, call));
      const complete = rows.length <= limit;
      return { ...readRows(rows.slice(0, limit), (row) => read(rowIn(row), connection)), complete };
    },

    byIds: readByIds(routes, read),
  };
}

/**
 * Records by their ids. A list leaves out what is archived and what the key's user may not see (keitaro.md 1.1), so an
 * id that it lacks is asked for alone before it counts as missing, and looked for in the archive where there is one.
 */
export function readByIds({ list, get, archived }: Routes, read: Read): NonNullable<EntitySpec['byIds']> {
  return async (connection: KeitaroConnection, ids, call): Promise<RecordsByIds> => {
    const listed = list && ids.length > 1 ? await rowsOf(connection, list, call) : null;
    const { alone, inArchive } = rowFinder({ get, archived }, connection, call);
    // Of several that the list lacks, the archive tells with one call.
    const find = async (id: string) =>
      listed ? ((await inArchive(id)) ?? (await alone(id))) : ((await alone(id)) ?? (await inArchive(id)));
    return Promise.all(
      ids.map((id) =>
        orError(async () => {
          const row = listed?.get(id) ?? (await find(id));
          return row && read(row, connection);
        }),
      ),
    );
  };
}

/** The records of a list that have in these rows what a creation has: nothing else tells of what it made. */
export function alikeIn(
  { list, read, requestOf = () => ({}) }: ListToSearch,
  ...names: readonly string[]
): NonNullable<Creation['lookalikes']> {
  return async (connection: KeitaroConnection, values, call) => {
    const rows = many((await connection.call(list, requestOf(values), call)) ?? []);
    const { records } = readRows(rows, (row) => read(rowIn(row), connection));
    return records.filter((record) => names.every((name) => record[name] === values[name]));
  };
}

interface ListToSearch {
  readonly list: Operation;
  readonly read: Read;
  /** What of the values says which list it is. */
  requestOf?(values: AnyRecord): KeitaroRequest;
}

/** One row alone, as its own route sends it or its archive; null where neither has it. */
export async function findRow(
  routes: Omit<Routes, 'list'>,
  connection: KeitaroConnection,
  id: string,
  call: Call,
): Promise<KeitaroRow | null> {
  const { alone, inArchive } = rowFinder(routes, connection, call);
  return (await alone(id)) ?? (await inArchive(id));
}

/** The two places where one row is found. The archive is read once at most. */
function rowFinder({ get, archived }: Omit<Routes, 'list'>, connection: KeitaroConnection, call: Call) {
  let archive: Promise<ReadonlyMap<string, KeitaroRow>> | undefined;
  return {
    alone: (id: string) => rowAlone(connection, id, get, call),
    inArchive: async (id: string) => {
      if (!archived) return null;
      archive ??= rowsOf(connection, archived, call);
      return (await archive).get(id) ?? null;
    },
  };
}

async function rowsOf(connection: KeitaroConnection, list: Operation, call: Call) {
  const rows = many(await connection.call(list, {}, call));
  return new Map(readRows(rows, rowIn).records.map((row) => [row.id, row]));
}

async function rowAlone(connection: KeitaroConnection, id: string, get: Operation, call: Call) {
  const answer = await connection.call(get, { path: { id } }, call);
  const row = answer === null ? null : one(answer);
  if (row && row.id !== id) throw new Malformed('Keitaro answered with another record than the one asked for.');
  return row;
}
