import type { Operation } from '../operation.ts';
import { groupParameter } from '../parameters/nested-parameters.ts';
import {
  choiceParameter,
  dateOrStampParameter,
  flagParameter,
  listParameter,
  required,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { getConversionCaps } from './get-conversion-caps.ts';
import { getDetails } from './get-details.ts';
import { addLandingPage, addTrackingDomain, editLandingPage, storeOfferIps } from './landing-page-handlers.ts';
import { landingPageParameters } from './landing-page-parameters.ts';
import {
  activateOffer,
  addOffer,
  editOffer,
  pauseOffer,
  setOfferCategories,
  setOfferGroups,
} from './offer-handlers.ts';
import { offerParameters } from './offer-parameters.ts';
import { accessActions, setEnabledAffiliates } from './set-enabled-affiliates.ts';

const offerid = required(wholeParameter('offerid'));
const ids = /^\d+$/;

/** The documented operations on offers and their landing pages (offerit.md 3). */
export const offerOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/offer/get_details',
    late: true,
    parameters: [
      listParameter('offerid', ids),
      textParameter('name'),
      textParameter('name_like'),
      wholeParameter('advertiserid', ''),
      textParameter('advertiser_username'),
      listParameter('return_columns'),
      wholeParameter('start'),
      wholeParameter('count', ''),
    ],
    handle: getDetails,
  },
  {
    method: 'POST',
    path: '/offer/add_offer',
    parameters: [required(textParameter('name')), ...offerParameters],
    handle: addOffer,
  },
  {
    method: 'PATCH',
    path: '/offer/edit_offer',
    // That a name cannot be emptied is invented.
    parameters: [offerid, { ...textParameter('name'), filled: true }, ...offerParameters],
    handle: editOffer,
  },
  {
    method: 'PATCH',
    path: '/offer/pause_offer',
    parameters: [
      offerid,
      dateOrStampParameter('date_expire'),
      wholeParameter('expiration_landing_page_id'),
      textParameter('expire_url'),
    ],
    handle: pauseOffer,
  },
  { method: 'PATCH', path: '/offer/activate_offer', parameters: [offerid], handle: activateOffer },
  {
    method: 'PATCH',
    path: '/offer/set_offer_groups',
    parameters: [offerid, listParameter('offer_groups', ids), flagParameter('append')],
    handle: setOfferGroups,
  },
  {
    method: 'PATCH',
    path: '/offer/set_offer_categories',
    parameters: [offerid, listParameter('categories'), flagParameter('append')],
    handle: setOfferCategories,
  },
  {
    method: 'POST',
    path: '/offer/add_landing_page',
    parameters: [required(textParameter('name')), offerid, required(textParameter('url')), ...landingPageParameters],
    listIsCut: true,
    handle: addLandingPage,
  },
  {
    method: 'PATCH',
    path: '/offer/edit_landing_page',
    parameters: [
      required(wholeParameter('landing_pageid')),
      { ...textParameter('name'), filled: true },
      { ...textParameter('url'), filled: true },
      ...landingPageParameters,
    ],
    listIsCut: true,
    handle: editLandingPage,
  },
  {
    method: 'PATCH',
    path: '/offer/set_enabled_affiliates',
    parameters: [
      required(choiceParameter('action', accessActions)),
      listParameter('loginids', ids),
      flagParameter('all_users'),
      flagParameter('all_landers'),
      listParameter('landing_pageids', ids),
      listParameter('offerids', ids),
      listParameter('advertiser_ids', ids),
      textParameter('offer_name_like'),
      textParameter('landing_page_name_like'),
      textParameter('url_like'),
    ],
    handle: setEnabledAffiliates,
  },
  {
    method: 'PATCH',
    path: '/offer/store_offer_ips',
    parameters: [
      required(
        groupParameter(
          'ips',
          ['postback_ips', 'void_ips', 'hostnpost_ips'].map((name) => listParameter(name)),
        ),
      ),
      required(
        groupParameter(
          'targets',
          ['advertiserids', 'offerids', 'landing_pageids'].map((name) => listParameter(name, ids)),
        ),
      ),
    ],
    handle: storeOfferIps,
  },
  {
    method: 'POST',
    path: '/offer/add_tracking_domain',
    parameters: [
      required(textParameter('domain')),
      textParameter('redirect_domain'),
      flagParameter('template_protect'),
    ],
    handle: addTrackingDomain,
  },
  {
    method: 'GET',
    path: '/offer/get_conversion_caps',
    parameters: [
      wholeParameter('offerid', ''),
      textParameter('loginid'),
      flagParameter('enabled', '1'),
      flagParameter('deleted'),
      choiceParameter('type', [
        'Conversions',
        'Dollars',
        'Registrations',
        'Unique Clicks',
        'Clicks',
        'Net Conversions',
      ]),
      choiceParameter('duration', ['Day', 'Week', 'Month', 'Year', 'All Time', 'Hour']),
      choiceParameter('timeframe_restriction', [
        ...['None', 'Weekdays', 'Weekends', 'Saturday', 'Sunday'],
        ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      ]),
    ],
    handle: getConversionCaps,
  },
];
