import { amount, cannotClear, choice, flag, instant, reference, text } from '../spec/field.ts';
import { priceTypes } from './offer-words.ts';

const readOnly = { readOnly: true } as const;
/** TUNE takes it with a new conversion and never again (hasoffers.md 2.7). */
const frozen = { creationOnly: true } as const;
const personal = { personal: true } as const;

/** The 39 columns of a conversion (hasoffers.md 2.7), the later `tune_event_id`, and the note beside them. */
export const conversionFields = {
  conversionId: reference('id', 'Id that the network gave the conversion.', readOnly),
  tuneEventId: text('tune_event_id', 'Id that replaces the other one bit by bit; null on most networks.', readOnly),
  adId: text('ad_id', 'Transaction id of the click; null where a conversion was entered by hand.', frozen),
  internalAdId: text('internal_ad_id', 'UUID of the conversion.', readOnly),
  affiliateId: reference('affiliate_id', 'The affiliate.', { ...frozen, required: true }),
  offerId: reference('offer_id', 'The offer.', { ...frozen, required: true }),
  advertiserId: reference('advertiser_id', 'The advertiser; null where a conversion was entered by hand.', frozen),
  affiliateManagerId: reference('affiliate_manager_id', 'The employee for the affiliate.', frozen),
  advertiserManagerId: reference('advertiser_manager_id', 'The employee for the advertiser.', frozen),
  goalId: reference('goal_id', 'The goal; null for the default one.', frozen),
  creativeUrlId: reference('creative_url_id', 'The landing page, where not the default one.', frozen),
  customerId: reference('customer_id', 'The customer.', frozen),
  adCampaignId: reference('ad_campaign_id', 'The rotation of creatives.', frozen),
  adCampaignCreativeId: reference('ad_campaign_creative_id', 'The creative within the rotation.', frozen),
  offerFileId: reference('offer_file_id', 'The creative.', frozen),
  browserId: reference('browser_id', 'The browser.', frozen),
  source: text('source', 'Where the affiliate had the traffic from.', frozen),
  affiliateInfo1: text('affiliate_info1', 'First mark of the affiliate.', frozen),
  affiliateInfo2: text('affiliate_info2', 'Second mark of the affiliate.', frozen),
  affiliateInfo3: text('affiliate_info3', 'Third mark of the affiliate.', frozen),
  affiliateInfo4: text('affiliate_info4', 'Fourth mark of the affiliate.', frozen),
  affiliateInfo5: text('affiliate_info5', 'Fifth mark of the affiliate.', frozen),
  advertiserInfo: text('advertiser_info', 'Mark of the advertiser.', frozen),
  refer: text('refer', 'Page that led to the click.'),
  pixelRefer: text('pixel_refer', 'Page with the pixel.'),
  userAgent: text('user_agent', 'The browser as it names itself.'),
  convertedAt: instant('datetime', 'When it happened.', frozen),
  // INFERRED: in the zone of `datetime` (hasoffers.md 1.10 is silent).
  sessionAt: instant('session_datetime', 'When the click happened.'),
  payoutAmount: amount('payout', 'What we pay the affiliate.'),
  revenueAmount: amount('revenue', 'What the advertiser pays us.'),
  saleAmount: amount('sale_amount', 'What the customer paid.', { cleared: '' }),
  ip: text('ip', 'Internet address at the conversion.', personal),
  sessionIp: text('session_ip', 'Internet address at the click.', personal),
  conversionState: choice('status', 'ConversionState', 'What became of it.', {
    APPROVED: 'approved',
    PENDING: 'pending',
    REJECTED: 'rejected',
  }),
  conversionStateWord: text('status', 'The state as the network spells it.', readOnly),
  statusCode: text('status_code', 'Why it has this state (TUNE, "Conversion status codes").', {
    cleared: cannotClear,
  }),
  countryCode: text('country_code', 'ISO 3166 code, or INT where unknown.', frozen),
  isAdjustment: flag('is_adjustment', 'A correction by hand; it may take money away.', frozen),
  payoutType: choice('payout_type', 'PriceType', 'How the affiliate is paid.', priceTypes, frozen),
  revenueType: choice('revenue_type', 'PriceType', 'How the advertiser pays.', priceTypes, frozen),
  conversionCurrency: text('currency', 'ISO 4217 code of its amounts.', frozen),
  note: text('note', 'Note of an employee.', { readAt: 'ConversionMeta.note', changeOnly: true }),
} as const;
