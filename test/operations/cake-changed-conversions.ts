import { expect } from 'vitest';
import { conversionsOf, type Stored } from './cake-traffic-sums.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

/** Half of the conversions were updated since. */
const sinceOf = (account: OperationBench['account']) => {
  const times = conversionsOf(account)
    .map(({ last_updated }) => String(last_updated))
    .sort();
  const half = times[Math.floor(times.length / 2)] ?? '';
  return { printed: `${half.slice(0, 10)}T12:00:00`, given: `${half.slice(0, 10)}T17:00:00Z` };
};

/** Conversions that changed. */
export const cakeChangedConversions: readonly OperationCase[] = [
  {
    calls: ['eventConversionChanges'],
    title: 'those that changed are conversions of the graph, page by page',
    show: async ({ ask, account }) => {
      const query = `query ($since: DateTime!, $after: String) { cake { eventConversionChanges(
        changesSince: $since, includeNewEventConversions: true, first: 50, after: $after
      ) { totalCount pageInfo { hasNextPage endCursor } nodes { nativeId payout { amount currency } offer { name } } } } }`;
      const { printed, given } = sinceOf(account);
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { cake } = await ask(query, { since: given, after });
        const { nodes, totalCount, pageInfo } = cake.eventConversionChanges;
        ids.push(...nodes.map(({ nativeId }: Data) => nativeId));
        for (const { nativeId, payout } of nodes) {
          const stored = account.state().conversions?.[nativeId] as Stored;
          expect(payout.amount).toBe(stored.paid);
          expect(payout.currency).toMatch(/^[A-Z]{3}$/);
        }
        expect(totalCount).toBeGreaterThan(50);
        ({ hasNextPage: more, endCursor: after } = pageInfo);
      }
      const changed = conversionsOf(account).filter(({ last_updated }) => String(last_updated) > printed);
      expect(ids.sort()).toEqual(changed.map(({ event_conversion_id: id }) => String(id)).sort());
    },
  },
  {
    calls: ['conversionChanges'],
    title: 'the older report has them by its own names, in the order asked for',
    show: async ({ ask, account }) => {
      const { given } = sinceOf(account);
      const { cake } = await ask(
        `query ($since: DateTime!) { cake { conversionChanges(
          changesSince: $since, includeNewConversions: true, sortField: LAST_UPDATED, sortDescending: true, first: 10
        ) { totalCount nodes {
          conversionId lastUpdated affiliateId affiliate { nativeId } campaignId paid { amount currencyCode } transactionId
        } } } }`,
        { since: given },
      );
      const { nodes } = cake.conversionChanges;
      expect(nodes).toHaveLength(10);
      const times = nodes.map(({ lastUpdated }: Data) => Date.parse(lastUpdated));
      expect(times).toEqual(times.toSorted((one: number, other: number) => other - one));
      for (const node of nodes) {
        const stored = account.state().conversions?.[node.conversionId] as Stored;
        expect(node).toMatchObject({
          affiliateId: String(stored.source_affiliate_id),
          affiliate: { nativeId: node.affiliateId },
          campaignId: String(stored.campaign_id),
          paid: { amount: stored.paid, currencyCode: expect.stringMatching(/^[A-Z]{3}$/) },
        });
      }
    },
  },
];
