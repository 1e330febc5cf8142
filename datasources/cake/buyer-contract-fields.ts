import { decimal, type Fields, flag, instant, integer, records, reference, text, toggle } from '../spec/field.ts';
import { pairRow } from './pair.ts';
import { int, short } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const readOnly = { readOnly: true } as const;
/** -1 leaves it (cake.md 4.4). */
const from0 = { minimum: 0, ...int } as const;
/** The export has no place for it, as far as its sample goes, which is cut (cake.md 3.6). */
const notShown = { writeOnly: true } as const;

/** What `addedit BuyerContract` v1 takes, in the order of its page (cake.md 2.2). */
export const buyerContractWriteFields = {
  buyerContractId: reference('buyer_contract_id', 'Number that CAKE gave the contract.', readOnly),
  buyerId: reference('buyer_id', 'Who buys.', { readAt: 'buyer.buyer_id', required: true, ...int }),
  verticalId: reference('vertical_id', 'What the leads are about.', {
    readAt: 'vertical.vertical_id',
    required: true,
    ...short,
  }),
  buyerContractName: text('buyer_contract_name', 'Name of the contract.', {
    required: true,
    maxLength: 50,
    cleared: nullWord,
  }),
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending; a new one is active.', {
    readAt: 'buyer_contract_status.buyer_contract_status_id',
    initial: '1',
    ...int,
  }),
  offerId: reference('offer_id', 'The offer whose leads it is about alone.', { ...notShown, cleared: '-1', ...int }),
  replaceReturns: toggle('replace_returns', 'Leads that were given back are replaced.'),
  replacementsNonReturnable: toggle('replacements_non_returnable', 'What replaced a lead cannot be given back.', {
    ...notShown,
  }),
  maxReturnAgeDays: integer('max_return_age_days', 'Days within which a lead can be given back.', {
    readAt: 'max_return_days',
    initial: '30',
    ...from0,
  }),
  buyUpsells: toggle('buy_upsells', 'Upsells are bought too.'),
  vintageLeads: toggle('vintage_leads', 'Leads of long ago are bought.', notShown),
  minLeadAgeMinutes: integer('min_lead_age_minutes', 'Minutes that a lead must be old.', { initial: '0', ...from0 }),
  maxLeadAgeMinutes: integer('max_lead_age_minutes', 'Minutes that a lead may be old.', { initial: '7200', ...from0 }),
  postingWaitSeconds: integer('posting_wait_seconds', 'Seconds between two posts.', { initial: '0', ...from0 }),
  // INFERRED, as likely: that NULL clears it (cake.md 2.2).
  defaultConfirmationPageLink: text('default_confirmation_page_link', 'Where a sold lead lands.', {
    ...notShown,
    cleared: nullWord,
  }),
  maxPostErrors: integer('max_post_errors', 'Failed posts after which it pauses.', { initial: '10', ...from0 }),
  sendAlertOnly: toggle('send_alert_only', 'Beyond them people are told, and nothing else happens.', notShown),
  rank: integer('rank', 'Its place among the contracts that may get a lead.', { initial: '0', ...from0 }),
  emailTemplateId: reference('email_template_id', 'Template of the mails with leads.', { ...notShown, ...int }),
  portalTemplateId: reference('portal_template_id', 'Template of the portal.', { ...notShown, ...int }),
} as const satisfies Fields;

const filter = {
  filterId: reference('filter_id', 'Number of the filter.', readOnly),
  filterType: pairRow('filter_type', 'FilterType', 'filter type', 'What it looks at.'),
  paramString: text('param_string', 'Texts to compare with, set apart by bars.', readOnly),
  paramNumber: decimal('param_number', 'Number to compare with.', readOnly),
  paramDate: instant('param_date', 'Time to compare with.', readOnly),
  paramBool: flag('param_bool', 'What it must be.', readOnly),
};

/** The contract of `export BuyerContracts` v4, as far as its sample and its version 1 go (cake.md 3.6). */
export const buyerContractFields = {
  ...buyerContractWriteFields,
  buyerContractStatus: pairRow('buyer_contract_status', 'BuyerContractStatus', 'status', 'Whether it is active.'),
  buyerPair: pairRow('buyer', 'BuyerReference', 'buyer', 'Who buys, with the name.'),
  vertical: pairRow('vertical', 'Vertical', 'vertical', 'What the leads are about, with its name.'),
  creditType: text('credit_type', 'Whether what the buyer may owe is limited.', readOnly),
  creditRemaining: decimal('credit_remaining', 'What may still be owed.', readOnly),
  returnsOwed: integer('returns_owed', 'Leads that have to be replaced.', readOnly),
  filters: records('filters.filter', 'Filter', 'The leads that it takes.', filter, readOnly),
} as const satisfies Fields;
