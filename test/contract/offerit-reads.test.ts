import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Rejected, Unauthorized, Unsupported } from '../../datasources/errors.ts';
import { eventKey } from '../../datasources/event-key.ts';
import { offerit } from '../../datasources/offerit/index.ts';
import type { Connection } from '../../datasources/platform.ts';
import type { Filter, Stretch } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Sandbox, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';

const { affiliate, creative, conversion, offer } = offerit.entities;
const now = new Date('2026-03-31T12:00:00Z');
const base = { platform: 'offerit', currency: 'EUR', timeZone: 'Europe/Madrid' } as const;
const accounts: readonly SandboxAccountOptions[] = [
  { ...base, id: 'usual', offerit: { columns: 'likely' } },
  { ...base, id: 'listed', seed: 1, offerit: { detailsAt: 'data', detailsAs: 'list' } },
  { ...base, id: 'bare', offerit: { detailsAt: 'root', emptyMap: 'object' } },
  { ...base, id: 'old', offerit: { installation: 'before-july-2020' } },
  { ...base, id: 'web', offerit: { errorBody: 'html', forbidden: ['GET /affiliate/search'] } },
  { ...base, id: 'warning', offerit: { phpWarnings: true } },
  { ...base, id: 'units', offerit: { transactionAmounts: 'units' } },
  {
    ...base,
    id: 'many',
    sizes: { offers: 300, affiliates: 20, advertisers: 5 },
    offerit: { transactionOrder: 'newest-first', transactionNumbers: 'texts' },
  },
  { ...base, id: 'empty', sizes: { offers: 0, affiliates: 0, advertisers: 0 } },
];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ accounts, now, sizes: { offers: 60, affiliates: 40, advertisers: 10 } });
});
beforeEach(() => {
  for (const { requests } of sandbox.accounts) requests.clear();
});
afterAll(() => sandbox.close());

const calls = (id = 'usual') => sandbox.account(id).requests.count();
const state = (name: string, id = 'usual'): readonly AnyRecord[] =>
  Object.values(sandbox.account(id).state()[name] ?? {}).map((record) => Object(record));
const local = (seconds: unknown) =>
  DateTime.fromSeconds(Number(seconds), { zone: 'Europe/Madrid' }).toISO({ suppressMilliseconds: true });
const line = (id = 'usual', change: Readonly<Record<string, string>> = {}): Connection => {
  const { apiKey, username = '' } = sandbox.account(id);
  return connect(offerit, sandbox.account(id), { apiKey, username, ...change }).connection;
};

