import { amount, choice, date, decimal, type Fields, instant, integer, reference, text } from '../spec/field.ts';
import { priceTypes } from './offer-words.ts';

const readOnly = { readOnly: true } as const;
const personal = { readOnly: true, personal: true } as const;

/** Whose traffic it is; both reports have these columns (hasoffers.md 4.3). */
const whose = {
  offerId: reference('Stat.offer_id', 'The offer.', { ...readOnly, to: 'offer' }),
  offerName: text('Offer.name', 'Name of the offer.', readOnly),
  affiliateId: reference('Stat.affiliate_id', 'The affiliate.', { ...readOnly, to: 'affiliate' }),
  affiliateCompany: text('Affiliate.company', 'Company of the affiliate.', readOnly),
  advertiserId: reference('Stat.advertiser_id', 'The advertiser.', { ...readOnly, to: 'advertiser' }),
  advertiserCompany: text('Advertiser.company', 'Company of the advertiser.', readOnly),
  goalId: reference('Stat.goal_id', 'The goal; null for the default one.', readOnly),
  goalName: text('Goal.name', 'Name of the goal.', readOnly),
  offerUrlId: reference('Stat.offer_url_id', 'The landing page; null for the default one.', readOnly),
  source: text('Stat.source', 'Where the affiliate had the traffic from.', readOnly),
  affiliateInfo1: text('Stat.affiliate_info1', 'First mark of the affiliate.', readOnly),
  affiliateInfo2: text('Stat.affiliate_info2', 'Second mark of the affiliate.', readOnly),
  affiliateInfo3: text('Stat.affiliate_info3', 'Third mark of the affiliate.', readOnly),
  affiliateInfo4: text('Stat.affiliate_info4', 'Fourth mark of the affiliate.', readOnly),
  affiliateInfo5: text('Stat.affiliate_info5', 'Fifth mark of the affiliate.', readOnly),
  currency: text('Stat.currency', 'ISO 4217 code of the amounts as they were booked.', readOnly),
  countryName: text('Country.name', 'Name of the country, in small letters.', readOnly),
  browserName: text('Browser.display_name', 'The browser.', readOnly),
} as const satisfies Fields;

/** Days and hours are those of the network's zone, moved by the hours that the call asks for (hasoffers.md 4.5). */
const when = {
  date: date('Stat.date', 'The day.', readOnly),
  hour: integer('Stat.hour', 'The hour of the day, from 0 to 23.', readOnly),
} as const satisfies Fields;

/** What a report of sums can be grouped by (hasoffers.md 4.3). */
export const statDimensions = {
  ...when,
  month: integer('Stat.month', 'The month, from 1 to 12.', readOnly),
  year: integer('Stat.year', 'The year.', readOnly),
  ...whose,
  offerUrlName: text('OfferUrl.name', 'Name of the landing page.', readOnly),
  offerFileId: reference('Stat.offer_file_id', 'The creative.', { ...readOnly, to: 'creative' }),
  offerFileDisplay: text('OfferFile.display', 'Name of the creative, as affiliates see it.', readOnly),
  payoutType: choice('Stat.payout_type', 'PriceType', 'How the affiliate is paid.', priceTypes, readOnly),
  deviceOs: text(
    'Stat.device_os',
    'Operating system; asked for, it shortens how far back the report reaches.',
    readOnly,
  ),
} as const satisfies Fields;

