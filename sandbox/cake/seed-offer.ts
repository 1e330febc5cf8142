import type { Lookups } from './lookups.ts';
import { revShareId } from './lookups.ts';
import { makeCap } from './seed-cap.ts';
import { makeExtraContracts, makeTerms } from './seed-contracts.ts';
import { makeTexts } from './seed-offer-texts.ts';
import type { SeedSource } from './seed-source.ts';
import type { StoredOffer } from './stored-offer.ts';

/** What an offer can refer to. */
export interface OfferSurroundings {
  readonly lookups: Lookups;
  readonly advertiserIds: readonly number[];
  /** Offers made before, as targets of redirects. */
  readonly earlier: readonly StoredOffer[];
}

/** Fills one offer of the seed. */
export function makeOffer(source: SeedSource, surroundings: OfferSurroundings, empty: StoredOffer): StoredOffer {
  const { lookups, advertiserIds } = surroundings;
  const voice = source.pick(source.voices);
  const priceFormatId = source.pick([1, 1, 1, 1, 2, 3, 4, revShareId]);
  const terms = makeTerms(source, voice, priceFormatId, empty.default_offer_contract_id);
  const extraContracts = source.chance(0.25) ? makeExtraContracts(source, empty.default_offer_contract_id, terms) : [];
  return {
    ...empty,
    ...terms,
    ...makeTexts(source, voice, lookups.priceFormats.get(priceFormatId) ?? ''),
    ...makeTracking(source),
    advertiser_id: source.pick(advertiserIds),
    vertical_id: source.pick([...lookups.verticals.keys()]),
    hidden: source.chance(0.1),
    offer_status_id: source.pick([1, 1, 1, 2, 3, 4]),
    offer_type_id: source.pick([...lookups.offerTypes.keys()]),
    currency_id: source.chance(0.7) ? 1 : source.pick([...lookups.currencies.keys()]),
    redirect_offer_contract_id: redirectTarget(source, surroundings.earlier),
    expiration_date: source.chance(0.25) ? source.futureDay() : null,
    tags: source.chance(0.3) ? source.some([...lookups.tags.values()].filter(Boolean), 3) : [],
    allowed_media_type_ids: source.chance(0.5) ? source.some([...lookups.mediaTypes.keys()], 4) : [],
    extra_offer_contracts: extraContracts,
    tiers: extraContracts.slice(0, 2).map(({ price_format_id, offer_contract_id }, index) => ({
      price_format_id,
      affiliate_tier_id: index + 1,
      offer_contract_id,
      status_id: 1,
      redirect_offer_contract_id: null,
    })),
    click_cap: makeCap(source),
    conversion_cap: makeCap(source),
  };
}

function makeTracking(source: SeedSource): Partial<StoredOffer> {
  const regenerated = source.chance(0.2);
  return {
    ssl: source.chance(0.8),
    click_cookie_days: source.pick([1, 7, 30, 30, 90]),
    impression_cookie_days: source.pick([0, 1, 30]),
    auto_disposition_type: source.pick(['none', 'none', 'rejected']),
    auto_disposition_delay_hours: source.chance(0.2) ? source.integer(1, 72) : null,
    redirect_404: source.chance(0.1),
    enable_view_thru_conversions: source.chance(0.3),
    click_trumps_impression: source.chance(0.5),
    last_touch: source.chance(0.6),
    session_regeneration_seconds: regenerated ? source.integer(60, 3_600) : null,
    session_regeneration_type_id: regenerated ? source.integer(1, 2) : null,
    enable_transaction_id_deduplication: source.chance(0.4),
    postback_url_ms_delay: source.chance(0.1) ? source.integer(0, 5_000) : null,
    fire_global_pixel: source.chance(0.7),
    static_suppression: source.chance(0.1) ? source.integer(0, 50) : null,
    conversion_cap_behavior: source.integer(0, 5),
    conversion_behavior_on_redirect: source.integer(0, 5),
  };
}

function redirectTarget(source: SeedSource, earlier: readonly StoredOffer[]): number | null {
  return earlier.length > 0 && source.chance(0.15) ? source.pick(earlier).default_offer_contract_id : null;
}
