import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, logRows, refusal, reportRows, stored } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
const period = { start_date: '2026-01-01', end_date: '2026-01-31', timezone: 'Europe/Madrid', currency: 'USD' };
const range = { from: '2026-01-01', to: '2026-01-31', timezone: 'Europe/Madrid' };
const filterOf = (name: string, expression: unknown) => ({ name, operator: 'EQUALS', expression });

type Platform = ReturnType<typeof busyTracker>;

const costOf = (platform: Platform, body: object) => reportRows(platform, { metrics: ['cost'], ...body })[0]?.cost;

/** The campaign with most clicks in the period. */
function busiest(platform: Platform): number {
  const sort = [{ name: 'clicks', order: 'DESC' }];
  return Number(reportRows(platform, { range, grouping: ['campaign_id'], metrics: ['clicks'], sort })[0]?.campaign_id);
}

describe.each(profiles)('the costs of %s', (profile) => {
  it('become the total of the period, to the smallest part of money, and no other click’s', () => {
    const platform = busyTracker(profile, { clicks: 3000 });
    const id = busiest(platform);
    const own = { filters: [filterOf('campaign_id', id)] };
    const others = { filters: [{ name: 'campaign_id', operator: 'NOT_EQUAL', expression: id }] };
    const before = {
      others: costOf(platform, others),
      all: costOf(platform, own),
      within: costOf(platform, { range, ...own }),
    };
    for (const cost of [10.02, '19.22']) {
      askJson(platform, `POST campaigns/${id}/update_costs`, { ...period, cost });
      expect(costOf(platform, { range, ...own })).toBe(Number(cost));
    }
    expect(costOf(platform, others)).toBe(before.others);
    expect(costOf(platform, own)).toBeCloseTo(Number(before.all) - Number(before.within) + 19.22, 6);
    const costs = logRows(platform, 'clicks', { range, ...own, columns: ['cost'] }).map(({ cost }) => Number(cost));
    expect(Math.max(...costs) - Math.min(...costs)).toBeLessThan(0.00011);
  });

  it('go to the clicks of their filters, or to the unique ones alone', () => {
    const platform = busyTracker(profile, { clicks: 6000 });
    const id = busiest(platform);
    const filters = [filterOf('campaign_id', id), filterOf('sub_id_1', 'adset-3')];
    const before = costOf(platform, { range, filters: [filterOf('campaign_id', id)] });
    const within = costOf(platform, { range, filters });
    const sent = { ...period, cost: 5, filters: { sub_id_1: 'adset-3,nothing' } };
    askJson(platform, `POST campaigns/${id}/update_costs`, sent);
    expect(costOf(platform, { range, filters })).toBe(5);
    expect(costOf(platform, { range, filters: [filterOf('campaign_id', id)] })).toBeCloseTo(
      Number(before) - Number(within) + 5,
      6,
    );
    askJson(platform, `POST campaigns/${id}/update_costs`, { ...period, cost: 7, only_campaign_uniques: 1 });
    const uniques = [filterOf('campaign_id', id), { name: 'is_unique_campaign', operator: 'IS_TRUE' }];
    expect(costOf(platform, { range, filters: uniques })).toBe(7);
  });

  it('vanish where no click matches', () => {
    const platform = busyTracker(profile);
    const clicks = platform.state().clicks;
    const sent = { ...period, cost: 5, filters: { source: 'nowhere' } };
    expect(askJson(platform, 'POST campaigns/1/update_costs', sent)).toEqual({ success: true });
    expect(platform.state().clicks).toEqual(clicks);
    expect(ask(platform, 'POST campaigns/1/update_costs', { ...sent, timezone: 'Mars/Olympus' }).status).toBe(400);
  });
});

