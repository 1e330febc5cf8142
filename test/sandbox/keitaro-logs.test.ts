import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, logRows, refusal, stored } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe.each(profiles)('the logs of %s', (profile) => {
  it('answer the asked columns of single rows, how many there are in all, and when', () => {
    const platform = busyTracker(profile);
    const body = { range: { interval: 'all_time' }, columns: ['sub_id', 'revenue', 'campaign'], limit: 2, offset: 1 };
    const answer = askJson(platform, 'POST conversions/log', body);
    expect(answer).toEqual({
      rows: Array(2).fill({
        sub_id: expect.any(String),
        revenue: expect.any(Number),
        campaign: expect.any(String),
      }),
      total: 80,
      meta: { datetime: '2026-03-01T12:00:00+00:00', execution_time: '0.0001' },
    });
    expect(logRows(platform, 'conversions', body)).toEqual(answer.rows);
  });

  it('need a range or a limit, and give a hundred rows where none is told', () => {
    const platform = busyTracker(profile);
    expect(ask(platform, 'POST clicks/log', { columns: ['datetime'] }).status).toBe(400);
    expect(askJson(platform, 'POST clicks/log', { range: { interval: 'all_time' } }).rows).toHaveLength(100);
    expect(askJson(platform, 'POST clicks/log', { limit: 0 }).rows).toHaveLength(200);
    const [first] = askJson(platform, 'POST clicks/log', { limit: 1 }).rows;
    expect(first).toMatchObject({ datetime: expect.any(String), campaign_id: expect.any(Number) });
  });

  it('refuse an unknown column with the valid ones, wherever it stands', () => {
    const platform = busyTracker(profile);
    for (const body of [
      { columns: ['payout'] },
      { sort: [{ name: 'payout', order: 'asc' }] },
      { filters: [{ name: 'payout', operator: 'EQUALS', expression: 1 }] },
    ]) {
      const { status, body: answer } = refusal(platform, 'POST conversions/log', { limit: 1, ...body });
      expect(status).toBe(400);
      expect(answer.error).toMatch(/payout.*campaign_id.*revenue/);
    }
  });

  it('know as many free parameters as the generation has', () => {
    const known = { seed2017: 10, live2021: 15, live2026: 30 }[profile];
    const asked = (number: number) =>
      ask(busyTracker(profile), 'POST clicks/log', { limit: 1, columns: [`sub_id_${number}`] }).status;
    expect([asked(known), asked(known + 1)]).toEqual([200, 400]);
  });

  it('end a range of dates with the whole last day of its zone', () => {
    const platform = busyTracker(profile);
    const columns = ['datetime', 'day', 'sub_id'];
    const range = { from: '2026-01-10', to: '2026-01-12', timezone: 'Asia/Tokyo' };
    const found = logRows(platform, 'clicks', { range, columns });
    const days = (each: Record<string, unknown>[]) => [...new Set(each.map(({ day }) => day))].sort();
    expect(days(found)).toEqual(['2026-01-10', '2026-01-11', '2026-01-12']);
    const tokyo = logRows(platform, 'clicks', { range: { interval: 'all_time', timezone: 'Asia/Tokyo' }, columns });
    expect(found).toEqual(tokyo.filter(({ day }) => days(found).includes(day)));
    const zone = logRows(platform, 'clicks', { range: { ...range, timezone: 'America/New_York' }, columns });
    expect(zone).not.toEqual(found);
    const exact = { from: String(found.at(-1)?.datetime), to: String(found.at(-1)?.datetime), timezone: 'Asia/Tokyo' };
    expect(logRows(platform, 'clicks', { range: exact, columns })).toContainEqual(found.at(-1));
  });

  it('know nine intervals that run to now, and no other', () => {
    const platform = busyTracker(profile);
    const names =
      'today yesterday 7_days_ago first_day_of_this_week 1_month_ago first_day_of_this_month 1_year_ago ' +
      'first_day_of_this_year all_time';
    const days = new Map(
      names.split(' ').map((interval) => {
        const found = logRows(platform, 'clicks', { range: { interval, timezone: 'UTC' }, columns: ['day'] });
        return [interval, new Set(found.map(({ day }) => day))];
      }),
    );
    expect([...(days.get('yesterday') ?? [])]).toEqual(['2026-02-28']);
    expect([...(days.get('7_days_ago') ?? [])].at(-1)).toBe('2026-02-22');
    const stamps = stored(platform, 'clicks').map(({ datetime }) => String(datetime).slice(0, 10));
    expect(days.get('all_time')).toEqual(new Set(stamps));
    const ofThisMonth = stamps.filter((day) => day >= '2026-03-01');
    expect(days.get('first_day_of_this_month')).toEqual(new Set(ofThisMonth));
    for (const range of [{ interval: 'last_30_days' }, { from: 'soon' }, { timezone: 'Mars/Olympus' }, 'today']) {
      expect(ask(platform, 'POST clicks/log', { range }).status).toBe(400);
    }
  });
});

