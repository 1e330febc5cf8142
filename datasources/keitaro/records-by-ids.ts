import type { Call } from '../call.ts';
import type { Operation } from '../spec/operation.ts';
import { valueAt } from '../spec/read-record.ts';
import { type KeitaroConnection, many, one } from './connection.ts';

/** Beyond so many ids the whole list is one call and the cheaper one. */
const fewIds = 3;

/**
 * Records by their ids, in their order. A list leaves out what is archived and what the key's user may not see
 * (keitaro.md 1.1), so an id that it lacks is asked for alone before it counts as missing.
 */
export async function recordsByIds<T>(
  connection: KeitaroConnection,
  ids: readonly string[],
  routes: { readonly list: Operation; readonly get: Operation },
  call: Call,
  read: (row: unknown) => T,
): Promise<(T | null | Error)[]> {
  const listed = ids.length > fewIds ? many(await connection.call(routes.list, {}, call)) : [];
  const found = new Map(listed.map((row) => [String(valueAt(row, 'id')), read(row)]));
  return Promise.all(ids.map(async (id) => found.get(id) ?? readAlone(connection, id, routes.get, call, read)));
}

async function readAlone<T>(
  connection: KeitaroConnection,
  id: string,
  get: Operation,
  call: Call,
  read: (row: unknown) => T,
): Promise<T | null | Error> {
  try {
    const row = one(await connection.call(get, { id }, call));
    return row === null ? null : read(row);
  } catch (error) {
    return error instanceof Error ? error : new Error('A record could not be read.', { cause: error });
  }
}
