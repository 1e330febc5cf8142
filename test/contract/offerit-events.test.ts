import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import { eventKey } from '../../datasources/event-key.ts';
import { offerit } from '../../datasources/offerit/index.ts';
import type { Filter, Stretch } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { call } from './connect.ts';
import { now, openOfferit } from './offerit-bench.ts';

const { conversion } = offerit.entities;
const { account, calls, state, line } = openOfferit();

describe('conversions', () => {
  const end = now.getTime();
  const start = end - 100 * 24 * 60 * 60 * 1000;
  const read = async (
    id: string,
    change: { from?: number; to?: number; filter?: Filter; oldestFirst?: boolean; limit?: number } = {},
  ): Promise<Stretch> => {
    const query = { from: start, to: end, filter: {}, oldestFirst: false, limit: 100, ...change };
    const stretch = await conversion?.during?.(line(id), query, call);
    if (!stretch) throw new Error('There are no conversions.');
    return stretch;
  };
  const idsOf = (records: readonly AnyRecord[]) => records.map(({ conversionId }) => conversionId);
  const stored = (id: string) =>
    state('transactions', id)
      .map(({ transaction_id, time }) => ({ id: String(transaction_id), time: Number(time) }))
      .sort((one, other) => one.time - other.time || (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
      .map(({ id }) => id);

  it('come in the order of their time with one call, and counted', async () => {
    const ids = stored('usual');
    const newest = await read('usual', { limit: 50 });
    expect(calls()).toBe(1);
    expect(newest).toMatchObject({ more: true, count: ids.length, odd: [] });
    expect(idsOf(newest.records)).toEqual([...ids].reverse().slice(0, 50));
    const all = await read('usual', { limit: 5000, oldestFirst: true });
    expect(all.more).toBe(false);
    expect(idsOf(all.records)).toEqual(ids);
  });

  it('are found in a part of the stretch where there are more than a page', async () => {
    const ids = stored('many');
    expect(ids.length).toBeGreaterThan(2000);
    for (const oldestFirst of [true, false]) {
      account('many').requests.clear();
      const wanted = oldestFirst ? ids : [...ids].reverse();
      const first = await read('many', { oldestFirst });
      expect(first).toMatchObject({ more: true, count: null });
      expect(idsOf(first.records)).toEqual(wanted.slice(0, 100));
      expect(calls('many')).toBeLessThanOrEqual(3);
    }
    const all = await read('many', { limit: 1999 });
    expect(idsOf(all.records)).toEqual([...ids].reverse().slice(0, 1999));
  });

  it('page by a border that moves to the last of them', async () => {
    const ids = stored('usual');
    const seen: unknown[] = [];
    let to = end;
    for (let more = true; more; ) {
      const stretch = await read('usual', { to, limit: 90 });
      const fresh = stretch.records.filter(({ conversionId }) => !seen.includes(conversionId));
      seen.push(...idsOf(fresh));
      to = Date.parse(String(stretch.records.at(-1)?.time)) + (conversion?.grain ?? 0);
      more = stretch.more;
    }
    expect(seen).toEqual([...ids].reverse());
  });

  it('exclude the end and include the start, to the second', async () => {
    const times = state('transactions').map(({ time }) => Number(time) * 1000);
    const at = Math.max(...times);
    const here = times.filter((time) => time === at).length;
    expect(await read('usual', { from: at, to: at + 1000 })).toMatchObject({ count: here, more: false });
    expect((await read('usual', { from: at - 1, to: at + 1 })).count).toBe(here);
    expect((await read('usual', { from: at + 1, to: at + 1000 })).records).toEqual([]);
    const before = await read('usual', { to: at, limit: 1 });
    expect(Date.parse(String(before.records[0]?.time))).toBe(Math.max(...times.filter((time) => time < at)));
    expect(await read('usual', { from: at, to: at })).toMatchObject({ records: [], more: false, count: 0 });
  });

  it('have money in the account currency, and what took money back is REVERSED', async () => {
    const { records } = await read('usual', { limit: 5000 });
    const byId = new Map(state('transactions').map((one) => [one.transaction_id, one]));
    for (const record of records) {
      const one = byId.get(record.conversionId) ?? {};
      const common = conversion?.common(record, line().account);
      const payouts = [one.payouts].flat().map((payout) => Object(payout));
      const own = payouts.find(({ type }) => type === 'affiliate');
      expect(common).toMatchObject({
        nativeId: one.transaction_id,
        offerNativeId: one.offerid,
        affiliateNativeId: one.loginid,
        nativeStatus: one.trans_type,
        status: ['void', 'chargeback'].includes(String(one.trans_type)) ? 'REVERSED' : 'APPROVED',
        payout: { amount: expect.stringMatching(/^-?\d+\.\d\d$/), currency: 'EUR' },
        revenue: null,
        transactionId: one.orderid || null,
        clickNativeId: one.transaction_hash,
      });
      expect(BigInt(common?.payout?.amount.replace('.', '') ?? '')).toBe(BigInt(own.amount));
      expect(record.payouts).toHaveLength(payouts.length);
      expect(record.externalClickId).toBe(one.external_clickid || null);
    }
  });

  it('are told as odd rows where their money is no whole cents', async () => {
    const { records, odd } = await read('units', { limit: 5000 });
    expect(odd.length).toBeGreaterThan(0);
    expect(records.length + odd.length).toBe(stored('units').length);
    expect(odd[0]?.message).toContain('another unit');
  });

  it('narrow to one offer and one affiliate, and to nothing else', async () => {
    const [one = {}] = state('transactions');
    const filter = { offerId: [String(one.offerid)], affiliateId: [String(one.loginid)] };
    const found = await read('usual', { filter });
    const expected = state('transactions').filter(
      ({ offerid, loginid }) => offerid === one.offerid && loginid === one.loginid,
    );
    expect(found.count).toBe(expected.length);
    expect(calls()).toBe(1);
    await expect(read('usual', { filter: { offerId: ['1', '2'] } })).rejects.toThrow(Unsupported);
    await expect(read('usual', { filter: { status: ['APPROVED'] } })).rejects.toThrow(Unsupported);
    expect(calls()).toBe(1);
  });

  it('are found again by their keys', async () => {
    const { records } = await read('usual', { limit: 30 });
    const keys = records.map(({ time, conversionId }) => eventKey(String(time), String(conversionId)));
    account('usual').requests.clear();
    const found = await conversion?.byIds?.(line(), [...keys, `${end}~1`], call);
    expect(found).toEqual([...records, null]);
    expect(calls()).toBe(2);
    expect(keys.every((key) => conversion?.nativeIds?.test(key))).toBe(true);
  });
});
