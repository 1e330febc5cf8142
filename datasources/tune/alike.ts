import type { WireValue } from '../spec/field.ts';
import { readRows } from '../spec/read-record.ts';
import type { Creation } from '../write.ts';
import type { TuneConnection } from './connection.ts';
import { findRows, readFound } from './find-rows.ts';
import type { Model } from './model.ts';
import { wire } from './wire.ts';

/**
 * The newest records that have what a creation gave, by the first of these groups of rows that it gave whole: TUNE has
 * no key that makes a creation safe to repeat, and advises a reference of one's own (hasoffers.md 7.5).
 */
export function alike(model: Model, ...groups: readonly (readonly string[])[]): NonNullable<Creation['lookalikes']> {
  return async (connection: TuneConnection, values, call) => {
    const rows = groups.find((group) => group.every((row) => values[row] != null && values[row] !== ''));
    if (!rows) return null;
    const said = rows.flatMap((row): (readonly [string, WireValue])[] => {
      const field = model.fields[row];
      return field ? [[field.readAt ?? field.wire, wire.say(field, values[row], connection.account.timeZone)]] : [];
    });
    const query = { filters: Object.fromEntries(said), sort: { id: 'desc' }, limit: mostNewest };
    const found = await findRows(connection, model, query, call);
    return readRows(found.rows, (row) => readFound(connection, model, row).record).records;
  };
}

/** Far more than others make while one answer is lost. */
const mostNewest = 100;
