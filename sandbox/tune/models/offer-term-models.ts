import { targetingRuleColumns } from '../columns/account-part-columns.ts';
import type { Column } from '../columns/column.ts';
import { offerTermColumns } from '../columns/offer-term-columns.ts';
import type { Model } from '../model.ts';
import { one } from './relations.ts';
import { smallModel } from './small-model.ts';

/** What hangs on an offer, mostly for one affiliate or one tier (hasoffers.md 2.10, 7.6). */
export const offerTermModels = {
  offerPayouts: term('OfferPayout', 'offer payout', offerTermColumns.offerPayout),
  offerRevenues: term('OfferRevenue', 'offer revenue', offerTermColumns.offerRevenue),
  offerTierPayouts: term('OfferTierPayout', 'offer tier payout', offerTermColumns.offerTierPayout),
  offerTierRevenues: term('OfferTierRevenue', 'offer tier revenue', offerTermColumns.offerTierRevenue),
  offerConversionCaps: term('OfferConversionCap', 'offer conversion cap', offerTermColumns.offerConversionCap),
  offerPixels: {
    ...term('OfferPixel', 'offer pixel', offerTermColumns.offerPixel),
    // What it contains is INFERRED from its columns.
    relations: {
      Affiliate: one('affiliates', 'affiliate_id'),
      Offer: one('offers', 'offer_id'),
      Goal: one('goals', 'goal_id'),
    },
  },
  offerTargetingRules: smallModel('OfferTargetingRule', 'offer targeting rule', targetingRuleColumns),
} satisfies Readonly<Record<string, Model>>;

/** That their changes are dated in UTC is INFERRED from other times that are text (hasoffers.md 1.10). */
function term(name: string, words: string, columns: readonly Column[]): Model {
  return { ...smallModel(name, words, columns), modified: { form: 'utc' } };
}
