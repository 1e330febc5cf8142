import { amount, flag, instant, reference, text } from '../spec/field.ts';
import { countryCodeOf } from './country-codes.ts';
import { extraParameterCount, numberedTexts, subIdCount } from './numbered-texts.ts';

const readOnly = { readOnly: true } as const;

/**
 * What clicks tell of a visit, and conversions of the click they came from (keitaro.md 3.8, 4.4). Parts of the time
 * (`day`, `hour`), masks of the address and numbers of words (`language_id`) are left out: they say nothing more.
 */
export const visitFields = {
  subId: reference('sub_id', 'Id of the click, which the tracker calls subid.', readOnly),
  visitorCode: text('visitor_code', 'What the visitor is known by.', readOnly),
  externalId: text('external_id', "The traffic source's id of the click.", readOnly),
  adCampaignId: text('ad_campaign_id', "The traffic source's id of its campaign.", readOnly),
  sourceCreativeId: text('creative_id', "The traffic source's id of its creative.", readOnly),
  campaignId: reference('campaign_id', 'The campaign.', readOnly),
  campaignName: text('campaign', 'Name of the campaign.', readOnly),
  campaignGroupId: reference('campaign_group_id', "The campaign's group.", readOnly),
  campaignGroup: text('campaign_group', "Name of the campaign's group.", readOnly),
  parentCampaignId: reference('parent_campaign_id', 'The campaign that led to this one.', {
    readOnly: true,
    to: 'campaign',
  }),
  streamId: reference('stream_id', 'The stream of the campaign.', readOnly),
  streamName: text('stream', 'Name of the stream.', readOnly),
  landingId: reference('landing_id', 'The landing page.', readOnly),
  landingName: text('landing', 'Name of the landing page.', readOnly),
  landingClickedAt: instant('landing_clicked_datetime', 'When the landing page was clicked.', readOnly),
  landingClickedPeriod: text('landing_clicked_period', 'How long that took, as the tracker counts.', readOnly),
  offerId: reference('offer_id', 'The offer.', readOnly),
  offerName: text('offer', 'Name of the offer.', readOnly),
  affiliateNetworkId: reference('affiliate_network_id', "The offer's affiliate network, on later builds.", readOnly),
  affiliateNetwork: text('affiliate_network', "Name of the offer's affiliate network, on later builds.", readOnly),
  trafficSourceId: reference('ts_id', 'The traffic source.', readOnly),
  trafficSource: text('ts', 'Name of the traffic source.', readOnly),
  source: text('source', 'Site or page at the traffic source.', readOnly),
  referrer: text('referrer', 'The page that the visitor came from.', readOnly),
  searchEngine: text('search_engine', 'The search engine that the visitor came from.', readOnly),
  keyword: text('keyword', 'The keyword.', readOnly),
  destination: text('destination', 'Where the visitor was led.', readOnly),
  ip: text('ip', "The visitor's address.", readOnly),
  countryCode: text('country_code', 'ISO 3166 code of the country.', readOnly),
  countryName: text('country', 'Name of the country.', readOnly),
  region: text('region', 'The region.', readOnly),
  city: text('city', 'The city.', readOnly),
  isp: text('isp', "The visitor's provider.", readOnly),
  operator: text('operator', 'The mobile operator.', readOnly),
  connectionType: text('connection_type', 'The kind of connection.', readOnly),
  language: text('language', "The browser's language.", readOnly),
  userAgent: text('user_agent', 'What the browser says of itself.', readOnly),
  browser: text('browser', 'The browser.', readOnly),
  browserVersion: text('browser_version', "The browser's version.", readOnly),
  os: text('os', 'The operating system.', readOnly),
  osVersion: text('os_version', "The operating system's version.", readOnly),
  deviceType: text('device_type', 'The kind of device.', readOnly),
  deviceModel: text('device_model', 'The model of the device.', readOnly),
  isUniqueStream: flag('is_unique_stream', 'The first visit to the stream.', readOnly),
  isUniqueCampaign: flag('is_unique_campaign', 'The first visit to the campaign.', readOnly),
  isBot: flag('is_bot', 'The visitor is taken for a bot.', readOnly),
  isUsingProxy: flag('is_using_proxy', 'The visitor comes through a proxy.', readOnly),
  clickCost: amount('cost', 'What we pay for the click.', readOnly),
  ...numberedTexts('subId', 'sub_id', subIdCount, 'Custom parameter'),
  ...numberedTexts('extraParam', 'extra_param', extraParameterCount, 'Extra parameter'),
} as const;

/** As much of a visit's record as its shared view is told from. */
interface Visit {
  readonly campaignId: string | null;
  readonly offerId: string | null;
  readonly trafficSourceId: string | null;
  readonly affiliateNetworkId: string | null;
  readonly landingId: string | null;
  readonly countryCode: string | null;
  readonly countryName: string | null;
}

/** What clicks and conversions share with those of other platforms. */
export function commonVisit(record: Visit) {
  return {
    offerNativeId: record.offerId,
    campaignNativeId: record.campaignId,
    affiliateNativeId: record.trafficSourceId,
    advertiserNativeId: record.affiliateNetworkId,
    creativeNativeId: record.landingId,
    country: countryOf(record),
    subIds: subIdsOf({ ...record }),
  };
}

function countryOf({ countryCode, countryName }: Visit): string | null {
  const code = countryCode ?? countryCodeOf(countryName ?? '');
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

function subIdsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  const said = Array.from({ length: subIdCount }, (_, index) => String(record[`subId${index + 1}`] ?? ''));
  return said.slice(0, said.findLastIndex((mark) => mark !== '') + 1);
}
