import { expect } from 'vitest';
import { done, nativeWrite, notDone } from './cake-mutations.ts';
import type { Data, OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

/** Contracts, caps and verticals. */
export const cakeTerms: readonly OperationCase[] = [
  {
    calls: ['createOfferContract', 'updateOfferContract', 'setOfferTier', 'setGeoTargets'],
    title: 'an offer gets a contract, which is changed, given to a tier and kept to some countries',
    show: async (bench) => {
      const offerId = String(recordsIn(bench, 'offers')[0].offer_id);
      const terms = {
        ...{ offerId, payout: '1.5', received: '2.25', receivedPercentage: false, hidden: false },
        ...{ isDefault: false, useFallbackTargeting: true },
      };
      const created = {
        ...terms,
        offerContractName: 'Second',
        priceFormatId: '1',
        offerLink: 'https://shop.example/2',
      };
      const inside = 'given { offerContractId }';
      const { given } = await done(bench, nativeWrite('cakeOfferContractCreate', created, inside));
      const { offerContractId } = given;
      const kept = () =>
        recordIn(bench, 'offers', offerId).extra_offer_contracts.find(
          ({ offer_contract_id: id }: Data) => String(id) === offerContractId,
        );
      expect(kept()).toMatchObject({ offer_contract_name: 'Second', payout: '1.5000', received: '2.2500' });

      await done(
        bench,
        nativeWrite('cakeOfferContractUpdate', { ...terms, offerContractId, payout: '0', hidden: true }),
      );
      expect(kept()).toMatchObject({ offer_contract_name: 'Second', payout: '0.0000', offer_contract_hidden: true });
      const negative = nativeWrite('cakeOfferContractUpdate', { ...terms, offerContractId, payout: '-1' });
      expect(await notDone(bench, negative)).toMatchObject({ code: 'INVALID_VALUE', field: 'payout', calls: 0 });

      const tier = { offerId, offerContractId, tierId: '2', priceFormatId: '1', statusId: '1', option: 'ADD' };
      await done(bench, nativeWrite('cakeSetOfferTier', tier));
      expect(recordIn(bench, 'offers', offerId).tiers.at(-1)).toMatchObject({
        ...{ affiliate_tier_id: 2, offer_contract_id: Number(offerContractId), redirect_offer_contract_id: null },
      });

      const targets = { offerContractId, option: 'REPLACE', countries: ['DE', 'AT'], allowCountries: true };
      await done(bench, nativeWrite('cakeSetGeoTargets', { ...targets, setTargetingToGeo: true }));
      expect(kept()).toMatchObject({ allowed_countries: ['DE', 'AT'], use_fallback_targeting: false });
      const { default_offer_contract_id: other } = recordIn(bench, 'offers', offerId);
      const redirected = { ...targets, allowCountries: false, redirectOfferContractIds: ['0', String(other)] };
      await done(bench, nativeWrite('cakeSetGeoTargets', redirected));
      expect(kept()).toMatchObject({ disallowed_countries: ['DE', 'AT'], geo_redirects: { AT: other } });
      const uneven = nativeWrite('cakeSetGeoTargets', { ...targets, redirectOfferContractIds: ['0'] });
      expect(await notDone(bench, uneven)).toMatchObject({ field: 'redirectOfferContractIds', calls: 0 });
    },
  },
  {
    calls: ['setLeadSaleCap'],
    title: 'a buyer and a contract of one get a limit of leads, and lose it',
    show: async (bench) => {
      const buyerId = String(recordsIn(bench, 'buyers')[0].buyer_id);
      const buyerContractId = String(recordsIn(bench, 'buyer_contracts')[0].buyer_contract_id);
      const cap = () => recordIn(bench, 'buyers', buyerId).lead_cap;
      const set = (values: object) => nativeWrite('cakeSetLeadSaleCap', values as Record<string, unknown>);
      await done(bench, set({ buyerId, interval: 'DAILY', limit: 0 }));
      expect(cap()).toMatchObject({ limit: 0, cap_interval_id: 1 });
      await done(bench, set({ buyerId, interval: 'NONE' }));
      expect(cap()).toMatchObject({ limit: null, cap_interval_id: 0 });
      const start = '2026-03-04T05:06:07-05:00';
      await done(bench, set({ buyerContractId, interval: 'CUSTOM', limit: 9, start }));
      expect(recordIn(bench, 'buyer_contracts', buyerContractId).lead_cap).toMatchObject({
        ...{ limit: 9, cap_interval_id: 4, start_date: '2026-03-04T05:06:07' },
      });
      const refusals = [
        [{ interval: 'DAILY' }, 'buyerId'],
        [{ buyerContractId, interval: 'DAILY' }, 'interval'],
        [{ buyerId, interval: 'CUSTOM' }, 'start'],
        [{ buyerId, interval: 'DAILY', start }, 'start'],
      ] as const;
      for (const [values, field] of refusals)
        expect(await notDone(bench, set(values))).toMatchObject({ field, calls: 0 });
    },
  },
  {
    calls: ['createVertical', 'updateVertical', 'getVerticalsOfCategory'],
    title: 'a vertical is created in a category, and renamed',
    show: async (bench) => {
      const category = String(
        recordsIn(bench, 'verticals').find(({ vertical_category_id: id }) => id > 0).vertical_category_id,
      );
      const values = { verticalName: 'Pets', verticalCategoryId: category, notes: 'new' };
      const { given } = await done(bench, nativeWrite('cakeVerticalCreate', values, 'given { verticalId }'));
      const { verticalId } = given;
      expect(recordIn(bench, 'verticals', verticalId)).toMatchObject({ vertical_name: 'Pets', notes: 'new' });
      await done(bench, nativeWrite('cakeVerticalUpdate', { verticalId, verticalName: 'Haustiere', notes: null }));
      expect(recordIn(bench, 'verticals', verticalId)).toMatchObject({ vertical_name: 'Haustiere', notes: null });
      const { cake } = await bench.ask(
        `{ cake { verticalsOfCategory(verticalCategoryId: "${category}") { id name } } }`,
      );
      const own = recordsIn(bench, 'verticals').filter(({ vertical_category_id: id }) => String(id) === category);
      expect(cake.verticalsOfCategory).toHaveLength(own.length);
      expect(cake.verticalsOfCategory).toContainEqual({ id: verticalId, name: 'Haustiere' });
      const unnamed = nativeWrite('cakeVerticalUpdate', { verticalId, verticalName: null });
      expect(await notDone(bench, unnamed)).toMatchObject({ code: 'CANNOT_CLEAR', field: 'verticalName', calls: 0 });
    },
  },
];
