import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { RecordsByIds } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { type Parameters, writeFilter } from '../spec/write-record.ts';
import type { TuneConnection } from './connection.ts';
import { flatRow } from './flat-row.ts';
import type { Found } from './found-rows.ts';
import type { Model } from './model.ts';
import { wire } from './wire.ts';

/** Many enough for a page of clients, few enough for one query of the platform's. */
export const mostIds = 200;

/** What a find method is asked (hasoffers.md 1.5). */
export interface FindQuery {
  readonly filters: Parameters;
  readonly sort?: Parameters;
  readonly limit?: number;
  readonly page?: number;
}

/** Rows of a model with all that its records show. */
export function findRows(
  connection: TuneConnection,
  { find, contain }: Model,
  { filters, sort = {}, ...paging }: FindQuery,
  call: Call,
): Promise<Found> {
  const paged = writeFilter(wire, find.takes, paging, connection.account.timeZone);
  return connection.find(find, { ...paged, filters, sort, contain: Object.keys(contain) }, call);
}

/** The record in a row, and its id. */
export function readFound(
  { account }: TuneConnection,
  { name, fields, contain, embeds = {}, occursAt }: Model,
  row: unknown,
): { readonly id: string; readonly record: AnyRecord } {
  const flat = flatRow(row, name, { ...contain, ...embeds });
  const record: AnyRecord = readRecord(wire, fields, flat, account.timeZone);
  if (occursAt && record[occursAt] === null) throw new Malformed(`TUNE sent a "${name}" without its time.`);
  return { id: flat.id, record };
}

/** Records by their ids with one call: nothing is missing where an id is not there (hasoffers.md 3.1). */
export async function findByIds(
  connection: TuneConnection,
  model: Model,
  ids: readonly string[],
  call: Call,
): Promise<RecordsByIds> {
  if (ids.length === 0) return [];
  const { rows } = await findRows(connection, model, { filters: { id: [...new Set(ids)] } }, call);
  const found = new Map<string, AnyRecord | Error>();
  for (const row of rows) {
    try {
      const { id, record } = readFound(connection, model, row);
      found.set(id, record);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      found.set(idOf(model, row), error);
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** Empty where the row is so odd that it does not even tell its id. */
function idOf({ name }: Model, row: unknown): string {
  try {
    return flatRow(row, name, {}).id;
  } catch {
    return '';
  }
}
