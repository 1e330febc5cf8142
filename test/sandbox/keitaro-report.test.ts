import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, logRows, refusal, reportRows, request } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

type Row = Record<string, unknown>;

const sum = (rows: readonly Row[], name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);

describe.each(profiles)('a report of %s', (profile) => {
  it('has the asked names in every row, how many rows there are in all, and when', () => {
    const body = {
      range: { interval: 'all_time' },
      grouping: ['campaign_id', 'day'],
      metrics: ['clicks', 'cost'],
      limit: 2,
      offset: 1,
    };
    const answer = askJson(busyTracker(profile), 'POST report/build', body);
    const all = reportRows(busyTracker(profile), { ...body, limit: 0, offset: 0 });
    expect(answer).toEqual({
      rows: all.slice(1, 3),
      total: all.length,
      meta: { datetime: '2026-03-01T12:00:00+00:00', execution_time: '0.0001' },
    });
    expect(Object.keys(answer.rows[0]).sort()).toEqual(['campaign_id', 'clicks', 'cost', 'day']);
    expect(all.length).toBeGreaterThan(100);
  });

  it('adds up with the click log, to the cent and in every group', () => {
    const platform = busyTracker(profile, { conversions: 150 });
    const columns = ['campaign_id', 'cost', 'revenue', 'profit', 'is_bot', 'is_using_proxy', 'referrer'];
    const clicks = logRows(platform, 'clicks', { columns });
    const metrics = ['clicks', 'cost', 'revenue', 'profit', 'bots', 'proxies', 'empty_referrers'];
    const rows = reportRows(platform, { grouping: ['campaign_id'], metrics });
    expect(new Set(rows.map(({ campaign_id }) => campaign_id))).toEqual(
      new Set(clicks.map(({ campaign_id }) => campaign_id)),
    );
    for (const row of rows) {
      const own = clicks.filter(({ campaign_id }) => campaign_id === row.campaign_id);
      expect(row).toMatchObject({
        clicks: own.length,
        bots: own.filter(({ is_bot }) => is_bot).length,
        proxies: own.filter(({ is_using_proxy }) => is_using_proxy).length,
        empty_referrers: own.filter(({ referrer }) => referrer === '').length,
      });
      for (const name of ['cost', 'revenue', 'profit']) expect(row[name]).toBeCloseTo(sum(own, name), 6);
    }
    const [total] = reportRows(platform, { metrics });
    for (const name of metrics) expect(total?.[name]).toBeCloseTo(sum(rows, name), 6);
  });

  it('counts conversions by status and what they pay', () => {
    const platform = busyTracker(profile, { conversions: 150 });
    const log = logRows(platform, 'conversions', { columns: ['status', 'revenue'] });
    const of = (status: string) => log.filter((row) => row.status === status);
    const metrics = ['conversions', 'leads', 'sales', 'rejected', 'lead_revenue', 'sale_revenue', 'rejected_revenue'];
    const [total] = reportRows(platform, { metrics });
    expect(total).toMatchObject({
      conversions: of('lead').length + of('sale').length,
      leads: of('lead').length,
      sales: of('sale').length,
      rejected: of('rejected').length,
    });
    expect(total?.lead_revenue).toBeCloseTo(sum(of('lead'), 'revenue'), 6);
    expect(total?.sale_revenue).toBeCloseTo(sum(of('sale'), 'revenue'), 6);
    expect(total?.rejected_revenue).toBeCloseTo(sum(of('rejected'), 'revenue'), 6);
  });

  it('computes rates from the counts of their group', () => {
    const metrics =
      'clicks conversions leads sales rejected cost revenue sale_revenue campaign_unique_clicks lp_clicks bot_share ' +
      'uc_campaign_rate approve cr crs crl roi roi_confirmed epc epc_confirmed cpc cpa cps ecpm ec ec_confirmed ' +
      'profit_confirmed bots';
    for (const row of reportRows(busyTracker(profile), { grouping: ['ts_id'], metrics: metrics.split(' ') })) {
      const of = (name: string) => Number(row[name]);
      const rate = (part: number, whole: number, decimals = 2) =>
        whole === 0 ? 0 : Number((part / whole).toFixed(decimals));
      const near = (name: string, value: number, digits = 1) => expect(row[name], name).toBeCloseTo(value, digits);
      near('bot_share', rate(100 * of('bots'), of('clicks')));
      near('uc_campaign_rate', rate(100 * of('campaign_unique_clicks'), of('clicks')));
      near('approve', rate(100 * of('sales'), of('conversions') + of('rejected')));
      near('cr', rate(100 * of('conversions'), of('clicks')));
      near('crs', rate(100 * of('sales'), of('clicks')));
      near('crl', rate(100 * of('leads'), of('clicks')));
      near('roi', rate(100 * (of('revenue') - of('cost')), of('cost')));
      near('roi_confirmed', rate(100 * (of('sale_revenue') - of('cost')), of('cost')));
      near('epc', rate(of('revenue'), of('clicks'), 4), 3);
      near('epc_confirmed', rate(of('sale_revenue'), of('clicks'), 4), 3);
      near('cpc', rate(of('cost'), of('clicks'), 4), 3);
      near('cpa', rate(of('cost'), of('conversions'), 4), 3);
      near('cps', rate(of('cost'), of('sales'), 4), 3);
      near('ecpm', rate(1000 * of('revenue'), of('clicks'), 4), 3);
      near('ec', rate(of('revenue'), of('conversions'), 4), 3);
      near('ec_confirmed', rate(of('sale_revenue'), of('conversions'), 4), 3);
      near('profit_confirmed', of('sale_revenue') - of('cost'), 6);
      expect(of('campaign_unique_clicks')).toBeLessThanOrEqual(of('clicks') - of('bots'));
    }
  });

  it('sums what binary fractions cannot', () => {
    const platform = busyTracker(profile, { clicks: 1, conversions: 2 });
    const [log] = logRows(platform, 'conversions', { columns: ['revenue'] });
    expect([0.1, 0.2]).toContain(log?.revenue);
    const [clicks] = logRows(platform, 'clicks', { columns: ['revenue'] });
    expect([0, 0.1, 0.2, 0.3]).toContain(clicks?.revenue);
    expect(reportRows(platform, { metrics: ['revenue'] })).toEqual([clicks]);
  });

  it('knows the 43 metrics and silently lacks all others', () => {
    const seed =
      'clicks campaign_unique_clicks stream_unique_clicks global_unique_clicks uc_campaign_rate uc_stream_rate ' +
      'uc_global_rate bots proxies empty_referrers bot_share conversions leads sales rejected rebills approve ' +
      'lp_clicks lp_ctr landing_clicked_period cr crs crl roi roi_confirmed epc epc_confirmed cps cpa cpc ecpc ecpm ' +
      'ecpm_confirmed ec ec_confirmed profitability cost revenue profit lead_revenue sale_revenue rejected_revenue ' +
      'profit_confirmed';
    const names = seed.split(' ');
    const others = ['unique_clicks', 'lp_views', 'regs', 'deposits', 'cpl', 'custom_conversion_1'];
    expect(names).toHaveLength(43);
    const [row] = reportRows(busyTracker(profile), { grouping: ['year'], metrics: [...names, ...others] });
    const known = {
      seed2017: names,
      live2021: [...names, 'lp_views'],
      live2026: [...names.filter((name) => name !== 'rebills'), ...others.slice(1)],
    }[profile];
    expect(Object.keys(row ?? {}).sort()).toEqual(['year', ...known].sort());
    for (const name of known) expect(row?.[name], name).toEqual(expect.any(Number));
    expect(row?.lp_clicks).toBeGreaterThan(0);
    expect(row?.lp_ctr).toBeGreaterThan(0);
    expect(row?.landing_clicked_period).toBeGreaterThan(0);
  });

  it('groups by every column of a click, and refuses what is none or is none any more', () => {
    const platform = busyTracker(profile, { clicks: 20 });
    const ids =
      'click_id sub_id visitor_code campaign_id campaign_group_id parent_campaign_id landing_id offer_id ts_id ' +
      'stream_id language_id device_type_id';
    const data =
      'campaign campaign_group parent_campaign landing landing_clicked_datetime landing_clicked_period offer ts stream ' +
      'language device_type connection_type ip country_code country region city user_agent operator os os_version ' +
      'browser browser_version device_model isp source referrer search_engine keyword destination revenue cost profit ' +
      'ad_campaign_id external_id creative_id is_unique_stream is_unique_campaign is_lead is_sale is_rejected is_bot ' +
      'is_using_proxy datetime year month week weekday day hour day_hour ip_mask1 ip_mask2 label';
    const free = Array.from({ length: 10 }, (_none, index) => [`sub_id_${index + 1}`, `extra_param_${index + 1}`]);
    const names = [...ids.split(' '), ...data.split(' '), ...free.flat()];
    expect(names).toHaveLength(86);
    const lately = /^(language_id|device_type_id|parent_campaign|is_lead|is_sale|is_rejected|extra_param_\d+)$/;
    for (const name of [...names, 'payout', 'status']) {
      const answer = ask(platform, 'POST report/build', { limit: 0, grouping: [name], metrics: ['clicks'] });
      const refused = !names.includes(name) || (profile === 'live2026' && lately.test(name));
      expect(answer.status, name).toBe(refused ? 400 : 200);
      if (!refused) expect(sum(JSON.parse(String(answer.body)).rows, 'clicks')).toBe(20);
    }
    expect(refusal(platform, 'POST report/build', { limit: 1, grouping: ['payout'] }).body.error).toContain('payout');
  });

  it('takes filters of rows and of metrics, together', () => {
    const platform = busyTracker(profile);
    const body = { grouping: ['country_code'], metrics: ['clicks', 'cost'] };
    const all = reportRows(platform, body);
    const found = (...filters: object[]) => reportRows(platform, { ...body, filters });
    expect(found({ name: 'country_code', operator: 'IN_LIST', expression: ['DE', 'JP'] })).toEqual(
      all.filter(({ country_code }) => ['DE', 'JP'].includes(String(country_code))),
    );
    const [first] = all;
    expect(found({ name: 'clicks', operator: 'GREATER_THAN', expression: first?.clicks })).toEqual(
      all.filter(({ clicks }) => Number(clicks) > Number(first?.clicks)),
    );
    expect(found({ name: 'cost', operator: 'EQUALS', expression: first?.cost })).toEqual([first]);
    const byClick = reportRows(platform, {
      metrics: ['clicks'],
      filters: [{ name: 'cost', operator: 'GREATER_THAN', expression: 0.2 }],
    });
    const costs = logRows(platform, 'clicks', { columns: ['cost'] }).filter(({ cost }) => Number(cost) > 0.2);
    expect(byClick).toEqual([{ clicks: costs.length }]);
    expect(ask(platform, 'POST report/build', { limit: 1, ...body, filters: [{ name: 'x' }] }).status).toBe(400);
  });

  it('sorts by dimensions and metrics, also those not asked for', () => {
    const platform = busyTracker(profile);
    const body = { grouping: ['country_code'], metrics: ['clicks'] };
    const sorted = (name: string, order: string) => reportRows(platform, { ...body, sort: [{ name, order }] });
    const clicks = sorted('clicks', 'desc').map((row) => Number(row.clicks));
    expect(clicks).toEqual(clicks.toSorted((one, other) => other - one));
    expect(sorted('country_code', 'ASC').map(({ country_code }) => country_code)).toEqual(['', 'DE', 'JP', 'KZ', 'US']);
    const costs = reportRows(platform, { ...body, metrics: ['cost'], sort: [{ name: 'cost', order: 'DESC' }] });
    expect(sorted('cost', 'DESC').map(({ country_code }) => country_code)).toEqual(
      costs.map(({ country_code }) => country_code),
    );
    const refused = { limit: 1, ...body, sort: [{ name: 'city', order: 'asc' }] };
    expect(ask(platform, 'POST report/build', refused).status).toBe(400);
  });

  it('dates days in the zone of the request, and takes every range of the logs', () => {
    const platform = busyTracker(profile);
    const range = { from: '2026-01-10', to: '2026-01-12', timezone: 'Asia/Tokyo' };
    const days = reportRows(platform, { range, grouping: ['day'], metrics: ['clicks'] });
    expect(days.map(({ day }) => day)).toEqual(['2026-01-10', '2026-01-11', '2026-01-12']);
    expect(sum(days, 'clicks')).toBe(logRows(platform, 'clicks', { range, columns: ['day'] }).length);
    expect(ask(platform, 'POST report/build', { metrics: ['clicks'] }).status).toBe(400);
    const last = { range: { interval: 'last_30_days' }, metrics: ['clicks'] };
    expect(ask(platform, 'POST report/build', last).status).toBe(400);
  });

  it('dates a conversion by its click', () => {
    const platform = busyTracker(profile);
    const columns = ['sub_id', 'status', 'day'];
    const days = new Map(
      logRows(platform, 'clicks', { columns: ['sub_id', 'day'] }).map((row) => [row.sub_id, row.day]),
    );
    const log = logRows(platform, 'conversions', { columns: [...columns, 'revenue'] });
    const leads = reportRows(platform, { grouping: ['day'], metrics: ['leads'] });
    for (const { day, leads: counted } of leads) {
      const own = log.filter(({ sub_id, status }) => days.get(sub_id) === day && status === 'lead');
      expect(counted).toBe(own.length);
    }
  });

  it('shows single clicks where columns are asked as metrics without grouping', () => {
    const platform = busyTracker(profile);
    const filters = [{ name: 'campaign_id', operator: 'EQUALS', expression: '3' }];
    const rows = reportRows(platform, { metrics: ['campaign_id', 'datetime'], filters });
    const log = logRows(platform, 'clicks', { columns: ['campaign_id', 'datetime'], filters });
    expect(rows).toEqual(log);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('has one row of nothing without clicks and grouping, and none with a grouping', () => {
    const platform = busyTracker(profile, { clicks: 0, conversions: 0 });
    expect(reportRows(platform, { metrics: ['clicks', 'cr', 'epc'] })).toEqual([{ clicks: 0, cr: 0, epc: 0 }]);
    expect(reportRows(platform, { grouping: ['day'], metrics: ['clicks'] })).toEqual([]);
  });

  it('speaks the second dialect in 2026 only', () => {
    const body = { limit: 0, dimensions: ['country_code'], measures: ['clicks'] };
    const answer = ask(busyTracker(profile), 'POST report/build', body);
    expect(answer.status).toBe(profile === 'live2026' ? 200 : 400);
    if (profile === 'live2026') {
      const first = reportRows(busyTracker(profile), { grouping: ['country_code'], metrics: ['clicks'] });
      expect(JSON.parse(String(answer.body)).rows).toEqual(first);
    }
  });
});

describe('what the manual leaves open about reports', () => {
  const body = { limit: 0, grouping: ['day'], metrics: ['clicks', 'leads', 'cpa'], summary: true };

  it('is the place of the totals', () => {
    const { rows, summary } = askJson(busyTracker('live2026'), 'POST report/build', body);
    expect(summary).toMatchObject({ clicks: sum(rows, 'clicks'), leads: sum(rows, 'leads') });
    const other = askJson(busyTracker('live2026', {}, { summaryAt: 'meta' }), 'POST report/build', body);
    expect(other).not.toHaveProperty('summary');
    expect(other.meta.summary).toEqual(summary);
  });

  it('is a rate of nothing', () => {
    const rows = reportRows(busyTracker('live2026', {}, { divisionByZero: null }), body);
    for (const { leads, cpa } of rows) if (leads === 0) expect(cpa === null || Number(cpa) > 0).toBe(true);
    expect(rows).toContainEqual(expect.objectContaining({ cpa: null }));
  });

  it('is the status of an unknown dimension', () => {
    const platform = busyTracker('live2026', {}, { unknownDimension: 500 });
    expect(ask(platform, 'POST report/build', { ...body, grouping: ['payout'] }).status).toBe(500);
  });

  it('is the day of a conversion, which the whole tracker sets', () => {
    const usual = busyTracker('live2026');
    const other = busyTracker('live2026', {}, { conversionsCountOn: 'conversion day' });
    const log = logRows(other, 'conversions', { columns: ['status', 'day'] });
    const rows = reportRows(other, body);
    for (const { day, leads } of rows) {
      expect(leads).toBe(log.filter((row) => row.day === day && row.status === 'lead').length);
    }
    expect(sum(rows, 'clicks')).toBe(sum(reportRows(usual, body), 'clicks'));
    expect(rows).not.toEqual(reportRows(usual, body));
  });

  it('is what the two addresses of a table answer: the panel, nothing, or the report', () => {
    for (const path of ['clicks/summary', 'clicks/build']) {
      expect(ask(busyTracker('seed2017'), `POST ${path}`, body).contentType).toContain('html');
      expect(ask(busyTracker('seed2017', {}, { clickReports: 'missing' }), `POST ${path}`, body).status).toBe(404);
      const served = busyTracker('seed2017', {}, { clickReports: 'report' });
      expect(askJson(served, `POST ${path}`, body)).toEqual(askJson(served, 'POST report/build', body));
      expect(served.isWrite(request(`POST ${path}`, body))).toBe(false);
    }
  });
});
