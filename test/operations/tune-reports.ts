import { expect } from 'vitest';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';

type Row = Readonly<Record<string, string>>;

const days = (account: OperationBench['account']) => {
  const dates = storedRows({ account }, 'conversions').map(({ datetime = '' }) => datetime.slice(0, 10));
  return { startDate: dates.toSorted()[0], endDate: dates.toSorted().at(-1) };
};

/** Reports: what is selected is what is grouped by. */
export const tuneReports: readonly OperationCase[] = [
  {
    calls: ['getStats'],
    title: 'traffic is added up by what is selected, with the totals beside it',
    show: async ({ ask, account }) => {
      const { tune } = await ask(
        `query Stats($startDate: Date!, $endDate: Date!) { tune {
          stats(startDate: $startDate, endDate: $endDate, first: 2, sort: [{ field: COUNT, descending: true }]) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes { offerId offer { nativeId } count countApproved }
            beside { count countApproved }
          } } }`,
        days(account),
      );
      const conversions = storedRows({ account }, 'conversions');
      const counts = new Map<unknown, number>();
      for (const { offer_id } of conversions) counts.set(offer_id, (counts.get(offer_id) ?? 0) + 1);
      expect(tune.stats.nodes.map(({ count }: Data) => count)).toEqual(
        [...counts.values()].sort((one, other) => other - one).slice(0, 2),
      );
      const [first] = tune.stats.nodes;
      expect(counts.get(first.offerId)).toBe(first.count);
      expect(first.offer.nativeId).toBe(first.offerId);
      expect(tune.stats.pageInfo.hasNextPage).toBe(true);
      expect(tune.stats.beside.count).toBe(conversions.length);
      expect(tune.stats.beside.countApproved).toBe(conversions.filter(({ status }) => status === 'approved').length);
    },
  },
  {
    calls: ['getStats'],
    title: 'pages follow each other, rows are chosen by conditions, and amounts stand as booked and as converted',
    show: async ({ ask, account }) => {
      const offers = [...new Set(storedRows({ account }, 'conversions').map(({ offer_id }) => offer_id))].slice(0, 3);
      const page = `query Stats($startDate: Date!, $endDate: Date!, $offers: [String!]!, $after: String) { tune {
        stats(startDate: $startDate, endDate: $endDate, first: 2, after: $after, currency: "EUR",
          filters: [{ field: OFFER_ID, values: $offers }, { field: COUNT, conditional: GREATER_THAN, values: ["0"] }]) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { offerId date bookedPayout currency payout }
        } } }`;
      const nodes: Data[] = [];
      let after: string | null = null;
      do {
        const { tune }: Data = await ask(page, { ...days(account), offers, after });
        nodes.push(...tune.stats.nodes);
        after = tune.stats.pageInfo.hasNextPage ? tune.stats.pageInfo.endCursor : null;
        expect(nodes.length <= tune.stats.totalCount).toBe(true);
      } while (after !== null);
      const conversions = storedRows({ account }, 'conversions').filter(({ offer_id }) => offers.includes(offer_id));
      const groups = new Set(conversions.map((row) => `${row.offer_id} ${row.datetime?.slice(0, 10)} ${row.currency}`));
      expect(new Set(nodes.map(({ offerId, date, currency }) => `${offerId} ${date} ${currency}`))).toEqual(groups);
      expect(nodes).toHaveLength(groups.size);
      const booked = nodes.find(({ bookedPayout }) => Number(bookedPayout) > 0);
      const approved = conversions.filter(
        ({ offer_id, datetime, status }) =>
          offer_id === booked.offerId && datetime?.startsWith(booked.date) && status === 'approved',
      );
      const sum = approved.reduce((total, { payout }) => total + Number(payout), 0);
      expect(Number(booked.bookedPayout)).toBeCloseTo(sum, 5);
    },
  },
  {
    calls: [],
    title: 'conditions that a report cannot hold, and an order by what is not selected, are refused',
    show: async ({ refused, account }) => {
      const stats = (more: string) =>
        `query Stats($startDate: Date!, $endDate: Date!) { tune { stats(startDate: $startDate, endDate: $endDate, ${more}) { nodes { clicks } } } }`;
      for (const [more, field] of [
        ['filters: [{ field: OFFER_ID, values: ["1"] }, { field: OFFER_ID, values: ["2"] }]', 'filters'],
        ['filters: [{ field: CLICKS, conditional: BETWEEN, values: ["1"] }]', 'filters'],
        ['filters: [{ field: CLICKS, conditional: LESS_THAN, values: ["1", "2"] }]', 'filters'],
        ['sort: [{ field: REVENUE }]', 'sort'],
      ]) {
        expect(await refused(stats(more ?? ''), days(account))).toMatchObject({ field, calls: 0 });
      }
      const { startDate, endDate } = days(account);
      const backwards = await refused(stats('currency: "EUR"'), { startDate: endDate, endDate: startDate });
      expect(backwards).toMatchObject({ field: 'endDate', calls: 0 });
    },
  },
  {
    calls: ['getReportedConversions'],
    title: 'conversions are reported one by one, at their own time whatever the zone asked for',
    show: async ({ ask, account }) => {
      const { tune } = await ask(
        `query Reported($startDate: Date!, $endDate: Date!, $ids: [String!]!) { tune {
          plain: reportedConversions(startDate: $startDate, endDate: $endDate, filters: [{ field: CONVERSION_ID, values: $ids }]) {
            totalCount nodes { conversionId occurredAt date status bookedPayout offerName ip goalId } beside { payout }
          }
          moved: reportedConversions(startDate: $startDate, endDate: $endDate, hourOffset: -3, filters: [{ field: CONVERSION_ID, values: $ids }]) {
            nodes { conversionId occurredAt hour }
          } } }`,
        {
          ...days(account),
          ids: storedRows({ account }, 'conversions')
            .slice(40, 43)
            .map(({ id }) => id),
        },
      );
      const [first] = tune.plain.nodes;
      const stored: Row = (account.state().conversions as Record<string, Row>)[first.conversionId] ?? {};
      expect(tune.plain.totalCount).toBe(3);
      expect(first).toMatchObject({
        date: stored.datetime?.slice(0, 10),
        status: stored.status?.toUpperCase(),
        bookedPayout: stored.payout,
        ip: stored.ip,
        goalId: stored.goal_id === '0' ? null : stored.goal_id,
      });
      expect(first.offerName).toBe((account.state().offers as Record<string, Row>)[stored.offer_id ?? '']?.name);
      expect(tune.moved.nodes.map(({ occurredAt }: Data) => occurredAt)).toEqual(
        tune.plain.nodes.map(({ occurredAt }: Data) => occurredAt),
      );
      const hour = (Number(stored.datetime?.slice(11, 13)) + 21) % 24;
      expect(tune.moved.nodes[0]).toMatchObject({ conversionId: first.conversionId, hour });
    },
  },
];