describe('an Offerit account', () => {
  it('is served every address of the rows', () => {
    const served = sandbox.account('usual').addresses;
    const used = Object.values(offerit.operations).map(({ address }) => address);
    expect(used.filter((address) => !served.includes(address))).toEqual([]);
  });

  it('checks its two headers with one small call', async () => {
    await line().check(call);
    expect(calls()).toBe(1);
    await expect(line('usual', { apiKey: 'wrong' }).check(call)).rejects.toThrow(Unauthorized);
    await expect(line('usual', { username: 'other' }).check(call)).rejects.toThrow(/user name and key/);
    expect(offerit.credentials.safeParse({ username: 'админ', apiKey: 'key' }).success).toBe(false);
  });

  it('refuses in words of its own where a page of HTML is the answer', async () => {
    await expect(affiliate?.listAll?.(line('web'), 10, call)).rejects.toThrow(/does not allow this call/);
    const unknownType = creative?.listWithin?.list(line('web'), { by: 'type', value: '99' }, 10, call);
    await expect(unknownType).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  it('is Malformed where PHP warns in front of the JSON', async () => {
    await expect(affiliate?.listAll?.(line('warning'), 10, call)).rejects.toMatchObject({ code: 'MALFORMED' });
  });
});

describe('offers', () => {
  const ids = (records: readonly AnyRecord[]) => records.map(({ offerId }) => offerId).sort();

  it('come by their ids in the order asked for, all with one call', async () => {
    for (const id of ['usual', 'listed', 'bare']) {
      const found = await offer?.byIds?.(line(id), ['7', '999999', '2', '7'], call);
      expect(found?.map((record) => record && 'offerId' in record && record.offerId)).toEqual(['7', null, '2', '7']);
      expect(calls(id)).toBe(1);
      expect(await offer?.byIds?.(line(id), ['999999'], call)).toEqual([null]);
    }
  });

  it('are listed within an advertiser or by a part of their name', async () => {
    const [first] = state('offers').filter(({ advertiserid }) => advertiserid !== '0');
    const advertiser = String(first?.advertiserid);
    const own = state('offers').filter(({ advertiserid }) => advertiserid === advertiser);
    const within = await offer?.listWithin?.list(line(), { by: 'advertiserId', value: advertiser }, 100, call);
    expect(within).toMatchObject({ complete: true, odd: [] });
    expect(ids(within?.records ?? [])).toEqual(own.map(({ offerid }) => offerid).sort());
    expect(calls()).toBe(1);
    const cut = await offer?.listWithin?.list(line(), { by: 'text', value: 'Займ' }, 1, call);
    expect(cut?.complete).toBe(false);
    expect(cut?.records).toHaveLength(1);
    await expect(offer?.listWithin?.list(line(), { by: 'text', value: ' ' }, 1, call)).rejects.toThrow(Unsupported);
  });

  it('have their pairs, countries and prices as they are stored', async () => {
    const stored = state('offers');
    const records = await offer?.byIds?.(
      line(),
      stored.map(({ offerid }) => String(offerid)),
      call,
    );
    const named = new Map(state('categories').map(({ categoryid, name }) => [categoryid, name]));
    const seen = new Set<string>();
    for (const [index, one] of stored.entries()) {
      const record = Object(records?.[index]);
      const common = offer?.common(record, line().account);
      expect(record.offerName).toBe(one.name || null);
      // JSON keys that look like numbers come in their own order.
      const categories = [one.categories].flat().map((id) => ({ id, name: named.get(id) }));
      expect(record.categories).toEqual(expect.arrayContaining(categories));
      expect(record.categories).toHaveLength(categories.length);
      expect(record.authorizedCountries).toEqual(one.authorized);
      const numbered = record.authorizedCountryNumbers.map(({ name }: AnyRecord) => String(name));
      expect(numbered.sort()).toEqual([one.authorized].flat().map(String).sort());
      expect(record.landingPages.length).toBeGreaterThan(0);
      const flat = { amount: one.advertiser_cost_flat, currency: 'EUR' };
      const percent = { percent: one.advertiser_cost_perc };
      expect(common?.revenue).toEqual({ conversion: flat, sale: percent }[String(one.advertiser_cost_type)] ?? null);
      const share = { percent: one.percentage_of_customer_conversion };
      expect(common?.payout).toEqual({ cps: share }[String(one.commission_type)] ?? null);
      const isOver = Number(one.date_expire) > 0 && Number(one.date_expire) * 1000 <= Date.now();
      expect(common?.status === 'EXPIRED').toBe(isOver);
      seen.add(String(common?.status));
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['ACTIVE', 'EXPIRED']));
  });

  it('cannot be read from an installation of before July 2020, which is said', async () => {
    await expect(offer?.byIds?.(line('old'), ['1'], call)).rejects.toThrow(Unsupported);
    expect(calls('old')).toBe(1);
  });

  it('bring their commission changes, and an error for an offer that is not there', async () => {
    const [change] = state('commission_changes');
    const load = offer?.details?.commissionChanges?.load;
    const [changes, missing] = (await load?.(line(), [String(change?.offerid), '999999'], call)) ?? [];
    expect(missing).toBeInstanceOf(Rejected);
    expect(changes).toContainEqual(
      expect.objectContaining({
        changeId: change?.changeid,
        flatConversionPayout: '42.5',
        endTime: null,
        countries: change?.countries,
        affiliates: [{ affiliateId: change?.loginid, username: expect.stringMatching(/^affiliate/) }],
        startTime: local(change?.start_time),
      }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ changeId: null, countries: [], affiliates: [] }));
  });
});

