import type { NativeRead } from '../../native.ts';
import { type AnyRecord, reference, text } from '../../spec/field.ts';
import type { Operation } from '../../spec/operation.ts';
import { isObject, readRecord } from '../../spec/read-record.ts';
import type { TuneConnection } from '../connection.ts';
import { idSign } from '../found-rows.ts';
import { wire } from '../wire.ts';
import type { RowModel } from './row-models.ts';
import { sayWhere } from './say-where.ts';
import { filterable, whereRow } from './where-rows.ts';

const item = {
  named: 'NamedId',
  says: 'An id with the name of what it is of.',
  fields: {
    id: reference('id', 'The id.', { readOnly: true }),
    name: text('name', 'The name.', { readOnly: true }),
  },
} as const;

/** A map from ids to names, which is no map of rows (hasoffers.md 2.2). */
export function namesOf(model: RowModel, operation: Operation): NativeRead {
  const compared = filterable(model);
  return {
    effect: 'read',
    says: operation.says,
    takes: { where: whereRow(model) },
    calls: [operation],
    gives: { as: 'list', item },
    read: async (connection: TuneConnection, { values }, call) => {
      const { timeZone } = connection.account;
      const filters = sayWhere(compared, (values.where ?? {}) as AnyRecord, timeZone);
      const names = filters === null ? {} : await connection.call(operation, { filters }, call);
      const rows = Object.entries(isObject(names) ? names : {}).map(([key, name]) => ({
        id: key.startsWith(idSign) ? key.slice(idSign.length) : key,
        name,
      }));
      return { rows: rows.map((row) => readRecord(wire, item.fields, row, timeZone)), total: null };
    },
  };
}
