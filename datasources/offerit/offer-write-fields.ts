import {
  amount,
  choice,
  decimal,
  flag,
  instant,
  integer,
  reference,
  references,
  text,
  texts,
  type WireValue,
} from '../spec/field.ts';

/** Under this column of get_details; where the names are not equal that is INFERRED (offerit.md 3.1). */
const shownAs = <const Path extends string>(readAt: Path) => ({ readAt }) as const;
/** The part of the column list that could be read would have it, and does not (offerit.md 3.1). */
const writeOnly = { writeOnly: true } as const;
/** Numbers are plain digits (offerit.md 1.3). */
const natural = { minimum: 0 } as const;
/** An explicit nothing, whose effect no page tells of most lists (offerit.md 4, trap 7): reading back shows it. */
const emptied: { readonly cleared: WireValue } = { cleared: '' };
const maybe = 'Missing where the installation does not show it.';

/**
 * What edit_offer and add_offer take, in the order of the manual: fifty-one parameters of the seed besides the id, and two
 * later ones (offerit.md 2.1). A column behind the cut of get_details' list is shown by some installations and missing
 * on others; an installation that does not show it proves nothing of it.
 */
export const offerWriteFields = {
  offerName: text('name', 'Name of the offer.', { required: true }),
  offerDescription: text('offer_description', 'Text shown to affiliates.'),
  hidden: flag('hidden', 'It is not in the list that affiliates see.'),
  // Empty is the documented default of these two (offerit.md 4, trap 3).
  dateLive: instant('date_live', 'When affiliates can start to use it; null for at once.', emptied),
  dateExpire: instant('date_expire', 'When it stops, null for never; a pause is an end in the past.', emptied),
  featured: flag('featured', 'It is marked as featured.'),
  thumbUrl: text('thumb_url', `Address of the thumbnail, which the server may fetch. ${maybe}`),
  // Not a redirect: the page prints the sentence of another parameter beside it (offerit.md 2.4).
  forceUrl: text('force_url', 'Address of which the server takes a screenshot as thumbnail.', writeOnly),
  expireUrl: text('expire_url', 'Where visitors go once it has ended.'),
  expireLandingPageId: reference(
    'expire_landing_pageid',
    'Landing page to which visitors go once it has ended; it comes before the address.',
    writeOnly,
  ),
  noPersonalMemberInfo: flag('no_personal_member_info', 'Names and addresses of customers are not stored.'),
  subjectLines: texts('subject_lines', `Recommended subjects of e-mails, none with a comma in it. ${maybe}`),
  fromAddresses: texts('from_addresses', 'Recommended senders of e-mails, none with a comma in it.', writeOnly),
  ipLookup: flag('ip_lookup', 'Tracking without cookies goes by the IP address alone.'),
  ipUniquenessSeconds: integer('ip_uniqueness_seconds', 'Seconds before a visitor counts as new.', natural),
  groupIds: references('offer_groups', 'Numbers of the groups it is in.', { ...shownAs('groups_ids'), ...emptied }),
  marketingTypeIds: references('marketing_types', 'Numbers of the ways in which it may be advertised.', {
    ...shownAs('marketing_types_ids'),
    ...emptied,
  }),
  // The parameter takes names too, and makes a category of every one it does not know: only an action does that here.
  categoryIds: references('categories', 'Numbers of the categories it is filed under.', {
    ...shownAs('categories_ids'),
    ...emptied,
  }),
  authorizedCountries: texts(
    'authorized',
    "ISO 3166 codes, two capitals, of the countries it accepts; without any the network's own list holds.",
    { ...shownAs('authorized_countries_iso'), ...emptied },
  ),
  unauthorizedCountries: texts('unauthorized', `ISO 3166 codes, two capitals, of countries it refuses. ${maybe}`, {
    ...shownAs('unauthorized_countries_iso'),
    ...emptied,
  }),
  suppressConversionPixels: flag(
    'suppress_conversion_pixels',
    `Pixels of conversions are suppressed; installations before November 2020 lack it. ${maybe}`,
  ),
  // "Send an empty array to unset", which is documented of this list alone (offerit.md 2.1).
  deviceTypes: texts(
    'device_types',
    'Devices it accepts: 0 desktop, 1 mobile, 2 tablet; none for all. Installations before November 2020 lack it.',
    { ...writeOnly, ...emptied },
  ),

  advertiserId: reference('advertiserid', 'The advertiser that pays for it; advertisers cannot be read.'),
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
  costFlat: amount(
    'advertiser_cost_flat',
    'What the advertiser pays each time; counts with CONVERSION, CLICK and UNIQUE.',
    shownAs('cost_flat'),
  ),
  costPerc: decimal(
    'advertiser_cost_perc',
    'What the advertiser pays, in per cent of the sale; counts with SALE.',
    shownAs('cost_perc'),
  ),

  ipConversionLimitFlag: choice(
    'ip_conversion_limit_flag',
    'IpConversionLimit',
    'Whether conversions from one IP address are limited: as the network does, not at all, or by a limit of its own.',
    { INHERITED: '0', NONE: '1', OWN: '2' },
  ),
  ipConversionLimit: integer(
    'ip_conversion_limit',
    'Conversions from one IP address in 24 hours; counts with OWN.',
    natural,
  ),
  // "0 this offer only" (offerit.md 2.1).
  ipConversionGroup: reference(
    'ip_conversion_group',
    'The group of offers whose conversions the limit counts, null for this offer alone; counts with OWN.',
    { cleared: '0' },
  ),
  preventCookieDupes: flag('prevent_cookie_dupes', `Whoever converted within the cookie's life is blocked. ${maybe}`),
  pendingApprovalLockout: integer(
    'pending_approval_lockout',
    `Seconds from click to conversion below which nothing is approved by itself, 0 for off. ${maybe}`,
    natural,
  ),

  // Whether the columns "conversion" and "continuity" are these two is UNKNOWN (offerit.md 3.1).
  conversionDefault: amount('conversion_default', 'Amount of a conversion that comes with none.', writeOnly),
  conversionDefaultType: choice(
    'conversion_default_type',
    'DefaultAmountType',
    'What the default amount of a conversion is.',
    { REVENUE: '1', GROSS: '2' },
    writeOnly,
  ),
  continuityDefault: amount('continuity_default', 'Amount of a rebill that comes with none.', writeOnly),
  continuityDefaultType: choice(
    'continuity_default_type',
    'DefaultContinuityType',
    'What the default amount of a rebill is.',
    { REVENUE: '1', GROSS: '2' },
    writeOnly,
  ),

  // Other numbers than above for the same two words (offerit.md 4, trap 9).
  percentageCommissionSource: choice(
    'percentage_commission_source',
    'CommissionSource',
    `What percentages are of. ${maybe}`,
    { REVENUE: '0', GROSS: '1' },
  ),
  hidePayoutString: flag('hide_payout_string', 'The description is shown, not the generated text.'),
  commissionDescription: text('commission_description', 'Text about the commission, if it is shown.'),
  commissionType: choice(
    'commission_type',
    'CommissionType',
    `What affiliates are paid for; changes for some affiliates or countries go before it. ${maybe}`,
    { CPA: 'cpa', CPS: 'cps', CLICK: 'click', HYBRID: 'hybrid' },
  ),
  flatAmountPerClick: amount('flat_amount_per_click', `Paid per click; counts with CLICK and HYBRID. ${maybe}`),
  flatAmountPerVisitor: amount(
    'flat_amount_per_visitor',
    `Paid per unique click; counts with CLICK and HYBRID. ${maybe}`,
  ),
  flatAmountPerConversion: amount(
    'flat_amount_per_conversion',
    `Paid per conversion; counts with CPA and HYBRID. ${maybe}`,
  ),
  flatAmountPerContinuity: amount(
    'flat_amount_per_continuity',
    `Paid per rebill; counts with CPA and HYBRID. ${maybe}`,
  ),
  percentageOfCustomerConversion: decimal(
    'percentage_of_customer_conversion',
    `Paid per conversion, in per cent of it; counts with CPS and HYBRID. ${maybe}`,
  ),
  percentageOfCustomerContinuity: decimal(
    'percentage_of_customer_continuity',
    `Paid per rebill, in per cent of it; counts with CPS and HYBRID. ${maybe}`,
  ),
  // These act on money that is booked already (offerit.md 4, trap 11).
  retroPayout: flag(
    'retro_payout',
    `All transactions of a customer are paid as the first was, those already booked included. ${maybe}`,
  ),
  hideDeductions: flag('hide_deductions', 'Affiliates see what is taken back only if it cost them.', writeOnly),
  hideContinuities: flag('hide_continuities', 'Affiliates see rebills only if they earn by them.', writeOnly),
  hideConversions: flag('hide_conversions', 'Affiliates see conversions only if they earn by them.', writeOnly),
  deductVoids: flag('deduct_voids', 'A void takes back the commission, also of what is booked.', writeOnly),
  deductChargebacks: flag(
    'deduct_chargebacks',
    'A chargeback takes back the commission, also of what is booked.',
    writeOnly,
  ),
  minDeductDate: instant('min_deduct_date', 'Transactions before it never lose their commission.'),
  deductWindow: integer('deduct_window', 'Days after which nothing is deducted any more.', natural),
} as const;
