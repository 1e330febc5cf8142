import { type Fields, flag, instant, integer, records, reference, text } from '../spec/field.ts';
import {
  accountManagers,
  accountStatus,
  address,
  billingCycle,
  blacklists,
  contacts,
  suppressionList,
  tagNames,
  tags,
} from './nested-rows.ts';
import { pair } from './pair.ts';

const readOnly = { readOnly: true } as const;

/**
 * The advertiser of `export Advertisers` v6 (cake.md 3.3). Its credit limits, voucher codes and storefronts are left out
 * because nobody has seen their shape; that of its events is inferred.
 */
export const advertiserFields = {
  advertiserId: reference('advertiser_id', 'Number that CAKE gave the advertiser.', readOnly),
  advertiserName: text('advertiser_name', 'Name of the advertiser.', readOnly),
  thirdPartyName: text('third_party_name', 'Its name in a third system.', readOnly),
  accountManagers,
  accountStatus,
  address,
  website: text('website', 'Its website.', readOnly),
  contacts,
  tags: tagNames,
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
  onlineSignup: flag('online_signup', 'It signed up by itself.', readOnly),
  signupIpAddress: text('signup_ip_address', 'Address from which it signed up.', readOnly),
  apiKey: text('api_key', "The advertiser's own key.", { ...readOnly, secret: true }),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  dateLastAcceptedTerms: instant('date_last_accepted_terms', 'When it last accepted the terms.', readOnly),
  notes: text('notes', 'Notes of the network.', readOnly),
} as const satisfies Fields;
