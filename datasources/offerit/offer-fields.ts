import { amount, choice, decimal, flag, instant, integer, records, reference, text, texts } from '../spec/field.ts';
import { pair } from './pair.ts';

const readOnly = { readOnly: true } as const;
const shownAs = <const Path extends string>(readAt: Path) => ({ readOnly: true, readAt }) as const;
const maybe = 'null where the installation does not show it.';

/**
 * The columns of get_details that the manual could read, and behind them the amounts that its cut list may go on with
 * (offerit.md 3.1). Where edit_offer names a column, `wire` is its name there. A column whose form no page tells is text.
 */
export const offerFields = {
  offerId: reference('offerid', 'Number that the network gave the offer.', readOnly),
  offerName: text('name', 'Name of the offer.', readOnly),
  offerTitle: text('offer', 'The column "offer", most likely the name again.', readOnly),
  // The list of columns is cut within the word; both of its likely ends are read.
  offerDescription: text('offer_description', 'Text shown to affiliates.', readOnly),
  hidden: flag('hidden', 'It is not in the list that affiliates see.', readOnly),
  featured: flag('featured', 'It is marked as featured.', readOnly),
  active: text('active', 'The column "active", which no page explains.', readOnly),
  approved: text('approved', 'The column "approved", which no page explains.', readOnly),
  deleted: flag('deleted', 'It was deleted.', readOnly),
  dateAdded: instant('date_added', 'When it was created.', readOnly),
  dateLive: instant('date_live', 'When affiliates can start to use it.', readOnly),
  dateExpire: instant('date_expire', 'When it stops; a pause is an end in the past.', readOnly),
  createdBy: text('created_by', 'Who created it.', readOnly),
  expireUrl: text('expire_url', 'Where visitors go once it has ended.', readOnly),
  expireOffer: text('expire_offer', 'The column "expire_offer", which no page explains.', readOnly),
  expireProgram: text('expire_program', 'The column "expire_program", which no page explains.', readOnly),
  noPersonalMemberInfo: flag('no_personal_member_info', 'Names and addresses of customers are not stored.', readOnly),
  ipLookup: flag('ip_lookup', 'Tracking without cookies goes by the IP address alone.', readOnly),
  ipUniquenessSeconds: integer('ip_uniqueness_seconds', 'Seconds before a visitor counts as new.', readOnly),
  cookieDuration: text('cookie_duration', 'How long the cookie lives.', readOnly),
  conversionType: text('conversion_type', 'How conversions are reported.', readOnly),
  conversionTransType: text('conversion_trans_type', 'The type of transaction that a conversion makes.', readOnly),
  conversionCap: text('conversion_cap', 'The cap on conversions.', readOnly),
  adminThresholdEmail: text('admin_threshold_email', 'Who is told about thresholds.', readOnly),
  allowS2sIp: text('allow_s2s_ip', 'The column "allow_s2s_ip", which no page explains.', readOnly),
  allowedHours: text('allowed_hours', 'Hours in which it takes traffic.', readOnly),
  allowedStates: text('allowed_states', 'States from which it takes traffic.', readOnly),
  geoipGroupRedirect: text('geoip_group_redirect', 'Where visitors from elsewhere are sent.', readOnly),
  mobileLandingPage: text('mobile_landing_page', 'The landing page for mobile devices.', readOnly),

  groups: records('offer_groups', 'OfferGroup', 'The groups it is in.', pair('group'), shownAs('groups')),
  marketingTypes: records(
    'marketing_types',
    'MarketingType',
    'The ways in which it may be advertised.',
    pair('marketing type'),
    readOnly,
  ),
  categories: records('categories', 'Category', 'The categories it is filed under.', pair('category'), readOnly),
  landingPages: records('landing_pages', 'LandingPage', 'Its landing pages.', pair('landing page'), readOnly),
  authorizedCountries: texts('authorized', 'ISO 3166 codes of the countries it accepts; none for all.', {
    ...shownAs('authorized_countries_iso'),
  }),
  authorizedCountryNumbers: records(
    'authorized_countries',
    'Country',
    'The same countries as the column "authorized_countries" has them.',
    pair('country'),
    readOnly,
  ),

  advertiserId: reference('advertiserid', 'The advertiser that pays for it; advertisers cannot be read.', readOnly),
  advertiserUsername: text('advertiser_username', 'User name of the advertiser.', readOnly),
  costType: choice(
    'advertiser_cost_type',
    'CostType',
    'What the advertiser pays for.',
    {
      CONVERSION: 'conversion',
      DYNAMIC_CONVERSION: 'dynamic_conversion',
      SALE: 'sale',
      CLICK: 'click',
      UNIQUE: 'unique',
    },
    shownAs('cost_type'),
  ),
  costFlat: amount('advertiser_cost_flat', 'What the advertiser pays each time.', shownAs('cost_flat')),
  costPerc: decimal('advertiser_cost_perc', 'What the advertiser pays, in per cent of a sale.', shownAs('cost_perc')),
  advCpmClick: text('adv_cpm_click', 'The column "adv_cpm_click", which no page explains.', readOnly),

  ipConversionLimitFlag: choice(
    'ip_conversion_limit_flag',
    'IpConversionLimit',
    'Whether conversions from one IP address are limited.',
    { INHERITED: '0', NONE: '1', OWN: '2' },
    readOnly,
  ),
  ipConversionLimit: integer(
    'ip_conversion_limit',
    'Conversions from one IP address in 24 hours, if limited.',
    readOnly,
  ),
  ipConversionGroup: reference(
    'ip_conversion_group',
    'The group of offers that the limit counts; null for this offer.',
    readOnly,
  ),

  // Whether these two are the defaults that edit_offer sets is unknown (offerit.md 3.1).
  conversion: text('conversion_default', 'The column "conversion", most likely the default amount.', {
    ...shownAs('conversion'),
  }),
  continuity: text('continuity_default', 'The column "continuity", most likely the default amount of rebills.', {
    ...shownAs('continuity'),
  }),
  commission: text('commission_type', 'The column "commission", most likely cpa, cps, click or hybrid.', {
    ...shownAs('commission'),
  }),
  affiliatePayout: text('affiliate_payout', 'The column "affiliate_payout", most likely the text shown.', readOnly),
  commissionDescription: text('commission_description', 'Text about the commission, if it is shown.', readOnly),
  hidePayoutString: flag('hide_payout_string', 'The description is shown, not the generated text.', readOnly),
  flatAmountPerClick: amount('flat_amount_per_click', `Paid per click; ${maybe}`, readOnly),
  flatAmountPerVisitor: amount('flat_amount_per_visitor', `Paid per unique click; ${maybe}`, readOnly),
  flatAmountPerConversion: amount('flat_amount_per_conversion', `Paid per conversion; ${maybe}`, readOnly),
  flatAmountPerContinuity: amount('flat_amount_per_continuity', `Paid per rebill; ${maybe}`, readOnly),
  percentageOfCustomerConversion: decimal(
    'percentage_of_customer_conversion',
    `Paid per conversion, in per cent of it; ${maybe}`,
    readOnly,
  ),
  percentageOfCustomerContinuity: decimal(
    'percentage_of_customer_continuity',
    `Paid per rebill, in per cent of it; ${maybe}`,
    readOnly,
  ),
  deductFullCustomerCommission: text(
    'deduct_full_customer_commission',
    'The column "deduct_full_customer_commission", which no page explains.',
    readOnly,
  ),
  deductWindow: integer('deduct_window', 'Days after which nothing is deducted any more.', readOnly),
  minDeductDate: instant('min_deduct_date', 'Transactions before it never lose their commission.', readOnly),
} as const;
