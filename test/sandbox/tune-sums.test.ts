import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { SimulatedPlatform } from '../../sandbox/simulated-platform.ts';
import { ask, network, stored } from './tune-ask.ts';
import { download, unzip } from './tune-download.ts';

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

const measures = ['impressions', 'clicks', 'unique_clicks', 'conversions', 'count', 'payout', 'revenue', 'sale_amount'];

/** A report of everything it finds, with totals. */
function report(platform: SimulatedPlatform, method: string, fields: readonly string[], more = '') {
  const line = fields.map((field) => `fields[]=${field}`).join('&');
  const answer: { data: readonly Cells[]; totals: Cells } = ask(
    platform,
    `Report/${method} ${line}&limit=100000&totals=1&${more}`,
  );
  return answer;
}

/** Amounts and counts added digit by digit, in hundred thousandths. */
function sum(texts: readonly unknown[]): bigint {
  return texts.reduce((total: bigint, text) => total + units(text), 0n);
}

function units(text: unknown): bigint {
  const [whole = '0', fraction = ''] = String(text ?? '0').split('.');
  return BigInt(`${whole}${fraction.padEnd(5, '0')}`);
}

/** The rows of one day's log in UTC, by the names of the header. */
function logOf(platform: SimulatedPlatform, type: string, day: string) {
  const { logFiles }: { logFiles: readonly { filename: string }[] } = ask(
    platform,
    `RawLog/listLogs log_type=${type}&date_dir=${day.replaceAll('-', '')}`,
  );
  expect(logFiles).toHaveLength(24);
  return logFiles.flatMap(({ filename }) => {
    const { link } = ask(platform, `RawLog/getDownloadLink log_type=${type}&log_filename=${filename}`);
    const { lines } = unzip(Buffer.from(download(platform, link).body));
    const rows: readonly Record<string, string>[] = parse(lines.join('\n'), { columns: true, recordDelimiter: '\n' });
    return rows;
  });
}

const platform = network();
const conversions = stored(platform, 'conversions');
const approved = conversions.filter(({ status }) => status === 'approved');

describe('statistics', () => {
  const fields = measures.map((name) => `Stat.${name}`);

  it.each([
    ...['date', 'hour', 'month', 'year', 'offer_id', 'affiliate_id', 'advertiser_id', 'goal_id', 'source', 'currency'],
    ...['affiliate_info1', 'affiliate_info2', 'offer_url_id', 'offer_file_id', 'payout_type'],
  ])('by %s add up to their totals, which are the same whatever they are by', (dimension) => {
    const { data, totals } = report(platform, 'getStats', [`Stat.${dimension}`, ...fields]);
    const whole = report(platform, 'getStats', fields).totals;
    for (const name of measures) {
      expect(sum(data.map(({ Stat }) => Stat?.[name])), name).toBe(units(totals.Stat?.[name]));
    }
    expect(totals).toEqual(whole);
  });

  it('tell apart what names tell apart', () => {
    for (const name of ['Browser.display_name', 'OfferUrl.name', 'Affiliate.company', 'Country.name', 'Offer.name']) {
      const [model = '', column = ''] = name.split('.');
      const { data } = report(platform, 'getStats', [name, 'Stat.count']);
      expect(new Set(data.map((row) => row[model]?.[column])).size, name).toBe(data.length);
      expect(data.length, name).toBeGreaterThan(1);
    }
  });

  it('are the approved conversions as they are stored, in their own currency to the last digit', () => {
    for (const currency of ['USD', 'EUR']) {
      const filter = `filters[Stat.currency][conditional]=EQUAL_TO&filters[Stat.currency][values]=${currency}`;
      const { totals } = report(platform, 'getStats', fields, `${filter}&currency=${currency}`);
      const own = approved.filter((row) => row.currency === currency);
      expect(own.length).toBeGreaterThan(0);
      for (const name of ['payout', 'revenue', 'sale_amount']) {
        expect(units(totals.Stat?.[name]), `${name} in ${currency}`).toBe(sum(own.map((row) => row[name])));
      }
    }
  });

  it('count the clicks that are stored, by offer and by the first sub', () => {
    const clicks = stored(platform, 'clicks');
    for (const [dimension, column] of [
      ['offer_id', 'offerId'],
      ['affiliate_info1', 'affiliateInfo'],
      ['source', 'source'],
    ] as const) {
      const { data } = report(platform, 'getStats', [`Stat.${dimension}`, 'Stat.clicks']);
      for (const { Stat } of data) {
        const own = clicks.filter((click) => click[column] === Stat?.[dimension]);
        expect(Stat?.clicks, `${dimension} ${Stat?.[dimension]}`).toBe(String(own.length));
      }
    }
  });

  it('agree with the report of single conversions', () => {
    const filter = 'filters[Stat.status][conditional]=EQUAL_TO&filters[Stat.status][values]=approved';
    const single = report(platform, 'getConversions', ['Stat.id', 'Stat.payout', 'Stat.revenue'], filter);
    const { totals } = report(platform, 'getStats', fields);
    expect(single.data).toHaveLength(approved.length);
    for (const name of ['payout', 'revenue']) {
      expect(totals.Stat?.[name]).toBe(single.totals.Stat?.[name]);
      expect(sum(single.data.map(({ Stat }) => Stat?.[name]))).toBe(units(totals.Stat?.[name]));
    }
  });

  it('keep whole rows where a measure is filtered, and total those', () => {
    const filter = 'filters[Stat.clicks][conditional]=GREATER_THAN&filters[Stat.clicks][values]=12';
    const all = report(platform, 'getStats', ['Stat.offer_id', 'Stat.clicks']).data;
    const { data, totals } = report(platform, 'getStats', ['Stat.offer_id', 'Stat.clicks'], filter);
    const most = all.filter(({ Stat }) => Number(Stat?.clicks) > 12);
    expect(data).toEqual(most);
    expect(most.length).toBeGreaterThan(0);
    expect(most.length).toBeLessThan(all.length);
    expect(units(totals.Stat?.clicks)).toBe(sum(most.map(({ Stat }) => Stat?.clicks)));
  });
});

