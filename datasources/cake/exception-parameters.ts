import { choice, reference, text } from '../spec/field.ts';

const modes = { ADD: 'add', REPLACE: 'replace', REMOVE: 'remove' } as const;
const types = { ALLOW: 'allow', BLOCK: 'block' } as const;

const campaignId = reference('campaign_id', 'The campaign.', { required: true });

/** What `CampaignCreativeExceptions` v1 takes (cake.md 2.2). */
export const creativeExceptionTakes = {
  campaignId,
  creativeId: reference('creative_id', 'The creative.', { required: true }),
  exceptionType: choice('creative_exception_type', 'ExceptionType', 'What the exception does.', types),
  modification: choice('creative_modification_type', 'ExceptionModification', 'What is done to the list.', modes),
} as const;

/** What `CampaignSubIdExceptions` v1 takes; the page's table says INTEGER, its sample sends a text (cake.md 2.2). */
export const subIdExceptionTakes = {
  campaignId,
  subId: text('sub_id', 'The sub id as the portal shows it.', { required: true }),
  exceptionType: choice('sub_id_exception_type', 'ExceptionType', 'What the exception does.', types),
  modification: choice('sub_id_modification_type', 'ExceptionModification', 'What is done to the list.', modes),
} as const;
