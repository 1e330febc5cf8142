import { smallSuccess, success } from '../answers.ts';
import { existing, requireExisting } from '../existing.ts';
import { type Network, unixNow } from '../network.ts';
import type { Handler } from '../operation.ts';
import { missingParameter } from '../refusal.ts';
import { list, only, text, type Value, type Values } from '../values.ts';
import { unsetOffer } from './offer-parameters.ts';
import { categoryIds, offerChanges } from './store-offer.ts';

/** POST /offer/add_offer: the answer of edit_offer is taken, with the id on request; both invented (offerit.md 3). */
export const addOffer: Handler = (network, sent) => {
  const changes = offerChanges(network, unsetOffer(), sent);
  const { offerid = '' } = network.offers.add({ ...unsetOffer(), ...changes, date_added: unixNow(network) });
  return network.choices.newOfferId === 'told' ? { ...success('offer_saved'), offerid } : success('offer_saved');
};

/** PATCH /offer/edit_offer: what is omitted stays (offerit.md 4, trap 1), unless the hostile mode resets it. */
export const editOffer: Handler = (network, sent) => {
  const before = existing(network.offers, sent);
  const omitted = network.choices.omittedParameters === 'reset' ? unsetOffer() : {};
  network.offers.put({ ...before, ...omitted, ...offerChanges(network, { ...before, ...omitted }, sent) });
  return success('offer_saved');
};

/** PATCH /offer/pause_offer: a pause is an expiration in the past (offerit.md 3.3); blank is now. */
export const pauseOffer: Handler = (network, sent) => {
  const before = existing(network.offers, sent);
  const page = text(sent, 'expiration_landing_page_id');
  requireExisting(network.landingPages, [page], 'expiration_landing_page_id');
  const expiration = text(sent, 'date_expire');
  network.offers.put({
    ...before,
    date_expire: ['', '0'].includes(expiration) ? unixNow(network) : expiration,
    ...only(sent, ['expire_url']),
    ...(page === '' ? {} : { expire_landing_pageid: page }),
  });
  return smallSuccess('Offer expired.');
};

/** PATCH /offer/activate_offer: only the expiration goes, where to redirect stays, invented (offerit.md 3.3). */
export const activateOffer: Handler = (network, sent) => {
  network.offers.put({ ...existing(network.offers, sent), date_expire: '0' });
  return smallSuccess('Offer activated.');
};

/** PATCH /offer/set_offer_groups. */
export const setOfferGroups: Handler = (network, sent) =>
  setList(network, sent, 'offer_groups', (ids) => {
    requireExisting(network.offerGroups, ids, 'offer_groups');
    return ids;
  });

/** PATCH /offer/set_offer_categories; that it creates categories as edit_offer does is invented. */
export const setOfferCategories: Handler = (network, sent) =>
  setList(network, sent, 'categories', (names) => categoryIds(network, names));

/** Replaces the list, or adds to it with `append` (offerit.md 3); these two answer without a message (1.1). */
function setList(
  network: Network,
  sent: Values,
  name: string,
  check: (members: readonly string[]) => readonly string[],
): ReturnType<Handler> {
  const before = existing(network.offers, sent);
  // Which parameters are required is not told: a list that is absent cannot mean "none", invented.
  if (!(name in sent)) throw missingParameter(name);
  const members = check(list(sent, name));
  const kept = text(sent, 'append') === '1' ? list(before, name) : [];
  const after: Value = [...new Set([...kept, ...members])];
  network.offers.put({ ...before, [name]: after });
  return success();
}