/** What it adds up (hasoffers.md 4.3). Money is in the currency asked for, else in the network's (4.4). */
export const statMeasures = {
  impressions: integer('Stat.impressions', 'Impressions.', readOnly),
  clicks: integer('Stat.clicks', 'Clicks.', readOnly),
  grossClicks: integer('Stat.gross_clicks', 'Clicks, repeated ones too.', readOnly),
  uniqueClicks: integer('Stat.unique_clicks', 'Clicks, each visitor once.', readOnly),
  ctr: decimal('Stat.ctr', 'Clicks in per cent of impressions.', readOnly),
  conversions: integer('Stat.conversions', 'Conversions; below zero where corrections take more away.', readOnly),
  ltr: decimal('Stat.ltr', 'Conversions in per cent of clicks.', readOnly),
  payout: decimal('Stat.payout', 'What we pay affiliates.', readOnly),
  revenue: decimal('Stat.revenue', 'What advertisers pay us.', readOnly),
  profit: decimal('Stat.profit', 'Revenue less payout.', readOnly),
  cpc: decimal('Stat.cpc', 'Payout per click.', readOnly),
  cpm: decimal('Stat.cpm', 'Payout per thousand impressions.', readOnly),
  cpa: decimal('Stat.cpa', 'Payout per conversion.', readOnly),
  rpc: decimal('Stat.rpc', 'Revenue per click.', readOnly),
  rpm: decimal('Stat.rpm', 'Revenue per thousand impressions.', readOnly),
  rpa: decimal('Stat.rpa', 'Revenue per conversion.', readOnly),
  epc: decimal('Stat.epc', 'What affiliates earn per click.', readOnly),
  saleAmount: decimal('Stat.sale_amount', 'What customers paid.', readOnly),
  count: integer('Stat.count', 'Conversions in whatever state.', readOnly),
  countApproved: integer('Stat.count_approved', 'Approved conversions.', readOnly),
  approvedPayout: decimal('Stat.approved_payout', 'Payout of approved conversions.', readOnly),
} as const satisfies Fields;

/** The amounts of a single conversion. */
export const conversionAmounts = {
  payout: amount('Stat.payout', 'What we pay the affiliate.', readOnly),
  revenue: amount('Stat.revenue', 'What the advertiser pays us.', readOnly),
  saleAmount: amount('Stat.sale_amount', 'What the customer paid.', readOnly),
} as const satisfies Fields;

/** The columns of the report of single conversions (hasoffers.md 4.3). */
export const reportedConversionFields = {
  conversionId: reference('Stat.id', 'Id that the network gave the conversion.', readOnly),
  tuneEventId: text('Stat.tune_event_id', 'Id that replaces the other one bit by bit.', readOnly),
  adId: text('Stat.ad_id', 'Transaction id of the click.', readOnly),
  occurredAt: instant('Stat.datetime', 'When it happened.', readOnly),
  ...when,
  status: choice(
    'Stat.status',
    'ConversionState',
    'What became of it.',
    { APPROVED: 'approved', PENDING: 'pending', REJECTED: 'rejected' },
    readOnly,
  ),
  statusCode: text('Stat.status_code', 'Why it has this status (TUNE, "Conversion status codes").', readOnly),
  ...conversionAmounts,
  ...whose,
  ip: text('Stat.ip', 'Internet address; asked for, it shortens how far back the report reaches.', personal),
  userAgent: text('Stat.user_agent', 'The browser as it names itself.', readOnly),
  refer: text('Stat.refer', 'Page that led to the click.', readOnly),
  pixelRefer: text('Stat.pixel_refer', 'Page with the pixel.', readOnly),
  advertiserInfo: text('Stat.advertiser_info', 'Mark of the advertiser.', readOnly),
  affiliateClickId: text('ConversionsMobile.affiliate_click_id', 'The click as the affiliate names it.', readOnly),
  affiliateUnique1: text('ConversionsMobile.affiliate_unique1', 'First id of the affiliate.', readOnly),
  affiliateUnique2: text('ConversionsMobile.affiliate_unique2', 'Second id of the affiliate.', readOnly),
  affiliateUnique3: text('ConversionsMobile.affiliate_unique3', 'Third id of the affiliate.', readOnly),
  affiliateUnique4: text('ConversionsMobile.affiliate_unique4', 'Fourth id of the affiliate.', readOnly),
  affiliateUnique5: text('ConversionsMobile.affiliate_unique5', 'Fifth id of the affiliate.', readOnly),
  advertiserSub2: text('ConversionsMobile.adv_sub2', 'Second mark of the advertiser.', readOnly),
  advertiserSub3: text('ConversionsMobile.adv_sub3', 'Third mark of the advertiser.', readOnly),
  advertiserSub4: text('ConversionsMobile.adv_sub4', 'Fourth mark of the advertiser.', readOnly),
  advertiserSub5: text('ConversionsMobile.adv_sub5', 'Fifth mark of the advertiser.', readOnly),
  deviceOs: text('ConversionsMobile.device_os', 'Operating system of a mobile device.', readOnly),
} as const satisfies Fields;
