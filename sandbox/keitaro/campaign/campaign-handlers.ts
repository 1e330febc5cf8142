import { answerEntity } from '../answers.ts';
import { cloneEntity, createArchivableHandlers } from '../archivable-handlers.ts';
import { campaignForms } from '../dialect.ts';
import { existingRecord } from '../existing-record.ts';
import type { Handler } from '../route.ts';
import { createStateHandlers } from '../state-handlers.ts';
import { cloneStreams } from '../stream/clone-streams.ts';
import { campaignEntity } from './campaign-entity.ts';
import { printCampaign } from './print-campaign.ts';

/** A clone takes the live streams of its original along (keitaro.md 5.6, INFERRED there). */
const clone: Handler = (tracker, { id }) => {
  const record = cloneEntity(campaignEntity, tracker, existingRecord(tracker, tracker.campaigns, id));
  cloneStreams(tracker, id, record.id);
  return answerEntity(campaignForms.clone, printCampaign(tracker, record));
};

/** The operations on campaigns but for their costs (keitaro.md 2.1 rows 7 to 16). */
export const campaignHandlers = {
  ...createArchivableHandlers(campaignEntity),
  ...createStateHandlers(campaignEntity, campaignForms),
  clone,
};
