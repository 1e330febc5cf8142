import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { Operation } from '../spec/operation.ts';
import { type KeitaroConnection, type KeitaroRow, many, one } from './connection.ts';

/** Where records of one kind are read, all of them and one alone. */
export interface Routes {
  readonly list: Operation;
  readonly get: Operation;
}

/**
 * Rows by their ids, in their order: one alone by its own route, several from the list. A list leaves out what is
 * archived and what the key's user may not see (keitaro.md 1.1), so an id that it lacks is asked for alone before
 * it counts as missing, unless `stand` has something to put in its place.
 */
export async function rowsByIds(
  connection: KeitaroConnection,
  ids: readonly string[],
  routes: Routes,
  call: Call,
  stand: (id: string) => KeitaroRow | undefined = () => undefined,
): Promise<(KeitaroRow | null | Error)[]> {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  if (others.length === 0) return [await rowAlone(connection, first, routes, call)];
  const listed = many(await connection.call(routes.list, {}, call));
  const found = new Map(listed.map((row) => [row.id, row]));
  return Promise.all(ids.map((id) => found.get(id) ?? stand(id) ?? rowAlone(connection, id, routes, call)));
}

async function rowAlone(
  connection: KeitaroConnection,
  id: string,
  { get }: Routes,
  call: Call,
): Promise<KeitaroRow | null | Error> {
  try {
    const answer = await connection.call(get, { id }, call);
    const row = answer === null ? null : one(answer);
    if (row && row.id !== id) throw new Malformed('Keitaro answered with another record than the one asked for.');
    return row;
  } catch (error) {
    return error instanceof Error ? error : new Error('A record could not be read.', { cause: error });
  }
}
