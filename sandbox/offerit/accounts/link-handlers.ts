import { type JsonObject, success } from '../answers.ts';
import { existing } from '../existing.ts';
import type { Network } from '../network.ts';
import { isOpenTo } from '../offers/set-enabled-affiliates.ts';
import type { Handler } from '../operation.ts';
import { offerAmounts } from '../payouts/effective-amounts.ts';
import { failed } from '../refusal.ts';
import { list, number, text, type Values } from '../values.ts';
import { trackingLink } from './tracking-link.ts';

/** GET /affiliate/get_single_link; without a landing page the offer's first is taken, invented (offerit.md 3.8). */
export const getSingleLink: Handler = (network, sent) => {
  const affiliate = existing(network.affiliates, sent);
  const offer = existing(network.offers, sent);
  const wanted = text(sent, 'landing_pageid');
  const page = network.landingPages
    .all()
    .find(({ offerid, landing_pageid }) => offerid === offer.offerid && (wanted === '' || wanted === landing_pageid));
  if (page === undefined) throw failed('The offer has no such landing page');
  return success(trackingLink(network, { affiliate, offer, page }, sent));
};

/** GET /affiliate/get_links: the landing pages that are open to the affiliate (offerit.md 3.8). */
export const getLinks: Handler = (network, sent) => {
  const affiliate = existing(network.affiliates, sent);
  const loginid = text(affiliate, 'loginid');
  const pages = network.landingPages
    .all()
    .filter(({ offerid }) => text(sent, 'offerid') === '' || offerid === sent.offerid)
    .filter((page) => isOpenTo(network, page, loginid) && isShown(page, 'private', text(sent, 'get_hidden') || '0'));
  const rows = pages.flatMap((page) => {
    const offer = network.offers.find(text(page, 'offerid'));
    if (offer === undefined || !isShown(offer, 'hidden', text(sent, 'get_hidden_offers') || '2')) return [];
    return [
      {
        ...printRow(offer, page),
        Code: trackingLink(network, { affiliate, offer, page }, sent),
        ...extras(network, offer, sent),
      },
    ];
  });
  return success(rows);
};

/** 0 visible, 1 hidden, 2 all (offerit.md 3.8); that a private landing page is the hidden one is invented. */
function isShown(record: Values, flag: string, wanted: string): boolean {
  return wanted === '2' || (text(record, flag) || '0') === wanted;
}

function printRow(offer: Values, page: Values): JsonObject {
  return {
    'Offer Id': number(offer, 'offerid'),
    'Offer Name': text(offer, 'name'),
    'Landing Page Id': number(page, 'landing_pageid'),
    'Landing Page Name': text(page, 'name'),
  };
}

/** The keys that the switches add are unknown (offerit.md 3.8): invented. */
function extras({ advertisers }: Network, offer: Values, sent: Values): JsonObject {
  return {
    ...(text(sent, 'get_countries') === '1' ? { Countries: list(offer, 'authorized') } : {}),
    ...(text(sent, 'get_commission') === '1' ? { Commission: offerAmounts(offer) } : {}),
    ...(text(sent, 'get_advertiser') === '1'
      ? { Advertiser: text(advertisers.find(text(offer, 'advertiserid')) ?? {}, 'username') }
      : {}),
  };
}
