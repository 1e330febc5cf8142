import { answerJson } from '../answers.ts';
import { isLive } from '../archivable-entity.ts';
import { createArchivableHandlers } from '../archivable-handlers.ts';
import { streamForms } from '../dialect.ts';
import { existingRecord } from '../existing-record.ts';
import { senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import { createStateHandlers } from '../state-handlers.ts';
import { printStream } from './print-stream.ts';
import { streamEntity } from './stream-entity.ts';
import { streamsOf } from './streams-of.ts';

/** The operations on single streams (keitaro.md 2.1 rows 48 to 55). */
export const streamHandlers = {
  ...createArchivableHandlers(streamEntity),
  ...createStateHandlers(streamEntity, streamForms),
};

/** The streams of a campaign; those of an archived one are still told, INFERRED. */
export const listCampaignStreams: Handler = (tracker, { id }) => {
  const campaign = existingRecord(tracker, tracker.campaigns, id);
  return answerJson(streamsOf(tracker, campaign.id).map((stream) => printStream(tracker, stream)));
};

/** The live streams with the words in their name, in any letter case: where it searches is INFERRED; `query` is required (keitaro.md 1.8). */
export const searchStreams: Handler = (tracker, { bag }) => {
  const query = String(bag.query ?? '').toLowerCase();
  if (query === '') throw senseless('query is required');
  const found = tracker.streams.all().filter((stream) => isLive(stream) && names(stream.name, query));
  return answerJson(found.map((stream) => printStream(tracker, stream)));
};

function names(name: unknown, query: string): boolean {
  return String(name).toLowerCase().includes(query);
}
