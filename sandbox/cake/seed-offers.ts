import type { CakeAccount } from './cake-account.ts';
import { emptyOffer } from './empty-offer.ts';
import type { Lookups } from './lookups.ts';
import { makeOffer, type OfferSurroundings } from './seed-offer.ts';
import type { SeedSource } from './seed-source.ts';
import type { StoredOffer } from './stored-offer.ts';

interface SeededOffers {
  readonly offers: Map<number, StoredOffer>;
  readonly nextIds: Pick<CakeAccount['nextIds'], 'offer' | 'offerContract' | 'campaign' | 'creative' | 'tag'>;
}

/** Believable offers, and from the third on some that real life has too: one nearly empty, one with illegal characters. */
export function seedOffers(
  source: SeedSource,
  lookups: Lookups,
  advertiserIds: readonly number[],
  count: number,
): SeededOffers {
  const offers: StoredOffer[] = [];
  const surroundings: OfferSurroundings = { lookups, advertiserIds, earlier: offers };
  let offerId = source.integer(1_000, 9_000);
  let contractId = source.integer(500, 5_000);
  for (let index = 0; index < count; index += 1) {
    offerId += source.integer(1, 3);
    contractId += 1;
    const offer = makeOffer(source, surroundings, emptyOffer(offerId, contractId, source.past()));
    contractId += offer.extra_offer_contracts.length;
    offers.push(special[index]?.(offer) ?? offer);
  }
  const nextIds = {
    offer: offerId + 1,
    offerContract: contractId + 1,
    campaign: source.integer(20_000, 30_000),
    creative: source.integer(40_000, 50_000),
    tag: Math.max(...lookups.tags.keys()) + 1,
  };
  return { offers: new Map(offers.map((offer) => [offer.offer_id, offer])), nextIds };
}

/** By position in the seed. */
const special: Readonly<Record<number, (offer: StoredOffer) => StoredOffer>> = {
  2: minimal,
  3: (offer) => ({
    ...offer,
    offer_description: 'Pasted from a spreadsheet\u0000 with \u0013control\u0016 characters.',
  }),
  4: (offer) => ({ ...offer, offer_name: 'Выиграй 🎉 大奖 👩‍👩‍👧', third_party_name: '0012' }),
};

function minimal(offer: StoredOffer): StoredOffer {
  const { offer_id, default_offer_contract_id, date_created } = offer;
  const { advertiser_id, vertical_id, offer_status_id, offer_type_id, currency_id } = offer;
  return {
    ...emptyOffer(offer_id, default_offer_contract_id, date_created),
    ...{ advertiser_id, vertical_id, offer_status_id, offer_type_id, currency_id },
    offer_name: '0',
    price_format_id: 1,
  };
}
