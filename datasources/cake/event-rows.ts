import { decimal, type Fields, record, reference, text } from '../spec/field.ts';
import { pair, pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;

/** Whose traffic it was, alike in clicks and conversions (cake.md 3.7). */
export const parties = {
  sourceAffiliate: pairRow('source_affiliate', 'SourceAffiliate', 'affiliate', 'Who sent the traffic.'),
  brandAdvertiser: pairRow('brand_advertiser', 'BrandAdvertiser', 'advertiser', 'Who pays for it.'),
  siteOffer: pairRow('site_offer', 'SiteOffer', 'offer', 'What was promoted.'),
  siteOfferContract: pairRow('site_offer_contract', 'SiteOfferContract', 'contract', 'The contract in force.'),
  campaignId: reference('campaign.campaign_id', 'Number of the campaign.', readOnly),
  campaignType: pairRow(
    'campaign_type',
    'CampaignType',
    'campaign type',
    'What sort of campaign it was.',
    'campaign.campaign_type',
  ),
  creativeId: reference('creative.creative_id', 'Number of the creative.', readOnly),
  creativeName: text('creative.creative_name', 'Name of the creative; often just its number.', readOnly),
  subId1: text('sub_id_1', "The affiliate's first mark.", readOnly),
  subId2: text('sub_id_2', "The affiliate's second mark.", readOnly),
  subId3: text('sub_id_3', "The affiliate's third mark.", readOnly),
  subId4: text('sub_id_4', "The affiliate's fourth mark.", readOnly),
  subId5: text('sub_id_5', "The affiliate's fifth mark.", readOnly),
} as const satisfies Fields;

const region = {
  code: text('region_code', 'Code of the region.', readOnly),
  name: text('region_name', 'Name of the region.', readOnly),
};

const program = <const Name extends string>(name: Name, of: string) => ({
  ...pair(name, of),
  version: pairRow('version', 'ProgramVersion', 'version', 'Its version.', `${name}_version`),
  versionMinor: pairRow('version', 'ProgramVersion', 'version', 'Second part of its version.', `${name}_version_minor`),
});

/** What is known of the visitor; nothing of it where a conversion was inserted by hand. */
export const visitor = {
  countryCode: text('country.country_code', 'ISO 3166 code, two letters.', readOnly),
  countryName: text('country.country_name', 'Name of the country.', readOnly),
  region: record('region', 'Region', 'Where the visitor is.', region, readOnly),
  language: pairRow('language', 'Language', 'language', 'The language of the browser.'),
  isp: pairRow('isp', 'Isp', 'provider', 'Who connects the visitor.'),
  device: pairRow('device', 'Device', 'device', 'The device.'),
  operatingSystem: record(
    'operating_system',
    'OperatingSystem',
    'The operating system.',
    program('operating_system', 'operating system'),
    readOnly,
  ),
  browser: record('browser', 'Browser', 'The browser.', program('browser', 'browser'), readOnly),
} as const satisfies Fields;

const loggedAmount = {
  currencyId: reference('currency_id', 'Number that the instance gave the currency.', readOnly),
  currencyCode: text('currency_abbr', 'ISO 4217 code.', readOnly),
  amount: decimal('amount', 'The amount.', readOnly),
  formattedAmount: text('formatted_amount', 'The amount as the portal prints it.', readOnly),
};
/** Logs name a currency by its number alone; `logged.ts` puts its code in from the instance's own list. */
export const loggedAmountRow = (wire: string, says: string) =>
  record(wire, 'LoggedAmount', says, loggedAmount, readOnly);
