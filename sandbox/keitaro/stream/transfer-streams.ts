import { answerJson } from '../answers.ts';
import { storeEntity } from '../archivable-entity.ts';
import type { StoredRecord } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import { isList, type JsonObject, type JsonValue } from '../php-json.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { absentErrors, refuseErrors } from '../validation.ts';
import { cloneStream } from './clone-streams.ts';
import { printStream } from './print-stream.ts';
import { streamEntity } from './stream-entity.ts';
import { streamsOf } from './streams-of.ts';

/**
 * Copies streams into a campaign behind those it has: `ids` name them, or `source_campaign_id` all live ones of a campaign.
 * All but "copy campaign streams" is INFERRED (keitaro.md 2.1 row 56): the names, the order and the list that is answered.
 */
export const copyStreams: Handler = (tracker, { bag }) =>
  transfer(tracker, bag, (stream, target) => cloneStream(tracker, stream, { campaign_id: target, position: 0 }));

/** Moves streams the same way, their ids with them, INFERRED (keitaro.md 2.1 row 57). */
export const moveStreams: Handler = (tracker, { bag }) =>
  transfer(tracker, bag, (stream, target) =>
    storeEntity(streamEntity, tracker, { ...stream, campaign_id: target, position: 0 }),
  );

/** A copy beside its original, claimed by a single client (keitaro.md 2.2); answered as a created stream, INFERRED. */
export const copyOneStream: Handler = (tracker, { id }) => {
  const stream = existingRecord(tracker, tracker.streams, id);
  return answerJson(printStream(tracker, cloneStream(tracker, stream, { position: 0 })));
};

/** Nothing is transferred unless the campaign and every stream are there. */
function transfer(
  tracker: Tracker,
  bag: JsonObject,
  work: (stream: StoredRecord, target: number) => StoredRecord,
): ReturnType<Handler> {
  const named = idsIn(bag.ids).length > 0 || Number(bag.source_campaign_id) > 0;
  refuseErrors(tracker.dialect, absentErrors({ campaign_id: Number(bag.campaign_id) > 0, ids: named }));
  const target = existingRecord(tracker, tracker.campaigns, Number(bag.campaign_id));
  const streams = namedStreams(tracker, bag);
  return answerJson(streams.map((stream) => printStream(tracker, work(stream, target.id))));
}

function namedStreams(tracker: Tracker, { ids, source_campaign_id }: JsonObject): readonly StoredRecord[] {
  const named = idsIn(ids);
  if (named.length > 0) return named.map((id) => existingRecord(tracker, tracker.streams, Number(id)));
  const source = existingRecord(tracker, tracker.campaigns, Number(source_campaign_id));
  return streamsOf(tracker, source.id);
}

function idsIn(ids: JsonValue | undefined): readonly JsonValue[] {
  return isList(ids) ? ids : [];
}