describe('affiliates', () => {
  it('come all at once, without hash and tax number', async () => {
    const stored = state('affiliates');
    const sweep = await affiliate?.listAll?.(line(), 1000, call);
    expect(calls()).toBe(1);
    expect(sweep?.records.map(({ affiliateId }) => affiliateId)).toEqual(stored.map(({ loginid }) => loginid));
    const said = JSON.stringify(sweep);
    for (const { password } of stored) expect(said).not.toContain(JSON.stringify(password).slice(1, -1));
    expect(await affiliate?.listAll?.(line(), 5, call)).toMatchObject({ complete: false });
    expect(await affiliate?.listAll?.(line('empty'), 5, call)).toEqual({ records: [], odd: [], complete: true });
  });

  it('have the status of their number', async () => {
    const sweep = await affiliate?.listAll?.(line(), 1000, call);
    const commons = sweep?.records.map((record) => affiliate?.common(record, line().account));
    const words = { 0: 'ACTIVE', 1: 'PAUSED', 2: 'BLOCKED', 3: 'PENDING', 4: 'PENDING', 5: 'REJECTED' };
    for (const [index, { status, deleted, username }] of state('affiliates').entries()) {
      const expected = deleted === '1' ? 'ARCHIVED' : Object(words)[String(status)];
      expect(commons?.[index]).toMatchObject({ status: expected, name: username, updatedAt: null });
    }
  });

  it('come one by one while they are few, and from the whole list when they are many', async () => {
    const ids = state('affiliates').map(({ loginid }) => String(loginid));
    const few = await affiliate?.byIds?.(line(), [ids[3] ?? '', '999999'], call);
    expect(few).toEqual([expect.objectContaining({ affiliateId: ids[3] }), null]);
    expect(calls()).toBe(2);
    const many = await affiliate?.byIds?.(line(), [...ids].reverse(), call);
    expect(many?.map((record) => record && 'affiliateId' in record && record.affiliateId)).toEqual([...ids].reverse());
    expect(calls()).toBe(3);
  });
});

describe('creatives', () => {
  it('come within their type, with what is said of the type', async () => {
    const sweep = await creative?.listWithin?.list(line(), { by: 'type', value: '2' }, 100, call);
    const own = state('creatives').filter(({ type }) => type === '2');
    expect(sweep?.records.map(({ creativeId }) => creativeId)).toEqual(own.map(({ creativeid }) => creativeid));
    for (const [index, one] of own.entries()) {
      const record = sweep?.records[index] ?? {};
      expect(record).toMatchObject({ creativeTypeName: 'Text link', width: 300, creativeName: one.name || null });
      expect(creative?.common(record, line().account)).toMatchObject({
        nativeType: '2',
        status: one.deleted === '1' ? 'ARCHIVED' : one.pending === '1' ? 'PENDING' : 'ACTIVE',
        url: one.hosted_url || null,
        createdAt: local(one.date_added),
      });
    }
    const none = await creative?.listWithin?.list(line(), { by: 'type', value: '4' }, 100, call);
    expect(none).toEqual({ records: [], odd: [], complete: true });
    const byName = creative?.listWithin?.list(line(), { by: 'type', value: 'Banner' }, 100, call);
    await expect(byName).rejects.toThrow(Unsupported);
  });
});

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
      sandbox.account('many').requests.clear();
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
    sandbox.account('usual').requests.clear();
    const found = await conversion?.byIds?.(line(), [...keys, `${end}~1`], call);
    expect(found).toEqual([...records, null]);
    expect(calls()).toBe(2);
    expect(keys.every((key) => conversion?.nativeIds?.test(key))).toBe(true);
  });
});
