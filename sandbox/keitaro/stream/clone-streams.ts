import { cloneEntity } from '../archivable-handlers.ts';
import { objectsIn } from '../field.ts';
import type { Tracker } from '../tracker.ts';
import { streamEntity } from './stream-entity.ts';
import { streamLists } from './stream-fields.ts';
import { streamsOf } from './streams-of.ts';

/** Copies the streams of one campaign to another; that rows of their lists get ids of their own is INFERRED. */
export function cloneStreams(tracker: Tracker, from: number, to: number): void {
  for (const stream of streamsOf(tracker, from)) {
    const lists = streamLists.map((name) => [name, objectsIn(stream[name]).map(({ id: _id, ...row }) => row)]);
    cloneEntity(streamEntity, tracker, { ...stream, ...Object.fromEntries(lists), campaign_id: to });
  }
}
