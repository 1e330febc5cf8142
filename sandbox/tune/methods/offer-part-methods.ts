import { textArgument } from '../call.ts';
import { type Methods, reads } from '../method.ts';
import { printRow } from '../model.ts';
import { idsBy } from './related-ids.ts';
import { relatedRows } from './related-rows.ts';

/** What hangs on an offer, as lists of it (hasoffers.md 2.2). */
export const offerPartMethods: Methods = {
  findAllIdsByAdvertiserId: idsBy('offers', 'advertiser_id'),
  getOfferUrls: relatedRows('offerUrls', 'offer_id'),
  getOfferFiles: relatedRows('offerFiles', 'offer_id'),
  // That pixels of all offers do not come with those of each is INFERRED.
  getPixels: relatedRows('offerPixels', 'offer_id'),
  // That it is the newest active one, shown as one object, is INFERRED.
  getThumbnail: reads((network, call) => {
    const { model, all } = network.tables.offerFiles;
    const id = textArgument(call, 'id');
    const isShown = (type: unknown, status: unknown) => type === 'offer thumbnail' && status === 'active';
    const file = all().findLast(({ offer_id, type, status }) => offer_id === id && isShown(type, status));
    return file === undefined ? null : { [model.name]: printRow(network, model, file) };
  }, 'id'),
};

/** A list of rules, each within an object (hasoffers.md 2.2); an offer without any has an empty one. */
export const targetingMethods: Methods = {
  getRuleTargetingForOffer: reads(({ tables }, call) => {
    const offerId = textArgument(call, 'offer_id');
    const rules = tables.offerTargetingRules.all().filter(({ offer_id }) => offer_id === offerId);
    return rules.map(({ name = '', description = '', category = '' }) => ({ rule: { name, description, category } }));
  }, 'offer_id'),
};
