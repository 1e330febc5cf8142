import { decimal, instant, integer, reference, text, texts } from '../spec/field.ts';

/** What MassConversionInsert v2 takes, in its order (cake.md 2.10). */
export const insertedConversionFields = {
  conversionDate: instant('conversion_date', 'When they happened.', { required: true }),
  affiliateId: reference('affiliate_id', 'The affiliate whose they are.', { required: true }),
  campaignId: reference('campaign_id', 'The campaign of that affiliate.', { required: true }),
  subAffiliate: text('sub_affiliate', "The affiliate's own sub id."),
  creativeId: reference('creative_id', 'The creative that led to them.', { required: true }),
  totalToInsert: integer('total_to_insert', 'How many.', { required: true, minimum: 1 }),
  payout: decimal('payout', 'What the affiliate is paid for each, decimal, in the currency of the campaign.', {
    required: true,
  }),
  received: decimal('received', 'What the advertiser pays for each, decimal, in the currency of the offer.', {
    required: true,
  }),
  note: text('note', 'A note on each.'),
  transactionIds: texts('transaction_ids', "The advertiser's ids of them, at most one for each."),
};
