import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { ask, network, request, stored } from './tune-ask.ts';
import { download, unzip } from './tune-download.ts';

const platform = network();
const firstFew = (table: string) => JSON.stringify(stored(platform, table).slice(0, 12));

describe('the first rows of a network', () => {
  it.each(['offers', 'advertisers', 'affiliates', 'affiliateUsers', 'offerFiles', 'conversions', 'affiliateOffers'])(
    'have other scripts, emoji and control characters in %s',
    (table) => {
      const texts = firstFew(table);
      for (const script of ['Cyrillic', 'Han']) expect(texts).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
      expect(texts).toMatch(/\p{Emoji_Presentation}/u);
      expect(texts).toContain('\\u0000');
      expect(texts).toContain('0000-00-00 00:00:00');
    },
  );

  it('have a nameless one, one that looks like numbers, and deleted ones', () => {
    expect(stored(platform, 'offers').slice(0, 5)).toMatchObject([
      {},
      {},
      { name: '', advertiser_id: null, expiration_date: '0000-00-00 00:00:00', is_expired: '0' },
      {},
      { name: '0012345', status: 'deleted' },
    ]);
    for (const table of ['advertisers', 'affiliates']) {
      expect(stored(platform, table).slice(2, 5)).toMatchObject([
        { company: '' },
        {},
        { company: '404', status: 'deleted' },
      ]);
    }
    expect(Object.keys(ask(platform, 'Offer/findAll filters[status]=deleted'))).toContain('10');
  });

  it('are escaped on the wire', () => {
    expect(platform.answer(request('Offer/findById id=8')).body).toContain(
      'Zero\\u0000 tab\\t line\\nbreak\\r esc\\u001b',
    );
  });
});

describe('the oldest and the newest conversions', () => {
  const conversions = stored(platform, 'conversions');
  const huge = '12345678901234.56789';

  it('have sums that a float would spoil, and more digits than it has', () => {
    for (const rows of [conversions, conversions.toReversed()]) {
      expect(rows.slice(0, 3).map(({ payout }) => payout)).toEqual(['0.10000', '0.20000', huge]);
    }
    const found = (amount: string) => Object.keys(ask(platform, `Conversion/findAll filters[payout]=${amount}`));
    expect(found(huge)).toHaveLength(2);
    expect(found('12345678901234.56788')).toHaveLength(0);
    const { id, currency } = conversions[2] ?? {};
    const filter = `filters[Stat.id][conditional]=EQUAL_TO&filters[Stat.id][values]=${id}`;
    const report = `Report/getConversions fields[]=Stat.id&fields[]=Stat.payout&${filter}&currency=${currency}`;
    const [row] = ask(platform, report).data;
    expect(row.Stat.payout).toBe(huge);
  });

  it('share their seconds, as do the clicks before them', () => {
    expect(conversions[0]?.datetime).toBe(conversions[1]?.datetime);
    expect(conversions.at(-1)?.datetime).toBe(conversions.at(-2)?.datetime);
    const seconds = stored(platform, 'clicks').map((click) => click.seconds);
    expect(new Set(seconds).size).toBeLessThan(seconds.length);
  });
});

describe('a change of the clocks in the last ninety days', () => {
  const conversionsAt = (now: string) =>
    stored(network({ now: new Date(now) }), 'conversions').map((row) => row.datetime);

  it('has two conversions at one local time where they went back', () => {
    const times = conversionsAt('2025-12-01T00:00:00Z');
    expect(times.filter((time) => time === '2025-10-26 02:30:00')).toHaveLength(2);
  });

  it('has one on either side of the gap where they went forward', () => {
    const times = conversionsAt('2026-05-01T00:00:00Z');
    expect(times).toEqual(expect.arrayContaining(['2026-03-29 01:59:59', '2026-03-29 03:00:00']));
  });

  it('puts each of the two into the raw log of its own hour', () => {
    const autumn = network({ now: new Date('2025-12-01T00:00:00Z') });
    const rowsOf = (hour: string) => {
      const { logFiles } = ask(autumn, 'RawLog/listLogs log_type=conversions&date_dir=20251026');
      const start = String(DateTime.fromISO(hour, { zone: 'utc' }).toUnixInteger());
      const file = logFiles.find((each: { startTimestamp: string }) => each.startTimestamp === start);
      const { link } = ask(autumn, `RawLog/getDownloadLink log_type=conversions&log_filename=${file.filename}`);
      return unzip(Buffer.from(download(autumn, link).body)).lines.join('\n');
    };
    expect(rowsOf('2025-10-26T00:00')).toContain('"2025-10-26 00:30:00"');
    expect(rowsOf('2025-10-26T01:00')).toContain('"2025-10-26 01:30:00"');
  });
});
