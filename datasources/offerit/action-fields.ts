import {
  amount,
  choice,
  decimal,
  type Fields,
  flag,
  instant,
  record,
  records,
  reference,
  references,
  text,
  texts,
} from '../spec/field.ts';

/** The six amounts that an offer and a change of its commission have in common (offerit.md 2.2, 3.4). */
const amounts = {
  flatAmountPerClick: amount('flat_amount_per_click', 'Paid per click.'),
  flatAmountPerVisitor: amount('flat_amount_per_visitor', 'Paid per unique click.'),
  flatAmountPerConversion: amount('flat_amount_per_conversion', 'Paid per conversion.'),
  flatAmountPerContinuity: amount('flat_amount_per_continuity', 'Paid per rebill.'),
  percentageOfCustomerConversion: decimal(
    'percentage_of_customer_conversion',
    'Paid per conversion, in per cent of it.',
  ),
  percentageOfCustomerContinuity: decimal('percentage_of_customer_continuity', 'Paid per rebill, in per cent of it.'),
} as const;

/** The names of the six amounts. */
export const amountNames: readonly string[] = Object.keys(amounts);

const managers = flag('aff_manager_payout', 'Affiliate managers are paid too; for goals only.');
const referrers = flag('aff_referral_payout', 'Referring affiliates are paid too; for goals only.');
const required = { required: true } as const;

/** What pause_offer takes; its names differ from those of edit_offer (offerit.md 3.3). */
export const pauseFields = {
  dateExpire: instant('date_expire', 'When it stops; at once unless told.'),
  landingPageId: reference(
    'expiration_landing_page_id',
    'Landing page to which visitors go then; it comes before the address.',
  ),
  expireUrl: text('expire_url', 'Where visitors go then.'),
} as const satisfies Fields;

/** What add_commission_change takes (offerit.md 3.4). */
export const addCommissionChangeFields = {
  changeType: choice(
    'type',
    'CommissionChangeType',
    'Whether it holds from now on, pays nothing at all, or holds for a time.',
    { STANDARD: 'standard', DISABLE: 'disable', TEMPORARY: 'temporary' },
    required,
  ),
  startTime: instant('start_time', 'When it begins; for TEMPORARY.'),
  endTime: instant('end_time', 'When it ends; for TEMPORARY.'),
  affiliateId: reference('loginid', 'The affiliate it is for; all unless told.', { to: 'affiliate' }),
  username: text('username', 'The same by user name.'),
  countries: texts('countries', 'ISO 3166 codes, two capitals, of the countries it is for; all unless told.'),
  subaff: text('subaff', 'The first mark of the traffic it is for.'),
  subaff2: text('subaff2', 'The second mark.'),
  subaff3: text('subaff3', 'The third mark.'),
  subaff4: text('subaff4', 'The fourth mark.'),
  subaff5: text('subaff5', 'The fifth mark.'),
  goalId: reference('goalid', 'The goal of the offer that it is for; the offer itself unless told.'),
  ...amounts,
} as const satisfies Fields;

/** What set_commission_change_payouts takes (offerit.md 3.4). */
export const setPayoutsFields = {
  changeId: reference('changeid', 'Number of the commission change, 0 for the default.', required),
  goalId: reference('goalid', 'The goal of the offer that it is for; the offer itself unless told.'),
  ...amounts,
  payAffiliateManagers: managers,
  payReferringAffiliates: referrers,
} as const satisfies Fields;

/** What set_offer_goals takes; its commission types are not those of an offer (offerit.md 3.4). */
export const setGoalsFields = {
  goals: records(
    'goal_vars',
    'GoalTerms',
    'The goals to set; others stay as they are.',
    {
      offerGoalId: reference('offer_goal_id', 'The goal as the offer has it; either this or goalId.'),
      goalId: reference('goal_id', 'The goal as the network has it; one that is not there is created.'),
      goalCommissionType: choice('commission_type', 'GoalCommissionType', 'What the amount is.', {
        FLAT: 'flat',
        PERCENTAGE: 'percentage',
      }),
      amount: amount('amount', 'Paid for reaching it, as money or in per cent.'),
      revenueType: choice('revenue_type', 'GoalRevenueType', 'What the advertiser pays for.', {
        DYNAMIC_CONVERSION: 'dynamic_conversion',
        CONVERSION: 'conversion',
        SALE: 'sale',
      }),
      revenueAmount: amount('revenue_amount', 'What the advertiser pays; does not count with DYNAMIC_CONVERSION.'),
      payAffiliateManagers: managers,
      payReferringAffiliates: referrers,
      payOfferPartners: flag('offer_partner_payout', 'Partners of the offer are paid too.'),
    },
    required,
  ),
} as const satisfies Fields;

/** Which landing pages of the offer an action is about. */
const ofPages = references(
  'landing_pageids',
  'The landing pages of this offer that it is about; all of it unless told.',
);

/**
 * What set_enabled_affiliates is given here: `all_users`, `all_landers` and the searches by names are one slip away from
 * a change of the whole network, and have no row (offerit.md 3.6).
 */
export const enabledAffiliatesFields = {
  access: choice(
    'action',
    'AffiliateAccess',
    'What becomes of their access; REVERT leaves it to the landing page again.',
    {
      ENABLE: 'enable',
      DISABLE: 'disable',
      REVERT: 'revert',
      ENABLE_REQUESTABLE: 'enable_requestable',
      DISABLE_REQUESTABLE: 'disable_requestable',
      REVERT_REQUESTABLE: 'revert_requestable',
    },
    required,
  ),
  affiliateIds: references('loginids', 'The affiliates, by their numbers; never all of them.', required),
  landingPageIds: ofPages,
} as const satisfies Fields;

/** What store_offer_ips is given here; its targets are this offer or landing pages of it (offerit.md 3.6). */
export const storeIpsFields = {
  ips: record(
    'ips',
    'IpLists',
    'The lists to which addresses are stored.',
    {
      postbackIps: texts('postback_ips', 'IP addresses that may post back conversions.'),
      voidIps: texts('void_ips', 'IP addresses that may void conversions.'),
      hostnpostIps: texts('hostnpost_ips', 'IP addresses that may host and post.'),
    },
    required,
  ),
  landingPageIds: ofPages,
} as const satisfies Fields;

/** What set_offer_categories is given here. */
export const addCategoriesFields = {
  names: texts('categories', 'Names of categories; one that is not there is created.', required),
} as const satisfies Fields;

/** What of edit_affiliate adds instead of changing (offerit.md 3.7). */
export const managerFields = {
  managerId: reference('affiliate_manager_loginid', 'Number of the manager.', required),
} as const satisfies Fields;
