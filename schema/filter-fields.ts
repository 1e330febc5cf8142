import { PlatformName } from './account.ts';
import type { InputBuilder } from './builder.ts';
import { DateRange } from './date-range.ts';
import { StatusType } from './status.ts';

/** The filters that every listing has. */
function filterFields(t: InputBuilder, plural: string) {
  return {
    accounts: t.idList({ description: `The ${plural} of these accounts.` }),
    platforms: t.field({ type: [PlatformName], description: `The ${plural} of accounts of these platforms.` }),
    ids: t.idList({ description: `These ${plural}, by their ids.` }),
  };
}

/** The filters of what has a name and a status. */
export function namedFilterFields(t: InputBuilder, plural: string) {
  return {
    ...filterFields(t, plural),
    status: t.field({ type: [StatusType], description: 'Of one of these statuses.' }),
    text: t.string({ description: 'With this text in the name, in any letter case.' }),
  };
}

/** The filters of events: by what they point to, in a stretch of time that must be given. */
export function eventFilterFields(t: InputBuilder, plural: string) {
  return {
    ...filterFields(t, plural),
    range: t.field({ type: DateRange, required: true, description: 'When they happened.' }),
    offerId: t.idList({ description: `The ${plural} of one of these offers.` }),
    campaignId: t.idList({ description: `The ${plural} of one of these campaigns.` }),
    affiliateId: t.idList({ description: `The ${plural} of one of these affiliates.` }),
    advertiserId: t.idList({ description: `The ${plural} of one of these advertisers.` }),
  };
}
