import { flag, instant, records, reference, text } from '../spec/field.ts';
import { pair } from './pair.ts';

const readOnly = { readOnly: true } as const;
const shownAs = <const Path extends string>(readAt: Path) => ({ readOnly: true, readAt }) as const;

/** The columns of get_details that edit_offer does not write (offerit.md 3.1). One whose form no page tells is text. */
export const offerReadFields = {
  offerId: reference('offerid', 'Number that the network gave the offer.', readOnly),
  offerTitle: text('offer', 'The column "offer", most likely the name again.', readOnly),
  // No column: told from the end and the clock, so that a pause without a date can be seen to be done.
  ended: flag('ended', 'Its end was over when it was read, as after a pause.', readOnly),
  active: text('active', 'The column "active", which no page explains.', readOnly),
  approved: text('approved', 'The column "approved", which no page explains.', readOnly),
  deleted: flag('deleted', 'It was deleted.', readOnly),
  dateAdded: instant('date_added', 'When it was created.', readOnly),
  createdBy: text('created_by', 'Who created it.', readOnly),
  expireOffer: text('expire_offer', 'The column "expire_offer", which no page explains.', readOnly),
  expireProgram: text('expire_program', 'The column "expire_program", which no page explains.', readOnly),
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
  landingPages: records('landing_pages', 'OfferLandingPage', 'Its landing pages.', pair('landing page'), readOnly),
  authorizedCountryNumbers: records(
    'authorized_countries',
    'Country',
    'The accepted countries as the column "authorized_countries" has them.',
    pair('country'),
    readOnly,
  ),

  advertiserUsername: text('advertiser_username', 'User name of the advertiser.', readOnly),
  advCpmClick: text('adv_cpm_click', 'The column "adv_cpm_click", which no page explains.', readOnly),
  // Whether these two are the defaults that edit_offer sets is unknown (offerit.md 3.1).
  conversion: text('conversion', 'The column "conversion", most likely the default amount.', readOnly),
  continuity: text('continuity', 'The column "continuity", most likely the default amount of rebills.', readOnly),
  commission: text('commission', 'The column "commission", most likely cpa, cps, click or hybrid.', readOnly),
  affiliatePayout: text('affiliate_payout', 'The column "affiliate_payout", most likely the text shown.', readOnly),
  deductFullCustomerCommission: text(
    'deduct_full_customer_commission',
    'The column "deduct_full_customer_commission", which no page explains.',
    readOnly,
  ),
} as const;
