import { contractOf, findContract } from '../contract-tree.ts';
import { type Operation, toldOperation } from '../operation.ts';
import { enumeration, int } from '../scalars.ts';
import type { StoredTier } from '../stored-offer.ts';

/** ADDEDIT OfferTiers v1, as recorded (cake.md 3.8): which contract of an offer a tier of affiliates gets. */
export const addeditOfferTiers: Operation = toldOperation({
  address: '/api/1/addedit.asmx/OfferTiers',
  root: 'offer_tiers_addedit_response',
  parameters: {
    offer_id: int,
    offer_contract_id: int,
    tier_id: int,
    price_format_id: int,
    status_id: int,
    // Recorded with -1 for none.
    redirect_offer_contract_id: int,
    // Only add and replace were recorded; remove is INFERRED from GeoTargets.
    add_edit_option: enumeration('add', 'replace', 'remove'),
  },
  counted: () => 0,
  write: ({ offers, lookups }, values) => {
    const offer = offers.get(values.offer_id);
    const { offer_contract_id, redirect_offer_contract_id: redirectId, add_edit_option: option } = values;
    // The messages are made in the likeness of Offer's.
    if (!offer) return { refused: 'Invalid Offer ID' };
    if (!contractOf(offer, offer_contract_id)) return { refused: 'Invalid Offer Contract' };
    if (!lookups.affiliateTiers.has(values.tier_id)) return { refused: 'Invalid Affiliate Tier' };
    if (!lookups.priceFormats.has(values.price_format_id)) return { refused: 'Invalid Price Format ID' };
    if (!lookups.accountStatuses.has(values.status_id)) return { refused: 'Invalid Account Status' };
    if (redirectId > 0 && !findContract(offers.values(), redirectId)) return { refused: 'Invalid Offer Contract' };
    const tier: StoredTier = {
      price_format_id: values.price_format_id,
      affiliate_tier_id: values.tier_id,
      offer_contract_id,
      status_id: values.status_id,
      redirect_offer_contract_id: redirectId > 0 ? redirectId : null,
    };
    offers.set(offer.offer_id, { ...offer, tiers: tiersAfter(offer.tiers, tier, option) });
    return { message: `Offer Tier ${verbs[option]}` };
  },
});

const verbs = { add: 'Added', replace: 'Replaced', remove: 'Removed' } as const;

/** A tier has one contract for each price format, so that adding it again replaces it: INFERRED. */
function tiersAfter(
  tiers: readonly StoredTier[],
  tier: StoredTier,
  option: 'add' | 'replace' | 'remove',
): readonly StoredTier[] {
  const isSame = (other: StoredTier) =>
    other.affiliate_tier_id === tier.affiliate_tier_id && other.price_format_id === tier.price_format_id;
  const place = tiers.findIndex(isSame);
  if (option === 'remove') return tiers.filter((other) => !isSame(other));
  return place < 0 ? [...tiers, tier] : tiers.with(place, tier);
}
