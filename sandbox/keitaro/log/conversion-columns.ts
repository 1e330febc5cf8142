import type { Dialect } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import type { JsonValue } from '../php-json.ts';
import { conversionTypes } from './conversion-types.ts';
import { type LogColumn, textColumn, timeColumn } from './log-column.ts';
import type { LogRow } from './log-row.ts';

const shared: readonly LogColumn[] = [
  // The conversion's payout, whatever became of it; there is no `payout` column (keitaro.md 3.8).
  { name: 'revenue', read: ({ main }) => Number(main.revenue) },
  timeColumn('sale_datetime'),
  { name: 'sale_period', read: ({ main }) => main.sale_period ?? 0 },
  textColumn('tid'),
  textColumn('status'),
  { name: 'params', read: ({ main }) => main.params ?? {} },
];

const oldId: LogColumn = { name: 'conversion_id', read: ({ main }) => String(main.id) };
const oldTime: LogColumn = { name: 'postback_datetime', read: readTime };
const statuses = ['previous_status', 'original_status'].map(textColumn);
const clickTime: LogColumn = { name: 'click_datetime', read: ({ click, printTime }) => printTime(click?.datetime) };

/**
 * What a conversion has beyond its click (keitaro.md 3.8). Newer builds call its id `event_id` and its time `datetime`
 * and take the old names; whether they answer them is an open question of the manual: one tracker lacks the old keys,
 * another has them. "Ask for the old names, read either" is taken at its word: asked by the old name, the value comes
 * under the new one. The columns which that tracker took and never answered are silently missing (4.6).
 */
export const conversionColumns: Readonly<Record<Dialect['conversionNames'], readonly LogColumn[]>> = {
  old: [...shared, oldId, oldTime, ...statuses, clickTime],
  new: [
    ...shared,
    { ...oldId, read: readEventId, answersAs: 'event_id' },
    { ...oldTime, answersAs: 'datetime' },
    ...[...statuses, clickTime].map((column) => ({ ...column, retired: true as const })),
    { name: 'event_id', read: readEventId },
    { name: 'conversion_type', read: (row) => typeOf(row)?.name ?? '' },
    { name: 'conversion_type_id', read: (row) => typeOf(row)?.id ?? 0 },
    { name: 'status_history', read: readHistory },
    { name: 'version', read: ({ main }) => main.version ?? 1 },
    { name: 'sign', read: () => 1 },
  ],
};

function readEventId({ main }: LogRow): JsonValue {
  return main.event_id ?? '';
}

function readTime({ main, printTime }: LogRow): JsonValue {
  return printTime(main.datetime);
}

/** A status without a type has none, INFERRED. */
function typeOf({ main }: LogRow) {
  return conversionTypes.find(({ values }) => values.some((value) => value === main.status));
}

/** One numbered line for each change (keitaro.md 3.8). */
function readHistory({ main, printTime }: LogRow): string {
  const changes = objectsIn(main.history);
  const lines = changes.map(
    ({ status, datetime }, index) => `${index + 1}. ${titled(status)} (${printTime(datetime)})`,
  );
  return lines.join('\n');
}

function titled(status: JsonValue | undefined): string {
  const word = String(status);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
