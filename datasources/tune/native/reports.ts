import { DateTime } from 'luxon';
import type { Call } from '../../call.ts';
import { InvalidChange } from '../../errors.ts';
import type { Native, NativeRead, NativeRequest, RowItem, Selection } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import type { AnyRecord, Fields, WireValue } from '../../spec/field.ts';
import type { Operation } from '../../spec/operation.ts';
import { isObject, listOf, readRecord, valueAt } from '../../spec/read-record.ts';
import { type Parameters, writeFilter } from '../../spec/write-record.ts';
import type { TuneConnection } from '../connection.ts';
import { foundIn } from '../found-rows.ts';
import { operations } from '../operations.ts';
import { pageAt } from '../page-at.ts';
import { conversionAmounts, reportedConversionFields, statDimensions, statMeasures } from '../report-fields.ts';
import { wire } from '../wire.ts';
import { bookedAmounts, columnsOf, withBooked } from './booked-amounts.ts';

interface Report {
  readonly operation: Operation;
  readonly item: RowItem;
  readonly totals: RowItem;
  /** The columns that no two rows have alike, of those that are asked for. */
  readonly apart: (columns: readonly string[]) => readonly string[];
  /** Rows are sums; each is of what they have alike (hasoffers.md 4.2). */
  readonly grouped: boolean;
  /** What is asked for whatever a query selects: without any column there is no report. */
  readonly always: (columns: readonly string[]) => readonly string[];
}

const dimensions = new Set<string>(Object.values(statDimensions).map(({ wire }) => wire));

/** Reports (hasoffers.md 4): what a query selects is what is asked for, and so what rows are grouped by. */
export const reports = {
  stats: reporting({
    operation: operations.getStats,
    item: {
      named: 'Stat',
      says: 'What the traffic adds up to that has all the rest of the row in common.',
      fields: { ...statDimensions, ...statMeasures, ...bookedAmounts(statMeasures) },
    },
    totals: {
      named: 'StatTotals',
      says: 'What all rows add up to, those on other pages too.',
      fields: statMeasures,
    },
    grouped: true,
    apart: (columns) => columns.filter((column) => dimensions.has(column)),
    always: (columns) => (columns.length === 0 ? [statMeasures.clicks.wire] : []),
  }),
  reportedConversions: reporting({
    operation: operations.getReportedConversions,
    item: {
      named: 'ReportedConversion',
      says: 'A conversion as a report shows it, with the names of what it belongs to.',
      fields: { ...reportedConversionFields, ...bookedAmounts(conversionAmounts) },
    },
    totals: {
      named: 'ReportedConversionTotals',
      says: 'What all conversions add up to, those on other pages too.',
      fields: conversionAmounts,
    },
    grouped: false,
    apart: () => [reportedConversionFields.conversionId.wire],
    always: () => [reportedConversionFields.conversionId.wire],
  }),
} as const satisfies Readonly<Record<string, Native>>;

function reporting(report: Report): NativeRead {
  const { operation, item, totals } = report;
  return {
    ...nativeRow(operation),
    effect: 'read',
    gives: { as: 'page', item, beside: totals },
    read: async (connection, request, call) => {
      const { rows, count, sums } = await ask(connection as TuneConnection, report, request, call);
      const { timeZone } = connection.account;
      return {
        rows: rows.map((row, index) => readRecord(wire, item.fields, row, timeZone, `row ${index + 1}`)),
        total: count,
        ...(sums === null ? {} : { beside: readRecord(wire, totals.fields, sums, timeZone, 'totals') }),
      };
    },
  };
}

async function ask(
  connection: TuneConnection,
  { operation, item, totals, grouped, apart, always }: Report,
  { values, selected, selectedBeside, page }: NativeRequest,
  call: Call,
) {
  const { id, timeZone } = connection.account;
  const asked = [...columnsIn(item.fields, selected), ...columnsIn(totals.fields, selectedBeside)];
  const fields = [...new Set([...always(asked), ...asked])];
  const { sort, ...said } = saidOf(operation, values, timeZone);
  const { offset, limit } = page ?? { offset: 0, limit: 1 };
  const window = pageAt(offset, limit);
  const data = await connection.call(
    operation,
    {
      ...said,
      fields,
      ...(grouped ? { groups: apart(fields) } : {}),
      sort: ordered(sort, fields, apart(fields)),
      totals: Object.keys(selectedBeside).length > 0 ? '1' : '0',
      limit: String(window.size),
      page: String(window.page),
    },
    call,
  );
  const { rows, count } = foundIn(data);
  call.tally.add(id, { rows: rows.length });
  const wanted = rows.slice(window.skip, window.skip + limit);
  return {
    rows: wanted.map((row) => movedBack(withBooked(row), Number(values.hourOffset ?? 0))),
    count,
    sums: isObject(data) && isObject(data.totals) ? data.totals : null,
  };
}

/** The columns behind what is selected; a thing itself is asked for by its id. */
function columnsIn(fields: Fields, selected: Selection): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    name in selected || (field.to !== undefined && name.replace(/Id$/, '') in selected) ? columnsOf(field) : [],
  );
}

/** Filters are written otherwise than in find methods (hasoffers.md 4.1), and the days are one of them (4.5). */
function saidOf(operation: Operation, values: AnyRecord, zone: string): Parameters {
  const { filters, ...said } = writeFilter(wire, operation.takes, values, zone);
  const conditions = parts(filters).map(({ field, conditional = 'EQUAL_TO', values: given = [] }) => [
    String(field),
    { conditional, values: given },
  ]);
  const days = { conditional: 'BETWEEN', values: [said.data_start ?? '', said.data_end ?? ''] };
  return { ...said, filters: { 'Stat.date': days, ...Object.fromEntries(conditions) } };
}

/** As the caller wants, and then by what tells rows apart: in no order at all pages would overlap (hasoffers.md 4.2). */
function ordered(sort: WireValue | undefined, fields: readonly string[], apart: readonly string[]): Parameters {
  const order: Parameters = {};
  for (const { field, descending } of parts(sort)) {
    if (!fields.includes(String(field)))
      throw new InvalidChange(
        'sort',
        'INVALID_VALUE',
        `"sort" is by ${String(field)}, which the query does not select.`,
      );
    order[String(field)] = descending === '1' ? 'desc' : 'asc';
  }
  for (const column of apart) order[column] ??= 'asc';
  return order;
}

function parts(said: WireValue | undefined): readonly Readonly<Record<string, WireValue>>[] {
  return listOf(said) as readonly Readonly<Record<string, WireValue>>[];
}

/** A moment is one whatever zone the report is moved to: its text is moved back to the network's (hasoffers.md 4.5). */
function movedBack(row: unknown, hours: number): unknown {
  const moment = DateTime.fromSQL(String(valueAt(row, 'Stat.datetime')), { zone: 'UTC' });
  if (hours === 0 || !moment.isValid || !isObject(row) || !isObject(row.Stat)) return row;
  const datetime = moment.minus({ hours }).toFormat('yyyy-MM-dd HH:mm:ss');
  return { ...row, Stat: { ...row.Stat, datetime } };
}