describe.each(['live2021', 'live2026'] as const)('the costs of several campaigns in %s', (profile) => {
  it('are set together, each entry for its own period and filters', () => {
    const platform = busyTracker(profile, { clicks: 3000 });
    const costs = [
      { start_date: '2026-01-01', end_date: '2026-01-31', cost: '30.01' },
      { start_date: '2026-02-01 00:00', end_date: '2026-02-02 23:59', cost: 2 },
    ];
    const sent = { campaign_ids: [1, 2, 3], timezone: 'Europe/Madrid', currency: 'EUR', costs };
    expect(askJson(platform, 'POST clicks/update_costs', sent)).toEqual({ success: true });
    const filters = [{ name: 'campaign_id', operator: 'IN_LIST', expression: [1, 2, 3] }];
    expect(costOf(platform, { range, filters })).toBe(30.01);
    const february = { from: '2026-02-01', to: '2026-02-02', timezone: 'Europe/Madrid' };
    expect(costOf(platform, { range: february, filters })).toBe(2);
    expect(stored(platform, 'costs')).toMatchObject([
      { campaign_id: [1, 2, 3], cost: '30.0100', currency: 'EUR' },
      { campaign_id: [1, 2, 3], cost: '2.0000' },
    ]);
  });

  it('need campaigns and a list of complete entries', () => {
    const platform = busyTracker(profile);
    const entry = { start_date: '2026-01-01', end_date: '2026-01-31', cost: 1 };
    const errors = (body: object) => Object.keys(refusal(platform, 'POST clicks/update_costs', body).body).sort();
    expect(errors({})).toEqual(['campaign_ids', 'costs']);
    expect(errors({ campaign_ids: [1], costs: entry })).toEqual(['costs']);
    expect(errors({ campaign_ids: [1], costs: [entry, { cost: 1 }] })).toEqual(['end_date', 'start_date']);
    expect(platform.state().costs).toEqual({});
  });
});

describe.each(['live2021', 'live2026'] as const)('statistics of %s', (profile) => {
  it('are cleaned between two dates, of one campaign or of all', () => {
    const platform = busyTracker(profile, { clicks: 1000 });
    const dates = { start_date: '2026-01-01 00:00', end_date: '2026-01-31 23:59', timezone: 'Europe/Madrid' };
    const clicks = (body: object) => reportRows(platform, { metrics: ['clicks'], ...body })[0]?.clicks;
    const id = busiest(platform);
    const own = { filters: [filterOf('campaign_id', id)] };
    const [all, gone] = [Number(clicks({})), Number(clicks({ range, ...own }))];
    expect(askJson(platform, 'POST clicks/clean', { ...dates, campaign_id: id })).toEqual({ success: true });
    expect(clicks({ range, ...own })).toBe(0);
    expect(clicks({})).toBe(all - gone);
    askJson(platform, 'POST clicks/clean', dates);
    expect(clicks({ range })).toBe(0);
    expect(clicks({})).toBeGreaterThan(0);
    const known = new Set(stored(platform, 'clicks').map(({ sub_id }) => sub_id));
    expect(stored(platform, 'conversions').filter(({ sub_id }) => !known.has(sub_id))).toEqual([]);
    expect(Object.keys(refusal(platform, 'POST clicks/clean', {}).body)).toEqual(['start_date', 'end_date']);
  });
});

it('an archive of campaigns is emptied for good, by the newest trackers only', () => {
  const platform = busyTracker('live2026');
  const archived: { id: number }[] = askJson(platform, 'GET campaigns/deleted');
  expect(archived.length).toBeGreaterThan(0);
  expect(ask(platform, 'POST campaigns/clean_archive')).toMatchObject({ status: 200, body: '' });
  expect(askJson(platform, 'GET campaigns/deleted')).toEqual([]);
  for (const { id } of archived) expect(ask(platform, `POST campaigns/${id}/restore`).status).toBe(404);
  const left = new Set(stored(platform, 'campaigns').map(({ id }) => id));
  expect(stored(platform, 'streams').every(({ campaign_id }) => left.has(campaign_id))).toBe(true);
  expect(askJson(platform, 'GET campaigns')).toHaveLength(left.size);
  expect(ask(busyTracker('live2021'), 'POST campaigns/clean_archive').contentType).toContain('html');
});

it('costs of several campaigns and cleaning are unknown in 2017', () => {
  for (const path of ['clicks/clean', 'clicks/update_costs', 'campaigns/clean_archive']) {
    expect(ask(busyTracker('seed2017'), `POST ${path}`).contentType).toContain('html');
  }
});
