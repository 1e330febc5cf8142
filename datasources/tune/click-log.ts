import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { Filter, OddRow } from '../query.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import { clickFields } from './click-fields.ts';
import type { TuneConnection } from './connection.ts';
import { type LogRow, logRows } from './log-rows.ts';
import { fetchLog, type LogHour } from './raw-log.ts';
import { wire } from './wire.ts';

export type Click = RecordOf<typeof clickFields>;

/** The column that each part of a filter is about; whole logs are read, and so they are narrowed here. */
export const clickColumns = {
  offerId: 'offer_id',
  affiliateId: 'affiliate_id',
  advertiserId: 'advertiser_id',
} as const;

/** Odd lines of a log that are told: in a log that is odd altogether, the rest would say the same. */
const mostComplaints = 100;

/** Which clicks of an hour are wanted. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly filter: Filter;
  readonly oldestFirst: boolean;
  readonly limit: number;
}

/** The first clicks of an hour in the order asked for, at most `limit` of them. */
export async function clicksOfHour(
  connection: TuneConnection,
  log: LogHour,
  { limit, ...wanted }: Wanted,
  call: Call,
): Promise<{ readonly records: readonly Click[]; readonly odd: readonly OddRow[] }> {
  const messages: string[] = [];
  const complain = (message: string) => {
    if (messages.length < mostComplaints) messages.push(message);
  };
  const kept: Timed[] = [];
  let rows = 0;
  const order = (one: Timed, other: Timed) => (wanted.oldestFirst ? compare(one, other) : compare(other, one));
  for await (const row of logRows(await fetchLog(connection, log, call), complain)) {
    rows += 1;
    const at = Date.parse(`${row.value('datetime')?.replace(' ', 'T')}Z`);
    if (Number.isNaN(at) || !row.value('transaction_id')) complain('TUNE sent a click without its time or its id.');
    else if (isWanted(row, at, wanted)) kept.push({ at, row });
    // A log may hold millions: of those that are wanted, no more than a few times the limit are kept.
    if (kept.length > 2 * limit + 1000) kept.sort(order).splice(limit);
  }
  call.tally.add(connection.account.id, { rows });
  const { records, odd } = readRows(kept.sort(order).slice(0, limit), ({ row }) => readLogged(connection, row));
  const place = `log of ${new Date(log.start).toISOString()}`;
  return { records, odd: [...odd, ...messages.map((message) => ({ place, message }))] };
}

interface Timed {
  readonly at: number;
  readonly row: LogRow;
}

function compare(one: Timed, other: Timed): number {
  const ids = [one, other].map(({ row }) => row.value('transaction_id') ?? '') as [string, string];
  return one.at - other.at || (ids[0] < ids[1] ? -1 : Number(ids[0] > ids[1]));
}

function isWanted(row: LogRow, at: number, { from, to, filter }: Omit<Wanted, 'limit'>): boolean {
  if (at < from || at >= to) return false;
  return filtered.every((name) => filter[name]?.includes(row.value(columns[name]) ?? '') ?? true);
}

const columns = { ...clickColumns, ids: 'transaction_id' } as const;
const filtered = Object.keys(columns) as (keyof typeof columns)[];

/** A row of a log with its money in whole units. */
export function readLogged({ account }: TuneConnection, row: LogRow): Click {
  const money = {
    revenue_cents: fromCents(row.value('revenue_cents')),
    payout_cents: fromCents(row.value('payout_cents')),
  };
  return readRecord(wire, clickFields, { ...row.columns(), ...money }, account.timeZone);
}

/** Cents as decimal text, without a float in between. */
function fromCents(cents: string | undefined): string | null {
  if (!cents) return null;
  const [, sign, whole, parts = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cents) ?? [];
  if (sign === undefined || whole === undefined) throw new Malformed('TUNE sent something else than an amount.');
  const digits = whole.padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${parts}`;
}