describe('raw logs', () => {
  const days = ['2026-01-10', '2026-01-11', '2026-02-10', '2026-02-11'];
  // Madrid is an hour ahead of UTC in winter, and the logs are in UTC.
  const utc = 'hour_offset=-1';

  it('hold as many clicks and impressions of a day as the report of it', () => {
    const { data } = report(platform, 'getStats', ['Stat.date', 'Stat.clicks', 'Stat.impressions'], utc);
    for (const day of days) {
      const Stat = data.find((row) => row.Stat?.date === day)?.Stat;
      expect(logOf(platform, 'clicks', day), day).toHaveLength(Number(Stat?.clicks));
      expect(logOf(platform, 'impressions', day), day).toHaveLength(Number(Stat?.impressions));
    }
  });

  it('hold the conversions of a day with their money to the cent, also after a change', () => {
    const changed = network();
    const [first] = report(changed, 'getConversions', ['Stat.id'], `${utc}&${on('2026-02-10')}`).data;
    ask(changed, `Conversion/update id=${first?.Stat?.id}&data[payout]=77.77&data[status]=approved`);
    for (const each of [platform, changed]) {
      for (const day of days) {
        const fields = ['Stat.ad_id', 'Stat.status', 'Stat.payout', 'Stat.revenue'];
        // In its own currency, which is what a log knows.
        const rows = ['USD', 'EUR'].flatMap((currency) => {
          const own = `filters[Stat.currency][conditional]=EQUAL_TO&filters[Stat.currency][values]=${currency}`;
          return report(each, 'getConversions', fields, `${utc}&${on(day)}&${own}&currency=${currency}`).data;
        });
        const told = rows.map(({ Stat }) => [Stat?.ad_id, Stat?.status, cents(Stat?.payout), cents(Stat?.revenue)]);
        const logged = logOf(each, 'conversions', day).map((row) => [
          row.transaction_id,
          row.status,
          row.payout_cents,
          row.revenue_cents,
        ]);
        expect(logged.toSorted(), day).toEqual(told.toSorted());
      }
    }
    expect(logOf(changed, 'conversions', '2026-02-10').map((row) => row.payout_cents)).toContain('7777');
  });
});

function on(day: string): string {
  return `filters[Stat.date][conditional]=EQUAL_TO&filters[Stat.date][values]=${day}`;
}

/** Half a cent goes away from zero. */
function cents(amount: unknown): string {
  const exact = units(amount);
  const sign = exact < 0n ? -1n : 1n;
  return String(((exact * sign + 500n) / 1000n) * sign);
}
