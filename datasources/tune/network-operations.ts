import { choice, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';

const required = { required: true } as const;
const states = { ACTIVE: 'active', DELETED: 'deleted' } as const;

/** What belongs to the network as a whole (hasoffers.md 2.1, 2.2). */
export const networkOperations = {
  findCategories: read('Application/findAllOfferCategories', 'Categories of offers.', { rows: 'OfferCategory' }),
  // The name of the argument is INFERRED from the call below: the manual tells none.
  findOfferIdsOfCategory: read('Application/findAllOfferCategoryOfferIds', 'Offers that are filed under a category.', {
    takes: { categoryId: reference('id', 'The category.', required) },
  }),
  addCategoryOfOffers: write('Application/addOfferCategory', 'Makes a category of offers.', {
    takes: {
      name: text('name', 'Name of the category.', required),
      state: choice('status', 'OfferCategoryState', 'Whether it is in use.', states),
    },
  }),
  updateCategoryOfOffers: write('Application/updateOfferCategory', 'Changes a category of offers.', {
    takes: {
      categoryId: reference('id', 'The category.', required),
      name: text('name', 'Name of the category.'),
      state: choice('status', 'OfferCategoryState', 'Whether it is in use.', states),
    },
    repeatable: true,
  }),
  findAllCountries: read('Application/findAllCountries', 'Countries that the network knows.', { rows: 'Country' }),
  findHostnames: read('Application/findAllHostnames', 'Host names of tracking links.', { rows: '*' }),
  findTiers: read('Application/findAllAffiliateTiers', 'Tiers of affiliates.', { rows: '*' }),
  getTimeZone: read('Application/getTimezone', 'The time zone of the network.'),
  findPreferences: read('Preference/findAll', 'What the network is set to.', { rows: 'Preference' }),
  getPreference: read('Preference/getValue', 'What one preference of the network is set to.', {
    takes: { name: text('name', 'Name of the preference, such as network_currency.', required) },
  }),
} as const satisfies Operations;
