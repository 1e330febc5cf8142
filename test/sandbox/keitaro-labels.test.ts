import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, logRows, refusal, reportRows } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe.each(profiles)('the labels of %s', (profile) => {
  const items = { 'site1.example': 'whitelist', 'site2.example': 'blacklist' };
  const written = { campaign_id: 3, ref_name: 'source', items };

  it('are told by name, and change one by one', () => {
    const platform = busyTracker(profile);
    expect(askJson(platform, 'POST report/labels', written)).toEqual({ success: true });
    const told = (name: string) =>
      askJson(platform, `GET report/labels?campaign_id=3&ref_name=source&label_name=${name}`);
    expect(told('whitelist')).toEqual({ 'site1.example': 'whitelist' });
    expect(told('blacklist')).toEqual({ 'site2.example': 'blacklist' });
    const change = { 'site1.example': 'blacklist', 'site2.example': '' };
    askJson(platform, 'POST report/labels', { ...written, items: change });
    expect(told('whitelist')).toEqual({});
    expect(told('blacklist')).toEqual({ 'site1.example': 'blacklist' });
    expect(askJson(platform, 'GET report/labels?campaign_id=4&ref_name=source&label_name=blacklist')).toEqual({});
  });

  it('decide in filters of logs and reports, for their own campaign only', () => {
    const platform = busyTracker(profile, { clicks: 2000 });
    const columns = ['campaign_id', 'source'];
    const all = logRows(platform, 'clicks', { columns });
    const own = [...new Set(all.filter((row) => row.campaign_id === 3).map(({ source }) => String(source)))];
    const labels = { [own[0] ?? '']: 'whitelist', [own[1] ?? '']: 'blacklist' };
    askJson(platform, 'POST report/labels', { ...written, items: labels });
    for (const [operator, expression, holds] of [
      ['HAS_LABEL', 'whitelist', true],
      ['HAS_LABEL', 'blacklist', true],
      ['NOT_HAS_LABEL', 'blacklist', false],
    ] as const) {
      const filters = [{ name: 'source', operator, expression }];
      const labelled = (row: Record<string, unknown>) =>
        row.campaign_id === 3 && labels[String(row.source)] === expression;
      const expected = all.filter((row) => labelled(row) === holds);
      expect(expected.length).toBeGreaterThan(0);
      expect(logRows(platform, 'clicks', { columns, filters })).toEqual(expected);
      expect(reportRows(platform, { metrics: ['clicks'], filters })).toEqual([{ clicks: expected.length }]);
    }
  });

  it('need their parameters, a name that can be labelled and one of two words', () => {
    const platform = busyTracker(profile);
    expect(ask(platform, 'GET report/labels').status).toBe(400);
    expect(ask(platform, 'GET report/labels?campaign_id=3&ref_name=ip').status).toBe(400);
    const status = profile === 'live2026' ? 422 : 406;
    const refused = (body: object) => refusal(platform, 'POST report/labels', body);
    expect(refused({})).toEqual({
      status,
      body: {
        campaign_id: [expect.any(String)],
        ref_name: [expect.any(String)],
        items: [expect.any(String)],
      },
    });
    expect(refused({ ...written, ref_name: 'country' }).body).toHaveProperty('ref_name');
    expect(refused({ ...written, items: { x: 'grey' } }).body).toHaveProperty('items');
    expect(ask(platform, 'POST report/labels', { ...written, campaign_id: 999 }).status).toBe(404);
    expect(ask(platform, 'POST report/labels', { ...written, ref_name: 'ad_campaign_idn' }).status).toBe(200);
    expect(platform.state().labels).toHaveProperty('1');
  });
});

it('a definition lists what a report can be made of', () => {
  const { grouping, metrics } = askJson(busyTracker('seed2017'), 'GET report/definition');
  expect([grouping.length, metrics.length]).toEqual([86, 43]);
  const page = busyTracker('seed2017', {}, { undescribedRoutes: 'page' });
  expect(ask(page, 'GET report/definition').contentType).toContain('html');
});
