import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

/** What belongs to the network as a whole. */
export const tuneNetwork: readonly OperationCase[] = [
  {
    calls: ['findCategories', 'findOfferIdsOfCategory', 'addCategoryOfOffers', 'updateCategoryOfOffers'],
    title: 'categories are listed with their offers, made and changed',
    show: async (bench) => {
      const [{ category_id: categoryId }] = storedRows(bench, 'offersInCategories');
      const { tune } = await bench.ask(
        `query Categories($categoryId: ID!) { tune {
          offerCategories { categoryId name offerCount }
          offerIdsOfCategory(categoryId: $categoryId) { offerId offer { nativeId } } } }`,
        { categoryId },
      );
      const within = storedRows(bench, 'offersInCategories').filter((row) => row.category_id === categoryId);
      expect(sortedColumn(tune.offerIdsOfCategory, 'offerId')).toEqual(sortedColumn(within, 'offer_id'));
      expect(tune.offerCategories).toContainEqual(expect.objectContaining({ categoryId, offerCount: within.length }));
      const { made } = await bench.ask(
        'mutation { made: tuneOfferCategoryAdd(values: { name: "Garden" }) { ... on TuneOfferCategoryAddWrite { given { id } } } }',
      );
      const { id } = made.given;
      await bench.ask(
        'mutation Change($id: ID!) { tuneOfferCategoryUpdate(values: { categoryId: $id, state: DELETED }) { __typename } }',
        { id },
      );
      const stored = storedRows(bench, 'offerCategories').find((row) => row.id === id);
      expect(stored).toMatchObject({ name: 'Garden', status: 'deleted' });
    },
  },
  {
    calls: ['findAllCountries', 'findHostnames', 'findTiers', 'getTimeZone', 'findPreferences', 'getPreference'],
    title: 'countries, host names, tiers, the zone and the preferences are those of the network',
    show: async (bench) => {
      const { tune } = await bench.ask(`{ tune {
        networkCountries { countryId code code3c }
        hostnames { id columns }
        affiliateTiers { id columns }
        timeZone { name }
        preferences { name value }
        currency: preference(name: "network_currency") { value } } }`);
      const kept = (collection: string, column: string) => sortedColumn(storedRows(bench, collection), column);
      expect(sortedColumn(tune.networkCountries, 'code')).toEqual(kept('countries', 'code'));
      expect(tune.hostnames.map(({ columns }: { readonly columns: unknown }) => columns)).toEqual(
        storedRows(bench, 'hostnames'),
      );
      expect(sortedColumn(tune.affiliateTiers, 'id')).toEqual(kept('affiliateTiers', 'id'));
      expect(tune.timeZone.name).toBe(bench.account.timeZone);
      expect(tune.preferences).toContainEqual({ name: 'network_currency', value: bench.account.currency });
      expect(tune.currency.value).toBe(bench.account.currency);
    },
  },
];
