import {
  accountManager,
  advertiser,
  advertiserManager,
  affiliate,
  affiliateManager,
  campaign,
  campaignKind,
  country,
  creative,
  day,
  numbers,
  numbersInParts,
  numbersOfDay,
  numbersOfDayInParts,
  offer,
  subId,
  subIdNumbers,
  unscoredNumbers,
} from './columns.ts';
import type { Columns } from './join-rows.ts';

/** A row of a summary, and the column that tells it from others. */
export interface SummaryItem {
  readonly named: string;
  readonly says: string;
  readonly fields: Columns;
  readonly by: string;
}

/** The new family (cake.md 3.7). */
export const brandAdvertiserSummary: SummaryItem = {
  named: 'BrandAdvertiserSummary',
  says: 'What an advertiser came to.',
  fields: { ...advertiser('brand_advertiser'), ...accountManager, ...numbersInParts },
  by: 'advertiserId',
};

export const campaignSummary: SummaryItem = {
  named: 'CampaignSummary',
  says: 'What a campaign came to.',
  fields: {
    ...campaign,
    ...affiliate('source_affiliate'),
    ...offer('site_offer'),
    ...affiliateManager('source_affiliate_manager'),
    ...advertiser('brand_advertiser'),
    ...advertiserManager('brand_advertiser_manager'),
    ...campaignKind,
    ...numbersInParts,
  },
  by: 'campaignId',
};

export const creativeSummary: SummaryItem = {
  named: 'CreativeSummary',
  says: 'What a creative came to.',
  fields: { ...creative, ...numbersInParts },
  by: 'creativeId',
};

export const siteOfferSummary: SummaryItem = {
  named: 'SiteOfferSummary',
  says: 'What an offer came to.',
  fields: { ...offer('site_offer'), ...advertiser('brand_advertiser'), ...accountManager, ...numbersInParts },
  by: 'offerId',
};

export const sourceAffiliateSummary: SummaryItem = {
  named: 'SourceAffiliateSummary',
  says: 'What an affiliate came to.',
  fields: { ...affiliate('source_affiliate'), ...accountManager, ...numbersInParts },
  by: 'affiliateId',
};

export const subIdSummary: SummaryItem = {
  named: 'SubIdSummary',
  says: "What the traffic with one of an affiliate's marks came to.",
  fields: { ...subId, ...subIdNumbers },
  by: 'subId',
};

export const dailySummary: SummaryItem = {
  named: 'DailySummary',
  says: 'What a day came to.',
  fields: { ...day, ...numbersOfDayInParts },
  by: 'date',
};

/** The old family, which the faster store of clicks speaks too. */
export const advertiserSummary: SummaryItem = {
  named: 'AdvertiserSummary',
  says: 'What an advertiser came to, conversions counted whole.',
  fields: { ...advertiser('advertiser'), ...accountManager, ...unscoredNumbers },
  by: 'advertiserId',
};

export const affiliateSummary: SummaryItem = {
  named: 'AffiliateSummary',
  says: 'What an affiliate came to, conversions counted whole.',
  fields: { ...affiliate('affiliate'), ...accountManager, ...numbers },
  by: 'affiliateId',
};

export const countrySummary: SummaryItem = {
  named: 'CountrySummary',
  says: 'What the traffic from a country came to.',
  fields: { ...country, ...numbers },
  by: 'countryCode',
};

export const liteCampaignSummary: SummaryItem = {
  named: 'LiteClicksCampaignSummary',
  says: 'What a campaign came to, conversions counted whole.',
  fields: {
    ...campaign,
    ...affiliate('affiliate'),
    ...offer('offer'),
    ...affiliateManager('account_manager'),
    ...advertiser('advertiser'),
    ...advertiserManager('advertiser_manager'),
    ...campaignKind,
    ...numbers,
  },
  by: 'campaignId',
};

export const liteDailySummary: SummaryItem = {
  named: 'LiteClicksDailySummary',
  says: 'What a day came to, conversions counted whole.',
  fields: { ...day, ...numbersOfDay },
  by: 'date',
};

export const offerSummary: SummaryItem = {
  named: 'OfferSummary',
  says: 'What an offer came to, conversions counted whole.',
  fields: { ...offer('offer'), ...advertiser('advertiser'), ...accountManager, ...numbers },
  by: 'offerId',
};
