import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { Filter, OddRow, Stretch, StretchQuery } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import type { AnyRecord } from '../spec/field.ts';
import { readRows } from '../spec/read-record.ts';
import type { OfferitConnection } from './connection.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import { operations, periods } from './operations.ts';

/** What report/transaction narrows by: one offer and one affiliate (offerit.md 3.2). */
export const narrows = ['offerId', 'affiliateId'] as const satisfies readonly (keyof Filter)[];

/** Transactions are dated by whole seconds. */
export const grain = 1_000;

/** Rows asked for at once, at the least and at the most. */
const smallPage = 2_000;
const largePage = 10_000;

/** A stretch that holds too much is cut so that the part wanted first is a quarter of it. */
const quarter = 4;

/** A transaction with what tells its place in time. */
type Transaction = AnyRecord & { readonly time: string; readonly conversionId: string };

/** Whole seconds since 1970, the end excluded. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The first transactions of a stretch. In which order the report has them is not told (offerit.md 3.2), so they can be
 * ordered only here, and only those of a span that was read whole. A span that does not fit one page is cut at a
 * moment and not paged through: nothing is missed or held twice while transactions are added, and never more than
 * the rows wanted and a page of others are held.
 */
export async function firstTransactions(
  connection: OfferitConnection,
  { from, to, filter, oldestFirst, limit }: StretchQuery,
  read: (row: KeyedRow) => Transaction,
  call: Call,
): Promise<Stretch> {
  const narrowed = narrowedTo(filter);
  const pageSize = Math.min(Math.max(limit + 1, smallPage), largePage);
  const records: Transaction[] = [];
  const odd: OddRow[] = [];
  // What is not read yet, with what is wanted first at the end.
  const ahead: Span[] = [{ from: Math.ceil(from / grain), to: Math.ceil(to / grain) }];
  while (records.length <= limit) {
    const span = ahead.pop();
    if (!span) break;
    const rows = await rowsOfAll(connection, span, narrowed, pageSize, call);
    if (rows) {
      const found = readRows(rows, read, records.length + odd.length + 1);
      records.push(...inOrder(found.records, oldestFirst).filter(({ time }) => isIn(time, span)));
      odd.push(...found.odd);
    } else ahead.push(...cut(span, oldestFirst));
  }
  const isWhole = ahead.length === 0;
  return {
    records: records.slice(0, limit),
    odd,
    more: records.length > limit || !isWhole,
    count: isWhole ? records.length + odd.length : null,
  };
}

type Narrowed = Readonly<Record<string, string>>;

function narrowedTo(filter: Filter): Narrowed {
  refuseFilters('Offerit', filter, narrows);
  const given = narrows.flatMap((name) => {
    const values = filter[name];
    if (!values) return [];
    const [value, ...others] = values;
    if (value === undefined || others.length > 0) {
      throw new Unsupported(`Offerit narrows conversions to one "${name}" at a time.`);
    }
    return [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** Every row of a span, or null where it has more than a page; one second, which cannot be cut, may have some pages. */
async function rowsOfAll(
  connection: OfferitConnection,
  span: Span,
  narrowed: Narrowed,
  pageSize: number,
  call: Call,
): Promise<readonly KeyedRow[] | null> {
  const rows: KeyedRow[] = [];
  if (span.to <= span.from) return rows;
  // Whether the end is included is not told either: it is asked for, and left out here.
  const stretch = { period: periods.free, from: instantAt(span.from), to: instantAt(span.to) };
  for (;;) {
    const passed = rows.length > 0 ? { passed: rows.length } : {};
    const filter = { ...stretch, ...narrowed, ...passed, count: pageSize };
    const page = await connection.rows(operations.reportTransactions, filter, keyedRows, call);
    rows.push(...page);
    // There is no total: the last page is the one that is not full (offerit.md 3.2).
    if (page.length < pageSize) return rows;
    if (span.to - span.from > 1) return null;
    if (rows.length >= largePage) {
      throw new Unsupported(`Offerit has more than ${largePage} transactions in one second; they cannot be ordered.`);
    }
  }
}

function cut({ from, to }: Span, oldestFirst: boolean): readonly [later: Span, wanted: Span] {
  const length = Math.max(1, Math.floor((to - from) / quarter));
  const moment = oldestFirst ? from + length : to - length;
  const [older, newer] = [
    { from, to: moment },
    { from: moment, to },
  ];
  return oldestFirst ? [newer, older] : [older, newer];
}

/** By time, and then by the number, which is longer the greater it is. */
function inOrder(records: readonly Transaction[], oldestFirst: boolean): Transaction[] {
  const direction = oldestFirst ? 1 : -1;
  return [...records].sort((one, other) => {
    const apart = Date.parse(one.time) - Date.parse(other.time);
    const ids = one.conversionId.length - other.conversionId.length;
    return direction * (apart || ids || (one.conversionId < other.conversionId ? -1 : 1));
  });
}

function isIn(time: string, { from, to }: Span): boolean {
  const seconds = Date.parse(time) / grain;
  return seconds >= from && seconds < to;
}

function instantAt(seconds: number): string {
  return new Date(seconds * grain).toISOString();
}
