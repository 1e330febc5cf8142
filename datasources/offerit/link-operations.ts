import { choice, flag, reference, text, texts } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';
import { eachIs, number } from './argument-rules.ts';

const affiliateId = reference('loginid', 'The affiliate whose links are wanted.', { required: true });

const linkTakes = {
  style: choice('style', 'LinkStyle', 'How the link is spelt; ENCODED unless told.', {
    ENCODED: 'encoded',
    IDS: 'ids',
    SHORTNAMES: 'shortnames',
    TINY: 'tiny',
  }),
  subaff: text('subaff', 'The first mark of the traffic.'),
  subaff2: text('subaff2', 'The second mark.'),
  subaff3: text('subaff3', 'The third mark.'),
  subaff4: text('subaff4', 'The fourth mark.'),
  subaff5: text('subaff5', 'The fifth mark.'),
  subIds: texts('subids', 'Sub ids, in their order.'),
  externalClickId: text('_ocid', "The affiliate's own id of the click."),
  codeOnly: flag('code_only', 'The code alone instead of the whole link.'),
  withCountries: flag('get_countries', 'With the countries of the offer.'),
};

const allLinksTakes = {
  affiliateId,
  offerId: reference('offerid', 'Those of this offer; of all that are open to the affiliate unless told.'),
  ...linkTakes,
  withCommission: flag('get_commission', 'With what is paid.'),
  withAdvertiser: flag('get_advertiser', 'With the advertiser.'),
  landingPages: choice('get_hidden', 'ListedLandingPages', 'Which landing pages; VISIBLE unless told.', {
    VISIBLE: '0',
    HIDDEN: '1',
    ALL: '2',
  }),
  offers: choice('get_hidden_offers', 'ListedOffers', 'Which offers; ALL unless told.', {
    VISIBLE: '0',
    HIDDEN: '1',
    ALL: '2',
  }),
};

const oneLinkTakes = {
  affiliateId,
  offerId: reference('offerid', 'The offer.', { required: true }),
  landingPageId: reference('landing_pageid', 'The landing page; left to the network unless told.'),
  ...linkTakes,
};

/** The tracking links of affiliates (offerit.md 3.8). */
export const linkOperations = {
  getLinks: read('GET /affiliate/get_links', 'The tracking links of an affiliate, one for each landing page.', {
    takes: allLinksTakes,
    rules: [eachIs(number, 'a number', 'affiliateId', 'offerId')],
  }),
  getSingleLink: read('GET /affiliate/get_single_link', 'The tracking link of an affiliate to an offer.', {
    takes: oneLinkTakes,
    rules: [eachIs(number, 'a number', 'affiliateId', 'offerId', 'landingPageId')],
  }),
} as const satisfies Operations;
