import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { KeptName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { readRows } from '../spec/read-record.ts';
import { type KeitaroConnection, type KeitaroRow, many, one, rowIn } from './connection.ts';
import { toldFields } from './told-records.ts';

/** Where records of one kind are read, all of them and one alone. */
interface Routes {
  readonly list: Operation;
  readonly get: Operation;
}

type Read = (row: KeitaroRow, connection: KeitaroConnection) => AnyRecord;

/**
 * The two ways in which every kind of record is read: the whole list at once, and by ids. Lists know no paging, but for
 * that of campaigns on newer builds, which is taken to come whole as well when no page is asked for (keitaro.md 1.8).
 */
export function keptReads(
  entity: KeptName,
  { list, get }: Routes,
  read: Read,
): Required<Pick<EntitySpec<KeptName>, 'listAll' | 'byIds' | 'standIn'>> {
  return {
    standIn: (connection: KeitaroConnection, id) => {
      const row = connection.told.find(entity, id);
      return row && { record: read(row, connection), knows: toldFields[entity] };
    },

    listAll: async (connection: KeitaroConnection, limit, call) => {
      const rows = many(await connection.call(list, {}, call));
      const complete = rows.length <= limit;
      return { ...readRows(rows.slice(0, limit), (row) => read(rowIn(row), connection)), complete };
    },

    // A list leaves out what is archived and what the key's user may not see (keitaro.md 1.1), so an id that it lacks
    // is asked for alone before it counts as missing.
    byIds: async (connection: KeitaroConnection, ids, call) => {
      const listed = ids.length > 1 ? many(await connection.call(list, {}, call)) : [];
      const found = new Map(readRows(listed, rowIn).records.map((row) => [row.id, row]));
      return Promise.all(
        ids.map((id) =>
          orError(async () => {
            const row = found.get(id) ?? (await rowAlone(connection, id, get, call));
            return row && read(row, connection);
          }),
        ),
      );
    },
  };
}

async function rowAlone(connection: KeitaroConnection, id: string, get: Operation, call: Call) {
  const answer = await connection.call(get, { id }, call);
  const row = answer === null ? null : one(answer);
  if (row && row.id !== id) throw new Malformed('Keitaro answered with another record than the one asked for.');
  return row;
}
