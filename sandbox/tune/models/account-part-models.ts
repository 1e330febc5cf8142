import { answerColumns, noteColumns, paymentMethodColumns } from '../columns/account-part-columns.ts';
import type { Column } from '../columns/column.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { linkModel, smallModel } from './small-model.ts';

/** What hangs on an account (hasoffers.md 2.2). */
export const accountPartModels = {
  advertiserBlocks: linkModel(
    'AdvertiserAffiliateBlock',
    ['advertiser_id', 'advertisers'],
    ['affiliate_id', 'affiliates'],
  ),
  advertiserNotes: note(noteColumns('advertiser_id', 'advertisers')),
  affiliateNotes: note(noteColumns('affiliate_id', 'affiliates')),
  advertiserAnswers: smallModel('SignupAnswer', 'signup answer', answerColumns('advertiser_id', 'advertisers')),
  affiliateAnswers: smallModel('SignupAnswer', 'signup answer', answerColumns('affiliate_id', 'affiliates')),
  paymentMethods: { ...smallModel('PaymentMethod', 'payment method', paymentMethodColumns), modified: { form: 'utc' } },
} satisfies Readonly<Record<string, Model>>;

function note(columns: readonly Column[]): Model {
  return {
    ...smallModel('AccountNote', 'account note', columns),
    born: ({ clock }) => ({ created: printTime(clock.now(), clock.timeZone) }),
  };
}
