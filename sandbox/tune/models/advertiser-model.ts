import { advertiserColumns } from '../columns/account-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { creator, linked, many, nothing, one } from './relations.ts';

/** hasoffers.md 2.4. */
export const advertiserModel: Model = {
  name: 'Advertiser',
  words: 'advertiser',
  columns: advertiserColumns,
  relations: {
    AccountManager: one('employees', 'account_manager_id'),
    AdvertiserTag: linked('advertisersTags', 'advertiser_id', 'tag_id', 'tags'),
    Stat: nothing,
    CreatorUser: creator('advertiserUsers', 'advertiser_id'),
    AdvertiserUser: many('advertiserUsers', 'advertiser_id'),
    AccountBalance: nothing,
    Currency: nothing,
    AdvertiserMeta: nothing,
  },
  modified: { form: 'unix' },
  born: ({ clock }) => ({ date_added: printTime(clock.now(), clock.timeZone) }),
};
