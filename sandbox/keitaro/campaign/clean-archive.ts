import { answerNothing } from '../answers.ts';
import { isLive } from '../archivable-entity.ts';
import type { Handler } from '../route.ts';

/** Deletes the archived campaigns for good (keitaro.md 2.2), their streams with them, INFERRED, as is the empty answer. */
export const cleanArchive: Handler = ({ campaigns, streams }) => {
  const gone = new Set(campaigns.all().flatMap((campaign) => (isLive(campaign) ? [] : [campaign.id])));
  for (const id of gone) campaigns.remove(id);
  for (const { id, campaign_id } of streams.all()) if (gone.has(Number(campaign_id))) streams.remove(id);
  return answerNothing();
};
