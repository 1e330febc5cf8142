import { type Json, success } from '../answers.ts';
import { existing } from '../existing.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { failed, missingParameter } from '../refusal.ts';
import { group, list, text, type Values } from '../values.ts';
import { unsetLandingPage } from './landing-page-parameters.ts';

/** POST /offer/add_landing_page; the answer is assumed (offerit.md 7). */
export const addLandingPage: Handler = (network, sent) => {
  existing(network.offers, sent);
  checkDomain(network, sent);
  network.landingPages.add({ ...unsetLandingPage(), ...sent });
  return success();
};

/** PATCH /offer/edit_landing_page; the answer is assumed (offerit.md 7). */
export const editLandingPage: Handler = (network, sent) => {
  const before = existing(network.landingPages, sent);
  checkDomain(network, sent);
  network.landingPages.put({ ...before, ...sent });
  return success();
};

/** POST /offer/add_tracking_domain; the message is the manual's (offerit.md 1.1). */
export const addTrackingDomain: Handler = (network, sent) => {
  if (!/^https?:\/\/[^/]+/.test(text(sent, 'domain'))) throw failed('The domain needs its scheme');
  network.trackingDomains.add({ redirect_domain: '', template_protect: '0', ...sent });
  return success('Access modified');
};

/** PATCH /offer/store_offer_ips: that the addresses are added to those there is invented (offerit.md 3.6). */
export const storeOfferIps: Handler = (network, sent) => {
  const pages = targetedPages(network, group(sent, 'targets'));
  const sentLists = Object.entries(group(sent, 'ips')).map(([name]) => [name, list(group(sent, 'ips'), name)] as const);
  for (const page of pages) {
    const lists = sentLists.map(([name, ips]) => [name, [...new Set([...list(page, name), ...ips])]] as const);
    network.landingPages.put({ ...page, ...Object.fromEntries(lists) });
  }
  const printed: Json = Object.fromEntries(
    sentLists.map(([name, ips]) => [name, Object.fromEntries(ips.map((ip) => [ip, true]))]),
  );
  return success(Object.fromEntries(pages.map((page) => [text(page, 'landing_pageid'), printed])));
};

/** "An already defined one" (offerit.md 3.6); how a domain is named there is invented: as it was added. */
function checkDomain({ trackingDomains }: Network, sent: Values): void {
  const domain = text(sent, 'tracking_domain');
  const known = domain === '' || trackingDomains.all().some((each) => each.domain === domain);
  if (!known) throw failed(`No tracking domain "${domain}"`);
}

/** A landing page is meant by itself, by its offer or by its offer's advertiser; that any one of them does is invented. */
function targetedPages(network: Network, targets: Values): readonly Values[] {
  const { landing_pageids, offerids, advertiserids } = targets;
  if (!landing_pageids && !offerids && !advertiserids) throw missingParameter('targets');
  return network.landingPages.all().filter((page) => {
    const offer = network.offers.find(text(page, 'offerid')) ?? {};
    return (
      list(targets, 'landing_pageids').includes(text(page, 'landing_pageid')) ||
      list(targets, 'offerids').includes(text(page, 'offerid')) ||
      list(targets, 'advertiserids').includes(text(offer, 'advertiserid'))
    );
  });
}