describe('a row of the conversion log', () => {
  const oldNames = ['conversion_id', 'postback_datetime', 'click_datetime', 'previous_status', 'original_status'];

  it('has its old names before 2026', () => {
    for (const profile of ['seed2017', 'live2021'] as const) {
      const [row] = logRows(busyTracker(profile), 'conversions', { columns: oldNames });
      expect(Object.keys(row ?? {})).toEqual(oldNames);
      expect(ask(busyTracker(profile), 'POST conversions/log', { limit: 1, columns: ['event_id'] }).status).toBe(400);
    }
  });

  it('answers old names by new ones in 2026, or silently not at all', () => {
    const platform = busyTracker('live2026');
    const [old] = logRows(platform, 'conversions', { columns: oldNames });
    const [row] = logRows(platform, 'conversions', { columns: ['event_id', 'datetime'] });
    expect(old).toEqual(row);
    expect(row?.event_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('tells its type and every posting in 2026', () => {
    const columns = ['status', 'conversion_type', 'conversion_type_id', 'status_history', 'version', 'datetime'];
    const found = logRows(busyTracker('live2026'), 'conversions', { columns });
    expect(found).toContainEqual(expect.objectContaining({ conversion_type: 'Deposit', conversion_type_id: 6 }));
    expect(found).toContainEqual(expect.objectContaining({ conversion_type: '', conversion_type_id: 0 }));
    const reposted = found.find(({ version }) => version === 2);
    expect(reposted?.status_history).toMatch(/^1\. Lead \([^)]+\)\n2\. Sale \([^)]+\)$/);
    expect(reposted?.status_history).toContain(`2. Sale (${reposted?.datetime})`);
  });

  it('is printed in the zone of the request, money as numbers', () => {
    const platform = busyTracker('live2026');
    const sort = [{ name: 'event_id', order: 'ASC' }];
    const columns = ['event_id', 'datetime', 'revenue', 'params'];
    const [utc] = logRows(platform, 'conversions', { columns, sort, range: { interval: 'all_time', timezone: 'UTC' } });
    const [own] = logRows(platform, 'conversions', { columns, sort });
    const { datetime, revenue } = {
      ...Object(stored(platform, 'conversions').find(({ event_id }) => event_id === utc?.event_id)),
    };
    expect(utc?.datetime).toBe(String(datetime).slice(0, 19).replace('T', ' '));
    expect(own).toMatchObject({ revenue: Number(revenue), params: { payout: revenue } });
    expect(own?.datetime).not.toBe(utc?.datetime);
  });

  it('belongs to a click before it, whose columns it has', () => {
    for (const profile of profiles) {
      const platform = busyTracker(profile, { campaigns: 100 });
      const clicks = new Map(stored(platform, 'clicks').map((click) => [click.sub_id, click]));
      for (const conversion of stored(platform, 'conversions')) {
        const click = clicks.get(conversion.sub_id);
        expect(click).toMatchObject({ campaign_id: conversion.campaign_id, offer_id: conversion.offer_id });
        expect(String(click?.datetime) <= String(conversion.datetime)).toBe(true);
      }
      const columns = ['sub_id', 'country_code', 'campaign', 'ts'];
      const sort = [{ name: 'sub_id', order: 'asc' }];
      const [conversion] = logRows(platform, 'conversions', { columns, sort });
      expect(logRows(platform, 'clicks', { columns, sort })).toContainEqual(conversion);
    }
  });
});

describe('a row of the click log', () => {
  it('sums what its conversions earned', () => {
    const platform = busyTracker('live2021', { clicks: 4, conversions: 60 });
    const columns = ['sub_id', 'revenue', 'cost', 'profit', 'is_lead', 'is_sale'];
    const earned = stored(platform, 'conversions').filter(({ status }) => status !== 'rejected' && status !== 'trash');
    for (const row of logRows(platform, 'clicks', { columns })) {
      const own = earned.filter(({ sub_id }) => sub_id === row.sub_id);
      const sum = own.reduce((total, { revenue }) => total + Number(revenue), 0);
      expect(row.revenue).toBeCloseTo(sum, 6);
      expect(row.profit).toBeCloseTo(sum - Number(row.cost), 6);
      expect(row.is_lead).toBe(own.some(({ status }) => status === 'lead'));
    }
  });
});

describe('what the generations take', () => {
  it('is GET for the conversion log in 2017 only', () => {
    const body = { limit: 1, columns: ['status'] };
    expect(askJson(busyTracker('seed2017'), 'GET conversions/log', body)).toEqual(
      askJson(busyTracker('seed2017'), 'POST conversions/log', body),
    );
    const asked = 'limit=1&columns%5B%5D=status&filters%5B0%5D%5Bname%5D=tid&filters%5B0%5D%5Boperator%5D=IS_SET';
    expect(askJson(busyTracker('seed2017'), `GET conversions/log?${asked}`)).toEqual(
      askJson(busyTracker('seed2017'), 'POST conversions/log', {
        ...body,
        filters: [{ name: 'tid', operator: 'IS_SET' }],
      }),
    );
    expect(ask(busyTracker('live2026'), 'GET conversions/log', body).contentType).toContain('html');
  });

  it('is an order in place of a sort before 2026, without effect', () => {
    const body = { limit: 1, columns: ['status'], order: [{ name: 'status' }] };
    expect(ask(busyTracker('live2021'), 'POST conversions/log', body).status).toBe(200);
    expect(ask(busyTracker('live2026'), 'POST conversions/log', body).status).toBe(400);
  });
});
