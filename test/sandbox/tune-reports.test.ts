import { describe, expect, it } from 'vitest';
import { ask, network, refusal, stored } from './tune-ask.ts';

const platform = network();
const conversions = stored(platform, 'conversions');
const approved = conversions.filter(({ status }) => status === 'approved');

interface Report {
  readonly count: number;
  readonly pageCount: number;
  readonly data: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[];
}

function report(method: string, parameters: string): Report {
  return ask(platform, `Report/${method} limit=100000&${parameters}`);
}

function dated(first: string, last: string): string {
  const values = `filters[Stat.date][values][]=${first}&filters[Stat.date][values][]=${last}`;
  return `filters[Stat.date][conditional]=BETWEEN&${values}`;
}

function sum(rows: readonly Record<string, unknown>[], name: string): number {
  return rows.reduce((total, row) => total + Number(row[name]), 0);
}

describe('a conversion report', () => {
  it('has a row for each conversion, grouped by model, all of it text', () => {
    const { count, data } = report(
      'getConversions',
      'fields[]=Stat.id&fields[]=Stat.datetime&fields[]=Stat.status&fields[]=Offer.name&fields[]=Affiliate.company',
    );
    expect(count).toBe(conversions.length);
    expect(data.map(({ Stat }) => Stat?.id)).toEqual(conversions.map(({ id }) => id));
    const offer = stored(platform, 'offers').find(({ id }) => id === conversions[0]?.offer_id);
    expect(data[0]).toMatchObject({ Stat: { datetime: conversions[0]?.datetime }, Offer: { name: offer?.name } });
  });

  it('filters by its own conditionals, also on joined models', () => {
    const within = conversions.filter(({ datetime }) => String(datetime).startsWith('2026-01'));
    expect(report('getConversions', `fields[]=Stat.id&${dated('2026-01-01', '2026-01-31')}`).count).toBe(within.length);
    const some = 'filters[Stat.status][conditional]=EQUAL_TO&filters[Stat.status][values][]=';
    const count = conversions.filter(({ status }) => status !== 'approved').length;
    expect(report('getConversions', `fields[]=Stat.id&${some}pending&${some}rejected`).count).toBe(count);
    const company = String(stored(platform, 'affiliates')[0]?.company);
    const like = `filters[Affiliate.company][conditional]=LIKE&filters[Affiliate.company][values]=${encodeURIComponent(company)}`;
    const { data } = report('getConversions', `fields[]=Affiliate.company&${like}`);
    expect(new Set(data.map(({ Affiliate }) => Affiliate?.company))).toEqual(new Set([company]));
  });

  it('compares with each of its conditionals', () => {
    const payouts = conversions.map(({ payout, currency }) => Number(payout) * (currency === 'EUR' ? 1.1 : 1));
    const middle = 40;
    for (const [conditional, values, keep] of [
      ['EQUAL_TO', ['40'], (payout) => payout === middle],
      ['NOT_EQUAL_TO', ['40'], (payout) => payout !== middle],
      ['LESS_THAN', ['40'], (payout) => payout < middle],
      ['LESS_THAN_OR_EQUAL_TO', ['40'], (payout) => payout <= middle],
      ['GREATER_THAN', ['40'], (payout) => payout > middle],
      ['GREATER_THAN_OR_EQUAL_TO', ['40'], (payout) => payout >= middle],
      ['BETWEEN', ['20', '40'], (payout) => payout >= 20 && payout <= middle],
    ] satisfies [string, string[], (payout: number) => boolean][]) {
      const list = values.map((value) => `filters[Stat.payout][values][]=${value}`).join('&');
      const { count } = report(
        'getConversions',
        `fields[]=Stat.id&filters[Stat.payout][conditional]=${conditional}&${list}`,
      );
      expect(count, conditional).toBe(payouts.filter(keep).length);
    }
    const some = 'filters[Stat.status][values][]=approved&filters[Stat.status][values][]=pending';
    const { data } = report(
      'getConversions',
      `fields[]=Stat.status&filters[Stat.status][conditional]=NOT_EQUAL_TO&${some}`,
    );
    expect(new Set(data.map(({ Stat }) => Stat?.status))).toEqual(new Set(['rejected']));
    expect(refusal(platform, 'Report/getStats fields[]=Stat.clicks&filters[Stat.date][conditional]=ABOUT')).toContain(
      'ABOUT',
    );
  });

  it('does not take the dates of a shift for a filter, and shifts by hours', () => {
    const shift = 'data_start=2026-01-01&data_end=2026-01-02&hour_offset=-3';
    const { count, data } = report('getConversions', `fields[]=Stat.datetime&${shift}`);
    expect(count).toBe(conversions.length);
    const moment = new Date(`${String(conversions[0]?.datetime).replace(' ', 'T')}Z`);
    const earlier = new Date(moment.getTime() - 3 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    expect(data[0]?.Stat?.datetime).toBe(earlier);
  });

  it('answers fifty rows when it has no limit', () => {
    const page = ask(platform, 'Report/getConversions fields[]=Stat.id');
    expect(page).toMatchObject({ page: 1, current: 50, count: conversions.length });
    expect(page.data).toHaveLength(50);
    expect(ask(platform, 'Report/getConversions fields[]=Stat.id&limit=20&page=2')).toMatchObject({
      page: 2,
      current: 40,
    });
  });

  it('needs fields and knows which there are', () => {
    expect(refusal(platform, 'Report/getConversions limit=1')).toBe('Missing required argument: fields');
    const unknown = "Field 'Stat.nothing' does not exist or is not allowed to be used.";
    for (const parameters of ['fields[]=Stat.nothing', 'fields[]=Stat.id&sort[Stat.nothing]=asc']) {
      expect(refusal(platform, `Report/getConversions ${parameters}`)).toBe(unknown);
    }
  });
});

describe('a statistics report', () => {
  it('groups by every dimension that is asked for and leaves out what has no traffic', () => {
    const { data } = report('getStats', 'fields[]=Stat.offer_id&fields[]=Stat.goal_id&fields[]=Stat.conversions');
    const pairs = data.map(({ Stat }) => `${Stat?.offer_id}:${Stat?.goal_id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { Stat } of data) {
      const own = approved.filter((row) => row.offer_id === Stat?.offer_id && row.goal_id === Stat?.goal_id);
      const negative = own.filter(({ is_adjustment }) => is_adjustment === '1');
      expect(Number(Stat?.conversions)).toBe(own.length - 2 * negative.length);
    }
  });

  it('shows the fields of groups that are not among its fields', () => {
    const { data } = report('getStats', 'fields[]=Stat.clicks&groups[]=Stat.affiliate_id&sort[Stat.clicks]=desc');
    const clicks = data.map(({ Stat }) => Number(Stat?.clicks));
    expect(clicks).toEqual(clicks.toSorted((first, second) => second - first));
    expect(data.every(({ Stat }) => /^\d+$/.test(Stat?.affiliate_id ?? ''))).toBe(true);
  });

  it('adds totals when asked, in the currency of the network, and computes ratios from sums', () => {
    const fields = ['clicks', 'conversions', 'ltr', 'payout', 'profit', 'revenue'].map(
      (name) => `fields[]=Stat.${name}`,
    );
    const oneCurrency = 'filters[Stat.currency][conditional]=EQUAL_TO&filters[Stat.currency][values]=USD';
    const { totals } = ask(platform, `Report/getStats ${fields.join('&')}&${oneCurrency}&totals=1`);
    const { Stat } = totals;
    const counted = approved.filter(({ currency }) => currency === 'USD');
    expect(Number(Stat.payout)).toBeCloseTo(sum(counted, 'payout'), 5);
    expect(Stat.payout).toMatch(/^\d+\.\d{5}$/);
    expect(Number(Stat.profit)).toBeCloseTo(Number(Stat.revenue) - Number(Stat.payout), 5);
    expect(Stat.ltr).toBe(((Number(Stat.conversions) / Number(Stat.clicks)) * 100).toFixed(5));
    expect(ask(platform, `Report/getStats ${fields.join('&')}&totals=0`)).not.toHaveProperty('totals');
  });

  it('splits amounts by currency when the currency is asked for, and converts them on demand', () => {
    const page = ask(platform, 'Report/getStats fields[]=Stat.payout&fields[]=Stat.currency');
    expect(page.currency_columns).toEqual(['Stat.payout@USD', 'Stat.payout@EUR']);
    const [euro] = page.data.filter(({ Stat }: Record<string, { currency: string }>) => Stat?.currency === 'EUR');
    expect(euro.Stat['payout@USD']).toBeNull();
    expect(Number(euro.Stat.payout)).toBeCloseTo(Number(euro.Stat['payout@EUR']) * 1.1, 2);
    const inEuro = ask(platform, 'Report/getStats fields[]=Stat.payout&fields[]=Stat.currency&currency=EUR');
    const [converted] = inEuro.data.filter(
      ({ Stat }: Record<string, { currency: string }>) => Stat?.currency === 'EUR',
    );
    expect(converted.Stat.payout).toBe(euro.Stat['payout@EUR']);
  });
});
