import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

/** Row of ours, field, argument, where the sandbox keeps it, by which column, and the amount in it. */
const lists = [
  ['getConversionCaps', 'capsOfOffer', 'offerId', 'offerConversionCaps', 'offer_id', 'conversionCap', 'conversion_cap'],
  ['getPayoutsOfOffer', 'payoutsOfOffer', 'offerId', 'offerPayouts', 'offer_id', 'payout', 'payout'],
  ['getRevenuesOfOffer', 'revenuesOfOffer', 'offerId', 'offerRevenues', 'offer_id', 'revenue', 'revenue'],
  ['getPayoutsOfAffiliate', 'payoutsOfAffiliate', 'affiliateId', 'offerPayouts', 'affiliate_id', 'payout', 'payout'],
  ['getTierPayoutsOfGoal', 'tierPayoutsOfGoal', 'goalId', 'offerTierPayouts', 'goal_id', 'payout', 'payout'],
  ['getTierRevenuesOfGoal', 'tierRevenuesOfGoal', 'goalId', 'offerTierRevenues', 'goal_id', 'revenue', 'revenue'],
] as const;

/** Row of ours, mutation, holder and its column, amount, where it is kept. */
const settings = [
  ['Revenue', 'affiliateId', 'affiliate_id', 'affiliates', 'revenue', 'offerRevenues'],
  ['TierPayout', 'affiliateTierId', 'affiliate_tier_id', 'affiliateTiers', 'payout', 'offerTierPayouts'],
  ['TierRevenue', 'affiliateTierId', 'affiliate_tier_id', 'affiliateTiers', 'revenue', 'offerTierRevenues'],
] as const;

/** What single affiliates, or tiers of them, get. */
export const tuneOfferTerms: readonly OperationCase[] = [
  ...lists.map(
    ([operation, field, argument, collection, column, ours, theirs]): OperationCase => ({
      calls: [operation],
      title: `${field} are those that TUNE keeps`,
      show: async (bench) => {
        const id = storedRows(bench, collection).find((row) => row[column] !== '0')[column];
        const { tune } = await bench.ask(
          `query Terms($id: ID!) { tune { ${field}(${argument}: $id) { id ${ours} offer { nativeId } offerId } } }`,
          { id },
        );
        const stored = storedRows(bench, collection).filter((row) => row[column] === id);
        expect(sortedColumn(tune[field], 'id')).toEqual(sortedColumn(stored, 'id'));
        const [first] = tune[field];
        const kept = stored.find((row) => row.id === first.id);
        expect(String(first[ours])).toBe(String(kept[theirs]));
        expect(first.offerId).toBe(kept.offer_id);
      },
    }),
  ),
  {
    calls: ['setConversionCap'],
    title: 'an affiliate gets limits of its own, and needs one at least',
    show: async (bench) => {
      const ids = { offerId: storedRows(bench, 'offers')[2].id, affiliateId: storedRows(bench, 'affiliates')[2].id };
      const cap = (more: string) =>
        `mutation Cap($offerId: ID!, $affiliateId: ID!) { tuneOfferSetConversionCap(values: { offerId: $offerId, affiliateId: $affiliateId ${more} }) { __typename ... on InvalidChange { code field } } }`;
      expect(await bench.refused(cap(''), ids)).toMatchObject({ code: 'REQUIRED', field: 'conversionCap', calls: 0 });
      await bench.ask(cap('monthlyConversionCap: 70, payoutCap: "12.50"'), ids);
      const stored = storedRows(bench, 'offerConversionCaps').find(
        (row) => row.offer_id === ids.offerId && row.affiliate_id === ids.affiliateId,
      );
      expect(stored).toMatchObject({ monthly_conversion_cap: '70', payout_cap: '12.50' });
    },
  },
  ...settings.map(
    ([word, holder, column, holders, amount, collection]): OperationCase => ({
      calls: [`set${word}`, `remove${word}`],
      title: `${amount} is given to one holder and taken away`,
      show: async (bench) => {
        const ids = { offerId: storedRows(bench, 'offers')[3].id, holderId: storedRows(bench, holders)[1].id };
        const named = `offerId: $offerId, ${holder}: $holderId`;
        const stored = () =>
          storedRows(bench, collection).filter(
            (row) => row.offer_id === ids.offerId && row[column] === ids.holderId && row.goal_id === '0',
          );
        const send = (verb: string, more = '') =>
          `mutation Term($offerId: ID!, $holderId: ID!) { tuneOffer${verb}${word}(values: { ${named} ${more} }) { __typename ... on InvalidChange { code field } } }`;
        expect(await bench.refused(send('Set'), ids)).toMatchObject({ code: 'REQUIRED', field: amount, calls: 0 });
        await bench.ask(send('Set', `${amount}: "4.25"`), ids);
        expect(stored()).toMatchObject([{ [amount]: '4.25000' }]);
        await bench.ask(send('Remove'), ids);
        expect(stored()).toEqual([]);
      },
    }),
  ),
  {
    calls: ['setPayout', 'getAffiliatePayment', 'removePayout', 'getPayoutsOfGoal', 'getRevenuesOfGoal', 'setRevenue'],
    title: 'a payout and a revenue for a goal count for the affiliate that has them',
    show: async (bench) => {
      const { id: goalId, offer_id: nativeId } = storedRows(bench, 'goals')[0];
      const affiliateId = storedRows(bench, 'affiliates')[4].id;
      const ids = { offer: bench.idOf('Offer', nativeId), offerId: nativeId, affiliateId, goalId };
      await bench.ask(
        `mutation Terms($offer: ID!, $offerId: ID!, $affiliateId: ID!, $goalId: ID!) {
          tuneOfferSetPayout(id: $offer, values: { affiliateId: $affiliateId, goalId: $goalId, payout: "6.5" }) { __typename }
          tuneOfferSetRevenue(values: { offerId: $offerId, affiliateId: $affiliateId, goalId: $goalId, percentRevenue: "7.5" }) { __typename } }`,
        ids,
      );
      const { tune } = await bench.ask(
        `query Payment($offerId: ID!, $affiliateId: ID!, $goalId: ID!) { tune {
          affiliatePayment(offerId: $offerId, affiliateId: $affiliateId, goalId: $goalId) { payout percentRevenue }
          payoutsOfGoal(goalId: $goalId) { affiliateId payout }
          revenuesOfGoal(goalId: $goalId) { affiliateId percentRevenue } } }`,
        { offerId: nativeId, affiliateId, goalId },
      );
      expect(tune.affiliatePayment).toEqual({ payout: '6.50000', percentRevenue: '7.50' });
      expect(tune.payoutsOfGoal).toContainEqual({ affiliateId, payout: '6.50000' });
      expect(tune.revenuesOfGoal).toContainEqual({ affiliateId, percentRevenue: '7.50' });
      await bench.ask(
        'mutation Away($offer: ID!, $affiliateId: ID!, $goalId: ID!) { tuneOfferRemovePayout(id: $offer, values: { affiliateId: $affiliateId, goalId: $goalId }) { __typename } }',
        { offer: ids.offer, affiliateId, goalId },
      );
      const left = storedRows(bench, 'offerPayouts').filter(
        (row) => row.goal_id === goalId && row.affiliate_id === affiliateId,
      );
      expect(left).toEqual([]);
    },
  },
];
