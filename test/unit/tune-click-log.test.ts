import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../datasources/tally.ts';
import { clicksOfHour, type Wanted } from '../../datasources/tune/click-log.ts';
import type { TuneConnection } from '../../datasources/tune/connection.ts';
import { readsOnly } from './fake-writing.ts';

const log = { start: Date.parse('2026-05-31T12:00:00Z'), filename: '20260531/clicks-1780228800-AbCdEf.zip' };
const hourOf = { from: log.start, to: log.start + 3_600_000, filter: {}, oldestFirst: true, limit: 100 };
const header = 'transaction_id,offer_id,affiliate_id,datetime,revenue_cents,payout_cents,offer_file_size';

/** A connection that has this one log and nothing else. */
function connectionWith(lines: readonly string[]): TuneConnection {
  return {
    account: { id: 'tune', timeZone: 'Europe/Madrid', currency: null },
    check: async () => undefined,
    ...readsOnly,
    find: async () => ({ rows: [], count: null }),
    call: async () => ({ link: 'https://storage.example/x' }),
    download: async () => zipSync({ 'x.csv': Buffer.from([header, ...lines, ''].join('\n')) }),
  };
}

async function read(lines: readonly string[], wanted: Partial<Wanted> = {}) {
  const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };
  const { records, odd } = await clicksOfHour(connectionWith(lines), log, { ...hourOf, ...wanted }, call);
  return { records, odd, ids: records.map(({ clickTransactionId }) => clickTransactionId), tally: call.tally };
}

const click = (id: string, minute: number, money = '"",""', size = '0') =>
  `"${id}",5,${minute % 2 ? 7 : 8},"2026-05-31 12:${String(minute).padStart(2, '0')}:00",${money},${size}`;

describe('the clicks of an hour', () => {
  it('have their time in UTC, whatever the zone of the network', async () => {
    const { records } = await read([click('a', 30)]);
    expect(records).toMatchObject([{ loggedAt: '2026-05-31T12:30:00Z', offerId: '5' }]);
  });

  it.each([
    ['150', '1.50'],
    ['5', '0.05'],
    ['-5', '-0.05'],
    ['0', '0.00'],
    ['12.5', '0.125'],
    ['123456789012345678901', '1234567890123456789.01'],
    ['', null],
  ])('have %j cents as %j', async (cents, amount) => {
    const { records } = await read([click('a', 1, `"${cents}","${cents}"`)]);
    expect(records).toMatchObject([{ revenueAmount: amount, payoutAmount: amount }]);
  });

  const lines = [click('c', 20), click('b', 5), click('a', 20), click('d', 40)];

  it.each<[string, Partial<Wanted>, string[]]>([
    ['oldest first', {}, ['b', 'a', 'c', 'd']],
    ['newest first', { oldestFirst: false }, ['d', 'c', 'a', 'b']],
    ['at most so many', { limit: 2 }, ['b', 'a']],
    ['within a stretch', { from: log.start + 20 * 60_000, to: log.start + 40 * 60_000 }, ['a', 'c']],
    ['of an affiliate', { filter: { affiliateId: ['7'] } }, ['b']],
    ['of several ids', { filter: { ids: ['d', 'a'], offerId: ['5', '6'] } }, ['a', 'd']],
    ['of an offer without any', { filter: { offerId: [] } }, []],
  ])('come %s', async (_says, wanted, ids) => {
    expect((await read(lines, wanted)).ids).toEqual(ids);
  });

  it('are the right ones out of thousands', async () => {
    const many = Array.from({ length: 5000 }, (_none, index) => click(`x${index}`, 10 + ((index * 7) % 50)));
    const { ids, tally } = await read([...many, ...lines], { limit: 2 });
    expect(ids).toEqual(['b', 'x0']);
    expect(tally.accounts().get('tune')).toMatchObject({ rows: 5004 });
  });

  it('are told apart from odd lines, of which one loses no other', async () => {
    const odd = ['"x",5', '"",5,7,"2026-05-31 12:00:00","","",0', '"y",5,7,"yesterday","","",0'];
    const read2 = await read([...odd, click('z', 1, '"","1,5"'), click('w', 1, '"",""', 'big'), ...lines]);
    expect(read2.ids).toEqual(['b', 'a', 'c', 'd']);
    expect(read2.odd).toHaveLength(5);
  });

  it('have at most a hundred odd lines told', async () => {
    const { odd } = await read(Array.from({ length: 300 }, () => '"x"'));
    expect(odd).toHaveLength(100);
    expect(odd[0]).toEqual({ place: 'log of 2026-05-31T12:00:00.000Z', message: expect.stringContaining('no row') });
  });
});
