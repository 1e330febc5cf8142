import type { Operation } from '../operation.ts';
import { choiceParameter, flagParameter, required, textParameter, wholeParameter } from '../parameters/parameter.ts';
import { addAffiliate, editAdvertiser, editAffiliate, setCustomerDetails } from './account-handlers.ts';
import {
  advertiserParameters,
  affiliateIdentity,
  affiliateParameters,
  customerParameters,
} from './account-parameters.ts';
import { searchAffiliates, searchParameters } from './affiliate-search.ts';
import { getLinks, getSingleLink } from './link-handlers.ts';
import { linkParameters } from './tracking-link.ts';

const loginid = required(wholeParameter('loginid'));

/** The documented operations on affiliates, advertisers and customers, and the links of affiliates (offerit.md 3.7 to 3.9). */
export const accountOperations: readonly Operation[] = [
  { method: 'GET', path: '/affiliate/search', parameters: searchParameters, handle: searchAffiliates },
  {
    method: 'POST',
    path: '/affiliate/add_affiliate',
    parameters: [...affiliateIdentity.map(required), ...affiliateParameters],
    handle: addAffiliate,
  },
  {
    method: 'PATCH',
    path: '/affiliate/edit_affiliate',
    // That none of the four can be emptied is invented.
    parameters: [
      loginid,
      ...affiliateIdentity.map((parameter) => ({ ...parameter, filled: true as const })),
      ...affiliateParameters,
      wholeParameter('affiliate_manager_loginid'),
    ],
    handle: editAffiliate,
  },
  {
    method: 'GET',
    path: '/affiliate/get_links',
    parameters: [
      loginid,
      wholeParameter('offerid', ''),
      ...linkParameters,
      flagParameter('get_commission'),
      choiceParameter('get_hidden', ['0', '1', '2'], '0'),
      choiceParameter('get_hidden_offers', ['0', '1', '2'], '2'),
      flagParameter('get_advertiser'),
    ],
    handle: getLinks,
  },
  {
    method: 'GET',
    path: '/affiliate/get_single_link',
    parameters: [loginid, required(wholeParameter('offerid')), wholeParameter('landing_pageid', ''), ...linkParameters],
    handle: getSingleLink,
  },
  {
    method: 'PATCH',
    path: '/advertiser/edit_advertiser',
    parameters: [loginid, required(textParameter('email')), ...advertiserParameters],
    handle: editAdvertiser,
  },
  {
    method: 'PATCH',
    path: '/customer/set_customer_details',
    parameters: [wholeParameter('customer_id', ''), textParameter('subscription'), ...customerParameters],
    listIsCut: true,
    handle: setCustomerDetails,
  },
];
