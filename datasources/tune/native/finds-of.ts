import { InvalidChange } from '../../errors.ts';
import type { NativeRead, RowItem, Selection } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import type { AnyRecord, Field, Fields } from '../../spec/field.ts';
import type { Operation } from '../../spec/operation.ts';
import { isObject, listOf, readRecord } from '../../spec/read-record.ts';
import type { Rule } from '../../spec/rule.ts';
import { type Parameters, writeFilter } from '../../spec/write-record.ts';
import type { TuneConnection } from '../connection.ts';
import { mostIds } from '../find-rows.ts';
import { flatRow } from '../flat-row.ts';
import { pageAt } from '../page-at.ts';
import { wire } from '../wire.ts';
import { relationRows, shapesOf } from './related.ts';
import type { RowModel } from './row-models.ts';
import { sayOrder, sayWhere } from './say-where.ts';
import { filterable, orderRow, whereRow } from './where-rows.ts';

/** The find methods of a model as native reads: what a query selects decides `fields` and `contain` (hasoffers.md 1.5). */
export function findsOf(model: RowModel) {
  const { name, says, columns, contain = {}, embeds = {} } = model;
  const beside = relationRows({ ...contain, ...embeds });
  const hidden = Object.keys(beside).filter((field) => field in columns);
  if (hidden.length > 0) throw new Error(`A column and a relation of ${name} are both called ${hidden.join(', ')}.`);
  const item: RowItem = { named: `${name}Row`, says, fields: { ...columns, ...beside } };
  const shapes = shapesOf({ ...contain, ...embeds });

  /** Only what is asked for is read; the id always, because without it a row is not recognised (hasoffers.md 2.11). */
  const askFor = (selected: Selection) => {
    const fields = pick(item.fields, selected);
    const wanted = Object.values(fields).map((field) => field.wire);
    return {
      sent: {
        fields: [...new Set(['id', ...wanted.filter((column) => !(column in shapes))])],
        contain: wanted.filter((relation) => relation in contain),
      },
      read: (rows: readonly unknown[], { account }: TuneConnection) =>
        rows.map((row, index) =>
          readRecord(wire, fields, flatRow(row, name, shapes), account.timeZone, `row ${index + 1}`),
        ),
    };
  };

  const where = whereRow(model);
  const orderBy = orderRow(model);
  const compared = filterable(model);
  const ordered = orderBy.fields?.field?.values ?? {};

  /** A page of rows in any order, with how many match. */
  const page = (operation: Operation): NativeRead => ({
    effect: 'read',
    says: operation.says,
    takes: { where, orderBy },
    calls: [operation],
    gives: { as: 'page', item },
    read: async (connection: TuneConnection, { values, selected, page: asked }, call) => {
      const { offset, limit } = asked ?? { offset: 0, limit: 1 };
      const filters = sayWhere(compared, (values.where ?? {}) as AnyRecord, connection.account.timeZone);
      const sort = sayOrder((values.orderBy ?? []) as readonly AnyRecord[], ordered);
      if (filters === null) return { rows: [], total: 0 };
      const { sent, read } = askFor(selected);
      const { page, size, skip } = pageAt(offset, limit);
      const found = await connection.find(operation, { filters, sort, ...sent, limit: size, page }, call);
      return { rows: read(found.rows.slice(skip, skip + limit), connection), total: found.count };
    },
  });

  /** One row, or null: there is no such id, which is no error (hasoffers.md 1.6). */
  const one = (operation: Operation, rules: readonly Rule[] = []): NativeRead => ({
    ...nativeRow(operation),
    effect: 'read',
    rules,
    gives: { as: 'one', item },
    read: async (connection: TuneConnection, { values, selected }, call) => {
      const keys = writeFilter(wire, operation.takes, values, connection.account.timeZone);
      const { sent, read } = askFor(selected);
      const row = await connection.call(operation, { ...keys, ...sent }, call);
      return { rows: read(isObject(row) ? [row] : [], connection), total: null };
    },
  });

  /** The rows that there are of some ids. */
  const byIds = (operation: Operation): NativeRead => ({
    ...nativeRow(operation),
    effect: 'read',
    says: `${operation.says} An id of nothing brings none.`,
    rules: [refuseTooMany],
    gives: { as: 'list', item },
    read: async (connection: TuneConnection, { values, selected }, call) => {
      const ids = [...new Set(listOf(values.ids).map(String))];
      if (ids.length === 0) return { rows: [], total: null };
      const { sent, read } = askFor(selected);
      const asked: Parameters = { ids, ...sent };
      const { rows } = await connection.find(operation, asked, call);
      return { rows: read(rows, connection), total: null };
    },
  });

  return { page, one, byIds };
}

const refuseTooMany: Rule = ({ values: { ids } }) => {
  if (listOf(ids).length <= mostIds) return;
  throw new InvalidChange('ids', 'INVALID_VALUE', `"ids" may name ${mostIds} rows at most; ask for the rest apart.`);
};

/** The rows that a query selects, and of objects those within. */
function pick(fields: Fields, selected: Selection): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): (readonly [string, Field])[] => {
      const inside = selected[name];
      if (!inside) return [];
      return [[name, field.fields ? { ...field, fields: pick(field.fields, inside) } : field]];
    }),
  );
}
