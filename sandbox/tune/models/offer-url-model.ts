import { smallColumns } from '../columns/small-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { one } from './relations.ts';

/** hasoffers.md 2.10: another landing page of an offer; what it contains is INFERRED from files. */
export const offerUrlModel: Model = {
  name: 'OfferUrl',
  words: 'offer url',
  columns: smallColumns.offerUrl,
  relations: { Offer: one('offers', 'offer_id') },
  modified: { form: 'utc' },
  born: ({ clock }) => ({ created: printTime(clock.now(), clock.timeZone) }),
};
