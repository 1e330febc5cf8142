import type { JsonObject } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import type { Tracker } from '../tracker.ts';
import { type LogRange, readRange } from './log-range.ts';
import { joinRows, type LogKind, type LogRow } from './log-row.ts';
import { createZonePrinter } from './zone-printer.ts';

/** The rows in the range of a request, which has to have one or a limit (keitaro.md 1.8). */
export function rowsOfRequest(kind: LogKind, tracker: Tracker, bag: JsonObject): readonly LogRow[] {
  if (bag.range === undefined && bag.limit === undefined) throw senseless('range or limit is required');
  if (bag.order !== undefined && tracker.dialect.refusesOrder) throw senseless('Unknown parameter "order"');
  return rowsInRange(kind, tracker, readRange(tracker, bag.range));
}

/** What else an answer of rows carries, its time being ISO 8601 with an offset (keitaro.md 1.4). */
export function answerMeta({ clock }: Tracker): JsonObject {
  return { datetime: clock.present().toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"), execution_time: '0.0001' };
}

/** A conversion counts by its current time, which moves when it is posted again (keitaro.md 4.7). */
function rowsInRange(kind: LogKind, tracker: Tracker, { from, to, timeZone }: LogRange): readonly LogRow[] {
  const within = tracker[kind].all().filter(({ datetime }) => {
    const instant = String(datetime);
    return (from === undefined || instant >= from) && (to === undefined || instant <= to);
  });
  return joinRows(kind, tracker, within, createZonePrinter(timeZone));
}
