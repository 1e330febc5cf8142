import {
  cannotLeave,
  choice,
  decimal,
  type Fields,
  flag,
  instant,
  integer,
  records,
  reference,
  references,
  text,
  texts,
} from '../spec/field.ts';
import { addressFields } from './address.ts';
import {
  accountManagers,
  accountStatus,
  billingCycle,
  blacklists,
  contacts,
  country,
  currencyRow,
  mediaType,
  tagNames,
  tags,
} from './nested-rows.ts';
import { pair, pairRow } from './pair.ts';
import { byte, int } from './scalar-limits.ts';

const readOnly = { readOnly: true } as const;
/** Written under one name and shown under another (cake.md 3.2). */
const shownAt = <const At extends string>(readAt: At) => ({ readAt }) as const;
/** An amount without a word for "unchanged", which less than nothing takes away (cake.md 4.4). */
const clearedByNegative = { unchanged: cannotLeave, cleared: '-1', initial: '-1', minimum: 0 } as const;
/** Taken when it signs up; what an edit says of it is not heard, and still has to be said (cake.md 4.9). */
const onSignup = { creationOnly: true, unchanged: 'FALSE' } as const;

/**
 * What `addedit Affiliate` v2 takes, in the order of its page (cake.md 2.2), where `export Affiliates` v5 shows it (3.2).
 * A flag has no word for "unchanged". Texts and lists cannot be emptied, and numbers not set back to none (4.3, 4.4).
 */
export const affiliateWriteFields = {
  affiliateId: reference('affiliate_id', 'Number that CAKE gave the affiliate.', readOnly),
  affiliateName: text('affiliate_name', 'Name of the affiliate.', { required: true, maxLength: 50 }),
  thirdPartyName: text('third_party_name', 'Its name in a third system.', { maxLength: 50 }),
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending; a new one is active.', {
    ...shownAt('account_status.account_status_id'),
    initial: '1',
    ...byte,
  }),
  inactiveReasonId: reference('inactive_reason_id', 'Why it is inactive.', {
    ...shownAt('inactive_reason.inactive_reason_id'),
    ...byte,
  }),
  affiliateTierId: reference('affiliate_tier_id', 'The tier it is in.', {
    ...shownAt('tier.affiliate_tier_id'),
    ...byte,
  }),
  accountManagerId: reference('account_manager_id', 'Who looks after it; CAKE chooses for a new one.', {
    ...shownAt('first_manager.contact_id'),
    ...int,
  }),
  hideOffers: flag('hide_offers', 'It sees only offers that it was given.'),
  website: text('website', 'Its website.', { maxLength: 100 }),
  taxClass: choice(
    'tax_class',
    'TaxClass',
    'What it is for the tax office.',
    {
      CORPORATION: 'Corporation',
      INDIVIDUAL: 'Individual/Sole Proprietor',
      PARTNERSHIP: 'Partners/LLC/LLP',
      OTHER: 'Other',
    },
    { unchanged: '', initial: '' },
  ),
  ssnTaxId: text('ssn_tax_id', 'Its tax id.', { secret: true, personal: true, maxLength: 20 }),
  vatTaxRequired: flag('vat_tax_required', 'VAT is paid to it.', shownAt('pay_vat')),
  swiftIban: text('swift_iban', 'Its bank account.', { secret: true, maxLength: 50 }),
  paymentTo: choice(
    'payment_to',
    'PaymentTo',
    'Whether the company or its main contact is paid.',
    { COMPANY: '0', MAIN_CONTACT: '1' },
    { unchanged: cannotLeave, initial: '0' },
  ),
  paymentFee: decimal('payment_fee', 'What a payment costs it; null is no fee.', {
    ...shownAt('auto_payment_fee'),
    ...clearedByNegative,
  }),
  paymentMinThreshold: decimal('payment_min_threshold', "Less is not paid out; null is the instance's own threshold.", {
    ...shownAt('minimum_payment_threshold'),
    ...clearedByNegative,
  }),
  currencyId: reference('currency_id', 'The currency in which it is paid, by its number on this instance.', {
    ...shownAt('currency_settings.currency.currency_id'),
    ...byte,
  }),
  paymentSettingId: reference('payment_setting_id', 'Which currency it is paid in: 1 is the default of the instance.', {
    ...shownAt('currency_settings.payment_setting.payment_setting_id'),
    initial: '1',
    ...byte,
  }),
  billingCycleId: reference('billing_cycle_id', 'How often it is billed: 1 Weekly, 2 Bi-Monthly, 3 Monthly.', {
    ...shownAt('billing_cycle.billing_cycle_id'),
    initial: '3',
    ...byte,
  }),
  paymentTypeId: reference('payment_type_id', 'How it is paid: 1 is by check; Tipalti overrides it.', {
    ...shownAt('payment_type.payment_type_id'),
    initial: '1',
    ...byte,
  }),
  paymentTypeInfo: text('payment_type_info', 'The account to which it is paid; Tipalti overrides it.', {
    secret: true,
    maxLength: 100,
  }),
  ...addressFields,
  mediaTypeIds: references('media_type_ids', 'Media in which it advertises; a change replaces them all.', {
    ...shownAt('traffic_types.media_types.media_type.media_type_id'),
  }),
  priceFormatIds: references('price_format_ids', 'Price formats it works with; a change replaces them all.', {
    ...shownAt('traffic_types.price_formats.price_format.price_format_id'),
  }),
  verticalCategoryIds: references('vertical_category_ids', 'What it advertises; a change replaces it all.', {
    ...shownAt('traffic_types.vertical_categories.vertical_category.vertical_category_id'),
  }),
  countryCodes: texts('country_codes', 'Where its visitors are, ISO 3166 codes; a change replaces them all.', {
    ...shownAt('traffic_types.countries.country.country_code'),
    maxLength: 2,
  }),
  tags: tagNames,
  pixelHtml: text('pixel_html', 'Its tracking pixel.', shownAt('pixel_info.pixel_html')),
  postbackUrl: text('postback_url', 'Address told of each conversion.', {
    ...shownAt('pixel_info.postback_url'),
    maxLength: 400,
  }),
  postbackDelayMs: integer('postback_delay_ms', 'Milliseconds to wait before telling it.', {
    ...shownAt('pixel_info.postback_delay_ms'),
    minimum: 0,
    ...int,
  }),
  fireGlobalPixel: flag('fire_global_pixel', 'The global pixel fires too.', { initial: 'TRUE' }),
  dateCreated: instant('date_added', 'When it was created: now unless told.', {
    ...shownAt('date_created'),
    creationOnly: true,
  }),
  onlineSignup: flag('online_signup', 'It signed up by itself.', onSignup),
  signupIpAddress: text('signup_ip_address', 'Address from which it signed up.', {
    creationOnly: true,
    personal: true,
    maxLength: 15,
  }),
  referredByAffiliateId: reference('referral_affiliate_id', 'Who referred it.', {
    ...shownAt('referred_by_affiliate.affiliate_id'),
    to: 'affiliate',
    ...int,
  }),
  referralNotes: text('referral_notes', 'Notes on who referred it.', {
    ...shownAt('referral_info'),
    maxLength: 50,
  }),
  termsAndConditionsAgreed: flag('terms_and_conditions_agreed', 'It has accepted the terms.', {
    ...onSignup,
    writeOnly: true,
  }),
  notes: text('notes', 'Notes of the network; a change replaces them.'),
} as const satisfies Fields;

