import { expect } from 'vitest';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

type Rows = (bench: OperationBench, id: string) => readonly Data[];

const approvals =
  (own: string, keep: (status: string | null) => boolean): Rows =>
  (bench, id) =>
    storedRows(bench, 'affiliateOffers').filter((row) => row[own] === id && keep(row.approval_status));
const isApproved = (status: string | null) => status === 'approved';
const blocks =
  (own: string, collection = 'affiliateBlocks'): Rows =>
  (bench, id) =>
    storedRows(bench, collection).filter((row) => row[own] === id);
const others =
  (all: string, column: string, rows: Rows): Rows =>
  (bench, id) => {
    const taken = rows(bench, id).map((row) => row[column]);
    return storedRows(bench, all).flatMap((row) => (taken.includes(row.id) ? [] : [{ [column]: row.id }]));
  };

/** Row of ours, field, argument, what the list is of, and what the sandbox keeps of it. */
const lists: readonly (readonly [string, string, 'offer' | 'affiliate' | 'advertiser', 'offer' | 'affiliate', Rows])[] =
  [
    ['getApprovedAffiliateIds', 'approvedAffiliateIds', 'offer', 'affiliate', approvals('offer_id', isApproved)],
    [
      'getUnapprovedAffiliateIds',
      'unapprovedAffiliateIds',
      'offer',
      'affiliate',
      approvals('offer_id', (word) => !isApproved(word)),
    ],
    ['getBlockedAffiliateIds', 'blockedAffiliateIds', 'offer', 'affiliate', blocks('offer_id')],
    [
      'getUnblockedAffiliateIds',
      'unblockedAffiliateIds',
      'offer',
      'affiliate',
      others('affiliates', 'affiliate_id', blocks('offer_id')),
    ],
    ['getApprovedOfferIds', 'approvedOfferIds', 'affiliate', 'offer', approvals('affiliate_id', isApproved)],
    [
      'getUnapprovedOfferIds',
      'unapprovedOfferIds',
      'affiliate',
      'offer',
      approvals('affiliate_id', (word) => !isApproved(word)),
    ],
    ['getBlockedOfferIds', 'blockedOfferIds', 'affiliate', 'offer', blocks('affiliate_id')],
    [
      'getUnblockedOfferIds',
      'unblockedOfferIds',
      'affiliate',
      'offer',
      others('offers', 'offer_id', blocks('affiliate_id')),
    ],
    [
      'getIdsBlockedByAdvertiser',
      'affiliateIdsBlockedByAdvertiser',
      'advertiser',
      'affiliate',
      blocks('advertiser_id', 'advertiserBlocks'),
    ],
    ['findOfferIdsOfAffiliate', 'offerIdsOfAffiliate', 'affiliate', 'offer', approvals('affiliate_id', isApproved)],
    [
      'findOfferIdsOfAdvertiser',
      'offerIdsOfAdvertiser',
      'advertiser',
      'offer',
      (bench, id) =>
        storedRows(bench, 'offers').flatMap((row) => (row.advertiser_id === id ? [{ offer_id: row.id }] : [])),
    ],
  ];

/** Who may run which offer. */
export const tuneApprovals: readonly OperationCase[] = [
  ...lists.map(
    ([operation, field, owner, item, rows]): OperationCase => ({
      calls: [operation],
      title: `${field} are those that TUNE keeps`,
      show: async (bench) => {
        const { id } = storedRows(bench, `${owner}s`).find((row) => rows(bench, row.id).length > 0);
        const { tune } = await bench.ask(
          `query Ids($id: ID!) { tune { ${field}(${owner}Id: $id) { ${item}Id ${item} { nativeId } } } }`,
          { id },
        );
        expect(sortedColumn(tune[field], `${item}Id`)).toEqual(sortedColumn(rows(bench, id), `${item}_id`));
        expect(tune[field][0][item].nativeId).toBe(tune[field][0][`${item}Id`]);
      },
    }),
  ),
  {
    calls: ['setApprovals', 'getApprovalStatus', 'setTermsDate'],
    title: 'approvals are set together, and the day of the terms with them',
    show: async (bench) => {
      const [offer] = storedRows(bench, 'offers');
      const affiliates = storedRows(bench, 'affiliates').slice(0, 2);
      const approvals = affiliates.map(({ id }, index) => ({
        offerId: offer.id,
        affiliateId: id,
        status: index === 0 ? 'REJECTED' : 'PENDING',
      }));
      await bench.ask(
        'mutation Set($approvals: [TuneApprovalToSetInput!]!) { tuneOfferSetAffiliateApprovals(values: { approvals: $approvals }) { __typename } }',
        { approvals },
      );
      const status =
        'query Status($offerId: ID!, $affiliateId: ID!) { tune { affiliateApprovalStatus(offerId: $offerId, affiliateId: $affiliateId) { status statusWord } } }';
      for (const { status: wanted, ...pair } of approvals) {
        const { tune } = await bench.ask(status, pair);
        expect(tune.affiliateApprovalStatus).toEqual({ status: wanted, statusWord: wanted.toLowerCase() });
      }
      const pair = { offerId: offer.id, affiliateId: affiliates[0].id };
      await bench.ask(
        'mutation Terms($offerId: ID!, $affiliateId: ID!) { tuneOfferSetAffiliateTermsDate(values: { offerId: $offerId, affiliateId: $affiliateId, date: "2026-02-03" }) { __typename } }',
        pair,
      );
      const stored = storedRows(bench, 'affiliateOffers').find(
        (row) => row.offer_id === pair.offerId && row.affiliate_id === pair.affiliateId,
      );
      expect(stored).toMatchObject({ approval_status: 'rejected', agreed_terms_and_conditions: '2026-02-03' });
      const none = await bench.refused(
        'mutation { tuneOfferSetAffiliateApprovals(values: { approvals: [] }) { ... on InvalidChange { code field } } }',
      );
      expect(none).toMatchObject({ field: 'approvals', calls: 0 });
    },
  },
  {
    calls: ['blockAffiliateOfAdvertiser', 'unblockAffiliateOfAdvertiser'],
    title: 'an affiliate is barred by an advertiser, and let back',
    show: async (bench) => {
      const pair = {
        advertiserId: storedRows(bench, 'advertisers')[1].id,
        affiliateId: storedRows(bench, 'affiliates')[1].id,
      };
      const isBlocked = () =>
        storedRows(bench, 'advertiserBlocks').some(
          (row) => row.advertiser_id === pair.advertiserId && row.affiliate_id === pair.affiliateId,
        );
      for (const word of ['Block', 'Unblock']) {
        await bench.ask(
          `mutation Bar($advertiserId: ID!, $affiliateId: ID!) { tuneAdvertiser${word}Affiliate(values: { advertiserId: $advertiserId, affiliateId: $affiliateId }) { __typename } }`,
          pair,
        );
        expect(isBlocked()).toBe(word === 'Block');
      }
    },
  },
];
