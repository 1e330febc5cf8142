import { DateTime } from 'luxon';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import { splitEventKey } from '../event-key.ts';
import type { RecordsByIds } from '../platform.ts';
import type { Filter, Stretch, StretchQuery } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import type { AnyRecord, Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { readRows } from '../spec/read-record.ts';
import type { KeitaroConnection } from './connection.ts';
import { type LogFilter, type LogQuestion, readLog } from './read-log.ts';
import { noteToldBy } from './told-records.ts';

/** One of the two logs. */
export interface EventLog<Record extends AnyRecord = AnyRecord> {
  readonly operation: Operation;
  readonly fields: Fields;
  /** The names of the column with the time, the oldest first. */
  readonly clocks: readonly string[];
  /** The names of the column with the id. */
  readonly ids: readonly string[];
  readonly narrows: readonly (keyof Filter)[];
  /** The filter for native words; null where nothing can match. */
  readonly filterStatus?: (status: readonly string[]) => LogFilter | null;
  /** Throws `Malformed` for a row without an id or a time. */
  read(row: unknown): Record;
  idOf(record: Record): string;
  occurredAt(record: Record): string;
}

/** Milliseconds of the tracker's clock, which counts seconds (keitaro.md 1.4). */
export const grain = 1000;

/**
 * The zone in which logs are asked and answer (keitaro.md 4.1): in UTC no hour comes twice, so every instant is exact,
 * whatever the tracker's own zone.
 */
export const logZone = 'UTC';

/** The first events of a stretch, in one call where the build gives as many rows at once as are wanted. */
export async function readStretch<Record extends AnyRecord>(
  connection: KeitaroConnection,
  log: EventLog<Record>,
  { from, to, filter, oldestFirst, limit }: StretchQuery,
  call: Call,
): Promise<Stretch> {
  refuseFilters('Keitaro', filter, log.narrows);
  const filters = filtersOf(log, filter);
  const [first, last] = [Math.ceil(from / grain) * grain, Math.ceil(to / grain) * grain - grain];
  if (filters === null || first > last) return { records: [], odd: [], more: false, count: 0 };
  const range = { from: spelt(first), to: spelt(last), timezone: logZone };
  const question = { ...questionOf(log), descending: !oldestFirst, range, filters };
  const { rows, total } = await readLog(connection, question, limit + 1, call);
  const { records, odd } = readRows(rows.slice(0, limit), (row) => log.read(row));
  for (const record of records) noteToldBy(connection.told, record);
  const more = rows.length > limit || (total ?? 0) > rows.length;
  const at = (record: Record) => Date.parse(log.occurredAt(record));
  if (records.some((record) => at(record) < first || at(record) > last))
    throw new Malformed('Keitaro answered with events of another time than was asked for.');
  const ordered = records.toSorted((one, other) => (oldestFirst ? at(one) - at(other) : at(other) - at(one)));
  if (more && ordered.some((record, index) => record !== records[index]))
    throw new Malformed('Keitaro did not keep the order that was asked for.');
  return { records: ordered, odd, more, count: total };
}

/** Events by their ids, all in one call. */
export async function readByIds<Record extends AnyRecord>(
  connection: KeitaroConnection,
  log: EventLog<Record>,
  keys: readonly string[],
  range: LogQuestion['range'],
  call: Call,
): Promise<RecordsByIds> {
  const values = keys.map((key) => splitEventKey(key).nativeId);
  const question = {
    ...questionOf(log),
    descending: true,
    range: { ...range, timezone: logZone },
    filters: [{ names: log.ids, operator: 'IN_LIST', values }],
  } as const;
  const { rows } = await readLog(connection, question, values.length, call);
  const { records, odd } = readRows(rows, (row) => log.read(row));
  const found = new Map(records.map((record) => [log.idOf(record), record]));
  // Which event an odd row is cannot be told, so it may be any of those that are missing.
  const missing = odd[0] ? new Malformed(odd[0].message) : null;
  return values.map((id) => found.get(id) ?? missing);
}

/** An instant in the form that a range takes. */
export function spelt(milliseconds: number): string {
  return DateTime.fromMillis(milliseconds, { zone: logZone }).toFormat('yyyy-MM-dd HH:mm:ss');
}

function questionOf({ operation, fields, clocks }: Pick<EventLog, 'operation' | 'fields' | 'clocks'>) {
  return { operation, clocks, columns: Object.values(fields).map(({ wire }) => wire) };
}

const columnOf = {
  offerId: 'offer_id',
  campaignId: 'campaign_id',
  affiliateId: 'ts_id',
  advertiserId: 'affiliate_network_id',
} as const;

/** The filters by which both logs can be narrowed. */
export const narrows = Object.keys(columnOf) as (keyof typeof columnOf)[];

/** Null where a part has no value that could match. */
function filtersOf({ filterStatus }: Pick<EventLog, 'filterStatus'>, filter: Filter): readonly LogFilter[] | null {
  const filters = narrows.flatMap((name): readonly (LogFilter | null)[] => {
    const values = filter[name];
    if (!values) return [];
    return [values.length === 0 ? null : { names: [columnOf[name]], operator: 'IN_LIST', values }];
  });
  if (filter.status && filterStatus) filters.push(filterStatus(filter.status));
  return filters.every((each) => each !== null) ? filters : null;
}
