import { cloneEntity } from '../archivable-handlers.ts';
import type { StoredRecord } from '../collection.ts';
import { objectsIn } from '../field.ts';
import type { Tracker } from '../tracker.ts';
import { streamEntity } from './stream-entity.ts';
import { streamLists } from './stream-fields.ts';
import { streamsOf } from './streams-of.ts';

/** Copies the streams of one campaign to another. */
export function cloneStreams(tracker: Tracker, from: number, to: number): void {
  for (const stream of streamsOf(tracker, from)) cloneStream(tracker, stream, { campaign_id: to });
}

/** A copy of a stream with other values in places; that rows of its lists get ids of their own is INFERRED. */
export function cloneStream(
  tracker: Tracker,
  stream: StoredRecord,
  changes: Readonly<Record<string, number>>,
): StoredRecord {
  const lists = streamLists.map((name) => [name, objectsIn(stream[name]).map(({ id: _id, ...row }) => row)]);
  return cloneEntity(streamEntity, tracker, { ...stream, ...Object.fromEntries(lists), ...changes });
}
