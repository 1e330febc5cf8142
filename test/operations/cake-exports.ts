import { expect } from 'vitest';
import { keyWithin } from '../../datasources/key-within.ts';
import { localMoment } from '../contract/local-moment.ts';
import type { OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** What XML 1.0 forbids is left out, and nothing there is null (cake.md 1.3). */
const shown = (text: string) => text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, '') || null;

/** Kinds whose records are listed under the shared name of the kind. */
const lists = [
  ['exportOffers', 'offers', 'offerName', 'offer_name', 'CakeOffer'],
  ['exportAdvertisers', 'advertisers', 'advertiserName', 'advertiser_name', 'CakeAdvertiser'],
  ['exportAffiliates', 'affiliates', 'affiliateName', 'affiliate_name', 'CakeAffiliate'],
  ['exportCampaigns', 'campaigns', 'testLink', 'test_link', 'CakeCampaign'],
] as const;

const listCases = lists.map(
  ([call, list, row, member, type]): OperationCase => ({
    calls: [call],
    title: `${list} are those that CAKE keeps`,
    show: async (bench) => {
      const stored = recordsIn(bench, list);
      const { [list]: answer } = await bench.ask(
        `{ ${list}(first: 500) { edges { node { ... on ${type} { ${row} } } } } }`,
      );
      const rows = answer.edges.map(({ node }: { readonly node: Record<string, unknown> }) => node[row]);
      expect(rows.toSorted()).toEqual(stored.map((record) => shown(record[member])).toSorted());
    },
  }),
);

/** Kinds that only CAKE has, by the ids of their records. */
const ownKinds = [
  ['exportBuyers', 'buyers', 'CakeBuyer', 'buyerName', 'buyer_name'],
  ['exportBuyerContracts', 'buyer_contracts', 'CakeBuyerContract', 'buyerContractName', 'buyer_contract_name'],
] as const;

const ownCases = ownKinds.map(
  ([call, collection, type, row, member]): OperationCase => ({
    calls: [call],
    title: `one of the ${collection} is found by its id`,
    show: async (bench) => {
      const [id = '', stored] =
        Object.entries<Record<string, unknown>>(bench.account.state()[collection] as never)[0] ?? [];
      const { node } = await bench.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${row} } } }`, {
        id: bench.idOf(type.replace('Cake', ''), id),
      });
      expect(node).toEqual({ [row]: shown(String(stored?.[member])) });
    },
  }),
);

/** What the exports and the logs answer, through the entities that speak for them. */
export const cakeExports: readonly OperationCase[] = [
  ...listCases,
  ...ownCases,
  {
    calls: ['exportCreatives'],
    title: 'creatives are those of the offer',
    show: async (bench) => {
      const [{ offer_id: offerId }] = recordsIn(bench, 'creatives') as [{ offer_id: number }];
      const own = recordsIn(bench, 'creatives').filter(({ offer_id: id }) => id === offerId);
      const { creatives, creative } = await bench.ask(
        `query ($offer: ID!, $id: ID!) {
          creatives(first: 500, filter: { offerId: [$offer] }) { edges { node { name } } }
          creative(id: $id) { name }
        }`,
        {
          offer: bench.idOf('Offer', String(offerId)),
          id: bench.idOf('Creative', keyWithin(String(offerId), String(own[0].creative_id))),
        },
      );
      const names = creatives.edges.map(({ node }: { readonly node: { readonly name: string } }) => node.name);
      expect(names.toSorted()).toEqual(own.map(({ creative_name: name }) => shown(name)).toSorted());
      expect(creative.name).toBe(shown(own[0].creative_name));
    },
  },
  {
    calls: ['exportBuyers', 'exportBuyerContracts', 'exportBlacklists'],
    title: 'kinds that only CAKE has are listed in its own words',
    show: async (bench) => {
      const { buyer_id: buyerId } = recordsIn(bench, 'buyer_contracts')[0];
      const { cake } = await bench.ask(
        `{ cake {
          buyers { buyerId accountManagerId }
          buyerContracts(buyerId: "${buyerId}") { id buyerContractId }
          blacklist { blacklistId affiliate { name } }
        } }`,
      );
      expect(cake.buyers).toEqual(
        recordsIn(bench, 'buyers').map(({ buyer_id: id, account_manager_id: manager }) => ({
          ...{ buyerId: String(id), accountManagerId: String(manager) },
        })),
      );
      expect(cake.buyerContracts).toEqual(
        recordsIn(bench, 'buyer_contracts')
          .filter(({ buyer_id: id }) => id === buyerId)
          .map(({ buyer_contract_id: id }) => ({
            id: bench.idOf('BuyerContract', String(id)),
            buyerContractId: String(id),
          })),
      );
      const entries = recordsIn(bench, 'blacklists').map(({ blacklist_id: id }) => String(id));
      const listed = cake.blacklist.map(({ blacklistId }: { readonly blacklistId: string }) => blacklistId);
      expect(listed.toSorted()).toEqual(entries.toSorted());
      expect(cake.blacklist[0].affiliate.name).toEqual(expect.any(String));
    },
  },
  {
    calls: ['exportBlacklists'],
    title: 'an entry of the blacklist is found by its id',
    show: async (bench) => {
      const [id = '', stored] = Object.entries(bench.account.state().blacklists ?? {})[0] ?? [];
      const { node } = await bench.ask(
        'query ($id: ID!) { node(id: $id) { ... on CakeBlacklist { affiliateId subId } } }',
        { id: bench.idOf('Blacklist', id) },
      );
      const { affiliate_id: affiliateId, sub_id: subId } = stored as never as Record<string, unknown>;
      expect(node).toEqual({ affiliateId: String(affiliateId), subId: shown(String(subId)) });
    },
  },
  {
    calls: ['eventConversions', 'clicks'],
    title: 'conversions and clicks of a week are those of the log, tests left out',
    show: async (bench) => {
      const range = { from: weeksAgo(2), to: weeksAgo(1) };
      const data = await bench.ask(
        `query ($range: DateRange!) {
          conversions(first: 500, filter: { range: $range }) {
            edges { node { ... on CakeConversion { eventConversionId conversionTransactionId } } }
          }
          clicks(first: 500, filter: { range: $range }) { edges { node { ... on CakeClick { clickId  } } } }
        }`,
        { range },
      );
      const during = (collection: string, date: string) =>
        recordsIn(bench, collection).filter((record) => {
          const at = localMoment(record[date], bench.account.timeZone);
          return !record.test && at >= Date.parse(range.from) && at < Date.parse(range.to);
        });
      const told = (list: Nodes, id: string) => list.edges.map(({ node }) => node[id]).toSorted();
      const conversions = during('conversions', 'event_conversion_date');
      expect(conversions.length).toBeGreaterThan(3);
      expect(told(data.conversions, 'conversionTransactionId')).toEqual(
        conversions.map(({ transaction_id: id }) => shown(id)).toSorted(),
      );
      const clicks = during('clicks', 'click_date').map(({ click_id: id }) => String(id));
      expect(told(data.clicks, 'clickId')).toEqual(clicks.toSorted());
    },
  },
];

interface Nodes {
  readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
}

const weeksAgo = (weeks: number) => new Date(Date.now() - weeks * 7 * 86_400_000).toISOString();
