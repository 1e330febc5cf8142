import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import type { PhpObject } from '../php-value.ts';
import { updateRow } from '../store-row.ts';
import type { TableName } from '../table-name.ts';
import { foundRows, printFound } from './find-methods.ts';
import { relatedIds } from './related-ids.ts';
import { create } from './write-methods.ts';

/** What belongs to the network as a whole (hasoffers.md 2.1, 2.2). */
export const applicationMethods: Methods = {
  // Never paged (hasoffers.md 1.6).
  findAllOfferCategories: findWhole('offerCategories'),
  // The name of the argument is INFERRED from updateOfferCategory.
  findAllOfferCategoryOfferIds: relatedIds('offersInCategories', 'category_id', 'offer_id'),
  updateOfferCategory: writes(updateOfferCategory, 'id', 'data'),
  addOfferCategory: writes((network, call) => create(network, call, 'offerCategories'), 'data'),
  // Named by the manual without a shape: that of the other lists is INFERRED.
  findAllCountries: findWhole('countries'),
  findAllHostnames: findWhole('hostnames'),
  findAllAffiliateTiers: findWhole('affiliateTiers'),
  // Named without a shape: that it is the zone's IANA name, bare as other single values, is INFERRED (hasoffers.md 1.6).
  getTimezone: reads(({ clock }) => clock.timeZone),
};

/** Preferences of the network; the manual names one of them (hasoffers.md 2.2). */
export const preferenceMethods: Methods = {
  findAll: reads((network) => preferences(network).map((Preference) => ({ Preference }))),
  // What an unknown name brings is INFERRED.
  getValue: reads((network, call) => {
    const name = textArgument(call, 'name');
    return preferences(network).find((preference) => preference.name === name)?.value ?? null;
  }, 'name'),
};

function findWhole(name: TableName): Method {
  return reads((network, call) => printFound(network, call, name, foundRows(network, call, name)));
}

function updateOfferCategory(network: Network, call: Call): true {
  const category = existingRow(network, 'offerCategories', textArgument(call, 'id'));
  updateRow(network, network.tables.offerCategories, category, treeArgument(call, 'data'));
  return true;
}

function preferences({ currencies }: Network): readonly PhpObject[] {
  return [{ name: 'network_currency', value: currencies[0] }];
}
