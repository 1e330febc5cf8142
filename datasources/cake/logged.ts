import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { Stretch, StretchQuery } from '../query.ts';
import type { AnyRecord, Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeFilter } from '../spec/write-record.ts';
import type { CakeConnection } from './connection.ts';
import { borderText } from './local-text.ts';
import { wire } from './wire.ts';
import { withCurrencyCodes } from './with-currency-codes.ts';
import type { Xml } from './xml.ts';

/** What one of CAKE's logs differs in from the other. */
export interface Log {
  readonly operation: Operation;
  readonly fields: Fields;
  /** The rows without which an event is none: its number and its time. */
  readonly key: readonly [id: string, at: string];
  /** Elements that hold an amount and the number of its currency. */
  readonly amounts: readonly string[];
}

/** SQL Server keeps times in steps of a three-hundredth of a second, printed as 0, 3 and 7 milliseconds (cake.md 1.6). */
export const grain = 4;

/** The parts of a filter that logs take, one value of each; the parameters have the same names in `log-parameters.ts`. */
export const partsByParameter = {
  offerId: 'offerId',
  campaignId: 'campaignId',
  affiliateId: 'affiliateId',
  advertiserId: 'advertiserId',
} as const;

/** The first rows of a stretch, in one call; the count that comes with them is that of the whole stretch. */
export async function stretchOfLog(
  log: Log,
  connection: CakeConnection,
  { from, to, limit }: Pick<StretchQuery, 'from' | 'to' | 'limit'>,
  given: AnyRecord,
  call: Call,
): Promise<Stretch> {
  const zone = connection.account.timeZone;
  const [startDate, endDate] = [borderText(from, zone), borderText(to, zone)];
  // Both borders may lie in one pass of a repeated hour as which nothing is read.
  if (startDate === endDate) return { records: [], odd: [], more: false, count: 0 };
  const codes = await connection.currencies(call);
  // A limit of 0 would be none at all.
  const parameters = writeFilter(
    wire,
    log.operation.takes,
    { ...given, startDate, endDate, startAtRow: 1, rowLimit: Math.max(limit, 1) },
    zone,
  );
  const read = (row: Xml) => readEvent(log, withCurrencyCodes(row, log.amounts, codes), zone);
  const { rows, odd, rowCount } = await connection.rows(log.operation, parameters, read, call);
  const records = rows.slice(0, limit);
  return {
    records,
    odd: odd.map(({ index, message }) => ({ place: `row ${index + 1}`, message })),
    more: records.length + odd.length < (rowCount ?? 0),
    count: rowCount,
  };
}

function readEvent({ fields, key }: Log, row: unknown, zone: string): AnyRecord {
  const record: AnyRecord = readRecord(wire, fields, row, zone);
  if (key.some((name) => record[name] === null)) throw new Malformed('CAKE sent an event without its number or time.');
  return record;
}
