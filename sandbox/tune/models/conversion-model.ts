import { createHash } from 'node:crypto';
import { conversionColumns } from '../columns/conversion-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { nothing, one } from './relations.ts';

/** hasoffers.md 2.7: the types come from the offer, its advertiser does not. */
export const conversionModel: Model = {
  name: 'Conversion',
  words: 'conversion',
  columns: conversionColumns,
  relations: {
    Advertiser: one('advertisers', 'advertiser_id'),
    AdvertiserManager: one('employees', 'advertiser_manager_id'),
    Affiliate: one('affiliates', 'affiliate_id'),
    AffiliateManager: one('employees', 'affiliate_manager_id'),
    ConversionMeta: one('conversionMetas', 'id'),
    Offer: one('offers', 'offer_id'),
    OfferFile: one('offerFiles', 'offer_file_id'),
    Country: ({ tables }, row) => tables.countries.all().find(({ code }) => code === row.country_code) ?? null,
    Browser: one('browsers', 'browser_id'),
    OfferUrl: one('offerUrls', 'creative_url_id'),
    CustomerList: nothing,
    AdCampaign: nothing,
    AdCampaignCreative: nothing,
    RingRevenue: nothing,
  },
  born: ({ clock, seed, currencies, tables }, { offer_id, datetime, payout_type, revenue_type, currency }) => {
    const offer = tables.offers.find(String(offer_id));
    const now = printTime(clock.now(), clock.timeZone);
    return {
      internal_ad_id: uuid(`${seed}:${now}:${offer_id}:${tables.conversions.all().length}`),
      datetime: datetime ?? now,
      payout_type: payout_type ?? offer?.payout_type ?? 'cpa_flat',
      revenue_type: revenue_type ?? offer?.revenue_type ?? 'cpa_flat',
      currency: currency ?? currencies[0],
    };
  },
};

function uuid(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join('-');
}
