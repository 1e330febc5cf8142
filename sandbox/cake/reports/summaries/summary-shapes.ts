/** Root, list and item of the summaries (cake.md 3.7): seen, or INFERRED there from those of neighbours. */
export const summaryShapes = {
  affiliates: { root: 'affiliate_summary_response', list: 'affiliates', item: 'affiliate_summary' },
  advertisers: { root: 'advertiser_summary_response', list: 'advertisers', item: 'advertiser_summary' },
  offers: { root: 'offer_summary_report_response', list: 'offers', item: 'offer_summary' },
  sourceAffiliates: {
    root: 'source_affiliate_summary_response',
    list: 'source_affiliates',
    item: 'source_affiliate_summary',
  },
  brandAdvertisers: {
    root: 'brand_advertiser_summary_response',
    list: 'brand_advertisers',
    item: 'brand_advertiser_summary',
  },
  siteOffers: { root: 'site_offer_summary_report_response', list: 'site_offers', item: 'site_offer_summary' },
  campaigns: { root: 'campaign_summary_response', list: 'campaigns', item: 'campaign_summary' },
  creatives: { root: 'creative_summary_response', list: 'creatives', item: 'creative_summary' },
  countries: { root: 'country_summary_response', list: 'countries', item: 'country_summary' },
  subIds: { root: 'sub_id_summary_response', list: 'sub_ids', item: 'sub_id_summary' },
};
