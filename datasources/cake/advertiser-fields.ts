import { type Fields, flag, instant, integer, records, reference, text } from '../spec/field.ts';
import { addressFields } from './address.ts';
import {
  accountManagers,
  accountStatus,
  billingCycle,
  blacklists,
  contacts,
  suppressionList,
  tagNames,
  tags,
} from './nested-rows.ts';
import { pair } from './pair.ts';
import { byte, int } from './scalar-limits.ts';

const readOnly = { readOnly: true } as const;

/** What `addedit Advertiser` v1 takes, in the order of its page (cake.md 2.2); no text of it can be emptied. */
export const advertiserWriteFields = {
  advertiserId: reference('advertiser_id', 'Number that CAKE gave the advertiser.', readOnly),
  advertiserName: text('advertiser_name', 'Name of the advertiser.', { required: true, maxLength: 50 }),
  thirdPartyName: text('third_party_name', 'Its name in a third system.', { maxLength: 50 }),
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending; a new one is active.', {
    readAt: 'account_status.account_status_id',
    initial: '1',
    ...byte,
  }),
  // INFERRED, as of affiliates: what an edit says of the next two is not heard, and still has to be said.
  onlineSignup: flag('online_signup', 'It signed up by itself.', { creationOnly: true, unchanged: 'FALSE' }),
  signupIpAddress: text('signup_ip_address', 'Address from which it signed up.', {
    creationOnly: true,
    personal: true,
    maxLength: 15,
  }),
  website: text('website', 'Its website.', { maxLength: 100 }),
  billingCycleId: reference('billing_cycle_id', 'How often it is billed: 1 Weekly, 2 Bi-Monthly, 3 Monthly.', {
    readAt: 'billing_cycle.billing_cycle_id',
    initial: '3',
    ...byte,
  }),
  accountManagerId: reference('account_manager_id', 'Who looks after it; CAKE chooses for a new one.', {
    readAt: 'first_manager.contact_id',
    ...int,
  }),
  ...addressFields,
  notes: text('notes', 'Notes of the network; a change replaces them.'),
  tags: tagNames,
} as const satisfies Fields;

/**
 * The advertiser of `export Advertisers` v6 (cake.md 3.3). Its credit limits, voucher codes and storefronts are left out
 * because nobody has seen their shape; that of its events is inferred.
 */
export const advertiserFields = {
  ...advertiserWriteFields,
  accountManagers,
  accountStatus,
  contacts,
  tagPairs: tags,
  suppressionLists: records(
    'suppression_lists.suppression_list',
    'SuppressionList',
    'Mail addresses that must not be written to.',
    suppressionList,
    readOnly,
  ),
  blacklists,
  billingCycle,
  events: records('events.event', 'Event', 'What it counts as conversions.', pair('event', 'event'), readOnly),
  quickbooksId: integer('quickbooks_id', 'Its number in QuickBooks.', readOnly),
  apiKey: text('api_key', "The advertiser's own key.", { ...readOnly, secret: true }),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  dateLastAcceptedTerms: instant('date_last_accepted_terms', 'When it last accepted the terms.', readOnly),
} as const satisfies Fields;
