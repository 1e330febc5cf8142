import { amount, date, decimal, flag, instant, integer, reference, text } from '../../spec/field.ts';
import { extraParameterCount, numberedTexts, subIdCount } from '../numbered-texts.ts';

const readOnly = { readOnly: true } as const;
const personal = { readOnly: true, personal: true } as const;

/**
 * What the rows of a report can be grouped by (keitaro.md 4.4), and what single clicks tell where they are not grouped.
 * Builds differ in which they know; what one does not know it refuses.
 */
export const columnFields = {
  clickId: text('click_id', "The log's own id of the click.", readOnly),
  subId: text('sub_id', 'Id of the click, which the tracker calls subid.', readOnly),
  visitorCode: text('visitor_code', 'What the visitor is known by.', readOnly),
  campaignId: reference('campaign_id', 'The campaign.', { readOnly: true, to: 'campaign' }),
  campaignGroupId: reference('campaign_group_id', "The campaign's group.", readOnly),
  parentCampaignId: reference('parent_campaign_id', 'The campaign that led to this one.', {
    readOnly: true,
    to: 'campaign',
  }),
  landingId: reference('landing_id', 'The landing page.', { readOnly: true, to: 'creative' }),
  offerId: reference('offer_id', 'The offer.', { readOnly: true, to: 'offer' }),
  trafficSourceId: reference('ts_id', 'The traffic source.', { readOnly: true, to: 'affiliate' }),
  affiliateNetworkId: reference('affiliate_network_id', "The offer's affiliate network, on later builds.", {
    readOnly: true,
    to: 'advertiser',
  }),
  streamId: reference('stream_id', 'The stream of the campaign.', readOnly),
  languageId: text('language_id', "The tracker's number of the language.", readOnly),
  deviceTypeId: text('device_type_id', "The tracker's number of the kind of device.", readOnly),
  campaignName: text('campaign', 'Name of the campaign.', readOnly),
  campaignGroupName: text('campaign_group', "Name of the campaign's group.", readOnly),
  parentCampaignName: text('parent_campaign', 'Name of the campaign that led to this one.', readOnly),
  landingName: text('landing', 'Name of the landing page.', readOnly),
  landingClickedAt: instant('landing_clicked_datetime', 'When the landing page was clicked.', readOnly),
  landingClickedPeriod: decimal(
    'landing_clicked_period',
    'How long that took; seconds by all that is known.',
    readOnly,
  ),
  offerName: text('offer', 'Name of the offer.', readOnly),
  trafficSourceName: text('ts', 'Name of the traffic source.', readOnly),
  affiliateNetworkName: text('affiliate_network', "Name of the offer's affiliate network, on later builds.", readOnly),
  streamName: text('stream', 'Name of the stream.', readOnly),
  language: text('language', "The browser's language.", readOnly),
  deviceType: text('device_type', 'The kind of device.', readOnly),
  connectionType: text('connection_type', 'The kind of connection.', readOnly),
  ip: text('ip', "The visitor's address.", personal),
  countryCode: text('country_code', 'ISO 3166 code of the country.', readOnly),
  countryName: text('country', 'Name of the country.', readOnly),
  region: text('region', 'The region.', readOnly),
  city: text('city', 'The city.', readOnly),
  userAgent: text('user_agent', 'What the browser says of itself.', readOnly),
  operator: text('operator', 'The mobile operator.', readOnly),
  os: text('os', 'The operating system.', readOnly),
  osVersion: text('os_version', "The operating system's version.", readOnly),
  browser: text('browser', 'The browser.', readOnly),
  browserVersion: text('browser_version', "The browser's version.", readOnly),
  deviceModel: text('device_model', 'The model of the device.', readOnly),
  isp: text('isp', "The visitor's provider.", readOnly),
  source: text('source', 'Site or page at the traffic source.', readOnly),
  referrer: text('referrer', 'The page that the visitor came from.', readOnly),
  searchEngine: text('search_engine', 'The search engine that the visitor came from.', readOnly),
  keyword: text('keyword', 'The keyword.', readOnly),
  destination: text('destination', 'Where the visitor was led.', readOnly),
  ...numberedTexts('subId', 'sub_id', subIdCount, 'Custom parameter'),
  ...numberedTexts('extraParam', 'extra_param', extraParameterCount, 'Extra parameter'),
  revenue: amount('revenue', 'What the conversions of one click bring.', readOnly),
  cost: amount('cost', 'What one click costs.', readOnly),
  profit: amount('profit', 'Revenue of one click less its cost.', readOnly),
  adCampaignId: text('ad_campaign_id', "The traffic source's id of its campaign.", readOnly),
  externalId: text('external_id', "The traffic source's id of the click.", readOnly),
  sourceCreativeId: text('creative_id', "The traffic source's id of its creative.", readOnly),
  isUniqueStream: flag('is_unique_stream', 'The first visit to the stream.', readOnly),
  isUniqueCampaign: flag('is_unique_campaign', 'The first visit to the campaign.', readOnly),
  isUniqueGlobal: flag('is_unique_global', 'The first visit to the tracker, on later builds.', readOnly),
  isLead: flag('is_lead', 'It led to a lead.', readOnly),
  isSale: flag('is_sale', 'It led to a sale.', readOnly),
  isRejected: flag('is_rejected', 'It led to a conversion that was rejected.', readOnly),
  isBot: flag('is_bot', 'The visitor is taken for a bot.', readOnly),
  isUsingProxy: flag('is_using_proxy', 'The visitor comes through a proxy.', readOnly),
  datetime: instant('datetime', 'When it was clicked, to the second.', readOnly),
  year: integer('year', 'The year, in the zone of the report.', readOnly),
  // Only the form of a day is told (keitaro.md 1.4).
  month: text('month', 'The month, as the tracker prints it, in the zone of the report.', readOnly),
  week: text('week', 'The week, as the tracker prints it, in the zone of the report.', readOnly),
  weekday: text('weekday', 'The day of the week, as the tracker prints it, in the zone of the report.', readOnly),
  day: date('day', 'The day, in the zone of the report.', readOnly),
  hour: text('hour', 'The hour of the day, as the tracker prints it, in the zone of the report.', readOnly),
  dayHour: text('day_hour', 'Day and hour, as the tracker prints them, in the zone of the report.', readOnly),
  ipMask1: text('ip_mask1', "The visitor's address without its last part.", readOnly),
  ipMask2: text('ip_mask2', "The visitor's address without its last two parts.", readOnly),
  label: text('label', 'The label of the value, `whitelist` or `blacklist`.', readOnly),
} as const;

/** Numbers all the same, though the form in which they are printed is not told. */
export const partsOfTime: ReadonlySet<string> = new Set(['month', 'week', 'weekday', 'hour', 'dayHour']);

/** What can have a label (keitaro.md 2.1 row 44, 4.5). */
export const labelled: ReadonlySet<string> = new Set([
  'ip',
  'source',
  'adCampaignId',
  'sourceCreativeId',
  'keyword',
  ...Object.keys(columnFields).filter((name) => /^subId\d/.test(name)),
]);
