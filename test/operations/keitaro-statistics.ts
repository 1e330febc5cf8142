import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const clicksIn = ({ account }: OperationBench): readonly Data[] => Object.values(account.state().clicks ?? {});

/** The two campaigns with most clicks, and a period with half of all clicks. */
function busy(bench: OperationBench) {
  const clicks = clicksIn(bench);
  const byCampaign = [...Map.groupBy(clicks, ({ campaign_id }) => String(campaign_id))];
  const [first, second] = byCampaign.toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const times = clicks.map(({ datetime }) => String(datetime)).toSorted();
  const from = `${times[0]?.slice(0, 16)}:00Z`;
  const to = `${times[Math.floor(times.length / 2)]?.slice(0, 16)}:00Z`;
  return { first: first ?? '', second: second ?? '', from, to };
}

/** The last minute counts as a whole. */
const within = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const [first, last] = [Date.parse(from), Date.parse(to) + 60_000];
  return ({ datetime }: Data) => Date.parse(datetime) >= first && Date.parse(datetime) < last;
};

const costOf = (clicks: readonly Data[]) => clicks.reduce((sum, { cost }) => sum + Number(cost), 0);

/** What changes statistics in bulk. */
export const keitaroStatistics: readonly OperationCase[] = [
  {
    calls: ['updateClickCosts'],
    title: 'costs are spread over the clicks of campaigns in periods',
    show: async (bench) => {
      const { first, second, from, to } = busy(bench);
      const lasting = within({ from, to });
      const isShared = (click: Data) => [first, second].includes(String(click.campaign_id)) && lasting(click);
      const others = costOf(clicksIn(bench).filter((click) => !isShared(click)));
      const values = { campaignIds: [first, second], currency: 'USD', costs: [{ from, to, cost: '19.2205' }] };
      await written(bench, 'keitaroClicksUpdateCosts', values);
      const sent = JSON.parse(bench.account.requests.all().at(-1)?.body ?? '{}');
      expect(sent).toMatchObject({ campaign_ids: [Number(first), Number(second)], timezone: 'UTC', currency: 'USD' });
      expect(costOf(clicksIn(bench).filter(isShared))).toBeCloseTo(19.2205, 6);
      expect(costOf(clicksIn(bench).filter((click) => !isShared(click)))).toBeCloseTo(others, 6);

      const refusals = [
        { ...values, campaignIds: [] },
        { ...values, costs: [{ from: to, to: from, cost: '1' }] },
        { ...values, costs: [{ from, to, cost: '1', filters: [{ parameter: 'country', values: ['DE'] }] }] },
      ];
      const fields = ['campaignIds', 'costs[0].to', 'costs[0].filters[0].parameter'];
      for (const [index, wrong] of refusals.entries()) {
        const refused = await notWritten(bench, 'keitaroClicksUpdateCosts', wrong);
        expect(refused).toMatchObject({ field: fields[index], calls: 0 });
      }
    },
  },
  {
    calls: ['cleanClicks'],
    title: 'the clicks of a period are deleted, of one campaign or of all',
    show: async (bench) => {
      const { first, from, to } = busy(bench);
      const lasting = within({ from, to });
      const isOwn = (click: Data) => String(click.campaign_id) === first && lasting(click);
      const left = clicksIn(bench).filter((click) => !isOwn(click));
      expect(left.length).toBeLessThan(clicksIn(bench).length);
      await written(bench, 'keitaroClicksClean', { from, to, campaignId: first });
      expect(clicksIn(bench)).toEqual(left);
      const odd = await notWritten(bench, 'keitaroClicksClean', { from: from.replace(':00Z', ':01Z'), to });
      expect(odd).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'from', calls: 0 });
      await written(bench, 'keitaroClicksClean', { from, to });
      expect(clicksIn(bench)).toEqual(left.filter((click) => !lasting(click)));
    },
  },
  {
    calls: ['cleanArchive'],
    title: 'the archive of campaigns is emptied for good',
    show: async (bench) => {
      const states = () => Object.values<Data>(bench.account.state().campaigns ?? {}).map(({ state }) => state);
      expect(states()).toContain('deleted');
      const live = states().filter((state) => state !== 'deleted');
      await written(bench, 'keitaroCampaignsCleanArchive', null);
      expect(states()).toEqual(live);
    },
  },
];
