import { answerJson } from '../answers.ts';
import type { StoredRecord } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import type { JsonObject } from '../php-json.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { printTime } from '../tracker-clock.ts';

/** What became of a stream since the start, the newest last; keys and contents are INFERRED (keitaro.md 2.1 row 59). */
export const listStreamEvents: Handler = (tracker, { id }) => {
  const stream = existingRecord(tracker, tracker.streams, id);
  return answerJson(tracker.streamEvents.all().filter(({ stream_id }) => stream_id === stream.id));
};

/** Keeps that a stream came into another state. */
export function recordStreamEvent(tracker: Tracker, before: StoredRecord, { state = null }: JsonObject): void {
  if (before.state === state) return;
  tracker.streamEvents.add({ stream_id: before.id, state, datetime: printTime(tracker.clock.present()) });
}
