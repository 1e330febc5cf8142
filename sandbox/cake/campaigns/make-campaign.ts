import type { Lookups } from '../lookups.ts';
import { moneyText } from '../money.ts';
import { makeCap } from '../seed-cap.ts';
import type { SeedSource } from '../seed-source.ts';
import type { StoredContract, StoredOffer } from '../stored-offer.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** What a campaign can refer to besides its affiliate and its offer. */
export interface CampaignSurroundings {
  readonly lookups: Lookups;
  readonly creativeIdsByOffer: ReadonlyMap<number, readonly number[]>;
  readonly contractIds: readonly number[];
}

interface Linked {
  readonly id: number;
  readonly affiliateId: number;
  readonly offer: StoredOffer;
  readonly contract: StoredContract;
  /** The first campaign of the same two, where there is one. */
  readonly originalId: number | null;
}

/** Fills one campaign of the seed. */
export function makeCampaign(source: SeedSource, surroundings: CampaignSurroundings, linked: Linked): StoredCampaign {
  const { lookups, contractIds } = surroundings;
  const { id, affiliateId, offer, contract, originalId } = linked;
  const own = source.chance(0.3) ? moneyText(String(Number(contract.payout) * 1.05)) : contract.payout;
  return {
    campaign_id: id,
    affiliate_id: affiliateId,
    offer_id: offer.offer_id,
    offer_contract_id: contract.offer_contract_id,
    media_type_id: source.pick([...lookups.mediaTypes.keys()]),
    third_party_name: source.chance(0.2) ? `CMP-${source.integer(100, 999)}` : null,
    account_status_id: source.pick([1, 1, 1, 1, 2, 3]),
    display_link_type_id: source.chance(0.2) ? source.pick([...lookups.linkDisplayTypes.keys()]) : null,
    expiration_date: source.chance(0.15) ? source.futureDay() : null,
    currency_id: source.chance(0.9) ? offer.currency_id : source.pick([...lookups.currencies.keys()]),
    use_offer_contract_payout: false,
    payout: own,
    ...makeSwitches(source),
    redirect_offer_contract_id: source.chance(0.1) ? source.pick(contractIds) : null,
    ...makePixel(source),
    test_link: source.chance(0.2) ? `https://test.example/${id}` : '',
    non_original:
      originalId === null
        ? null
        : { original_campaign_id: originalId, use_original_campaign_pixel: source.chance(0.5) },
    exceptions: {
      sub_affiliates: source.chance(0.1) ? [[source.integer(1_000, 9_999), `sub${source.integer(1, 99)}`]] : [],
      creative_ids: exceptedCreatives(source, surroundings, offer),
    },
    deal_flow: makeDealFlow(source),
    click_cap: makeCap(source),
    conversion_cap: makeCap(source),
    date_created: source.past(),
    notes: source.chance(0.1) ? source.pick(source.voices).description : '',
  };
}

function exceptedCreatives(source: SeedSource, { creativeIdsByOffer }: CampaignSurroundings, offer: StoredOffer) {
  const ids = creativeIdsByOffer.get(offer.offer_id) ?? [];
  return ids.length > 0 && source.chance(0.1) ? source.some(ids, 2) : [];
}

function makeSwitches(source: SeedSource) {
  return {
    paid: source.chance(0.9),
    static_suppression: source.chance(0.1) ? source.integer(0, 50) : null,
    paid_redirects: source.chance(0.8),
    paid_upsells: source.chance(0.8),
    review: source.chance(0.1),
    auto_disposition_delay_hours: source.chance(0.1) ? source.integer(1, 72) : null,
    redirect_404: source.chance(0.05),
    clear_session_on_conversion: source.chance(0.2),
    disable_prepop_appending: source.chance(0.1),
    disable_upsells: source.chance(0.2),
    paid_upsells_same_session_only: source.chance(0.1),
  };
}

function makePixel(source: SeedSource) {
  return {
    postback_url: source.chance(0.4) ? 'https://postback.example/c?sub=#s2#&tid=#tid#' : '',
    postback_delay_ms: source.chance(0.1) ? source.integer(0, 5_000) : null,
    unique_key_hash_type: source.pick(['none', 'none', 'none', 'md5', 'sha1'] as const),
    pixel_html: source.chance(0.1) ? '<img src="https://pixel.example/c?tid=#tid#" width="1" height="1">' : '',
    pixel_status: source.pick(['Approved', 'Approved', 'Pending']),
    redirect_domain: source.chance(0.1) ? 'go.tracking.example' : '',
    cookie_domain: source.chance(0.1) ? 'cookie.tracking.example' : null,
  };
}

function makeDealFlow(source: SeedSource) {
  const happened = source.chance(0.3);
  const step = () => (happened && source.chance(0.7) ? source.past() : null);
  return {
    date_contacted: step(),
    date_io_sent: step(),
    date_io_signed: step(),
    date_creative_sent: step(),
    date_pixel_placed: step(),
  };
}