/** The affiliate of `export Affiliates` v5 (cake.md 3.2). An export holds the affiliates' keys, so all of it is confidential. */
export const affiliateFields = {
  ...affiliateWriteFields,
  affiliateTier: pairRow('affiliate_tier', 'AffiliateTier', 'affiliate tier', 'The tier it is in.', 'tier'),
  accountManagers,
  accountStatus,
  inactiveReason: pairRow('inactive_reason', 'InactiveReason', 'reason', 'Why it is inactive.'),
  paymentType: pairRow('payment_type', 'PaymentType', 'payment type', 'How it is paid.'),
  contacts,
  tagPairs: tags,
  priceFormats: records(
    'traffic_types.price_formats.price_format',
    'PriceFormat',
    'Price formats it works with.',
    pair('price_format', 'price format'),
    readOnly,
  ),
  mediaTypes: records(
    'traffic_types.media_types.media_type',
    'MediaType',
    'Media in which it advertises.',
    mediaType,
    readOnly,
  ),
  verticalCategories: records(
    'traffic_types.vertical_categories.vertical_category',
    'VerticalCategory',
    'What it advertises.',
    pair('vertical_category', 'category'),
    readOnly,
  ),
  countries: records('traffic_types.countries.country', 'Country', 'Where its visitors are.', country, readOnly),
  referralsEnabled: flag('referrals_enabled', 'It may refer others.', readOnly),
  referredByAffiliateName: text('referred_by_affiliate.affiliate_name', 'Name of who referred it.', readOnly),
  billingCycle,
  currency: currencyRow('The currency in which it is paid.', 'currency_settings.currency'),
  paymentSetting: pairRow(
    'payment_setting',
    'PaymentSetting',
    'setting',
    'Which currency it is paid in.',
    'currency_settings.payment_setting',
  ),
  quickbooksId: integer('quickbooks_id', 'Its number in QuickBooks.', readOnly),
  payForConversions: flag('pay_for_conversions', 'Its conversions are paid.', readOnly),
  review: flag('review', 'Its conversions are reviewed.', readOnly),
  reviewNewSubaffiliates: flag(
    'review_new_subaffiliates',
    'Conversions of its new sub affiliates are reviewed.',
    readOnly,
  ),
  // Whether this is a flag or a share is in no source (cake.md 3.2), so it stays what is printed.
  suppression: text('suppression', 'Whether conversions are withheld from it, as CAKE prints it.', readOnly),
  suppressionCap: integer('suppression_cap', 'The most that may be withheld.', readOnly),
  pixelStatus: text('pixel_status', 'Whether its pixel was approved.', {
    ...readOnly,
    readAt: 'pixel_info.pixel_status',
  }),
  blacklists,
  redirectDomainOverride: text('redirect_domain_override', 'Domain of its links.', readOnly),
  autoApproveCampaigns: flag('auto_approve_campaigns', 'Its campaigns are approved unseen.', readOnly),
  autoApprovePixels: flag('auto_approve_pixels', 'Its pixels are approved unseen.', readOnly),
  apiKey: text('api_key', "The affiliate's own key.", { ...readOnly, secret: true }),
  dateLastAcceptedTerms: instant('date_last_accepted_terms', 'When it last accepted the terms.', readOnly),
} as const satisfies Fields;
