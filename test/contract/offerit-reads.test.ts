import { describe, expect, it } from 'vitest';
import { Rejected, Unauthorized, Unsupported } from '../../datasources/errors.ts';
import { offerit } from '../../datasources/offerit/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { call } from './connect.ts';
import { local, openOfferit } from './offerit-bench.ts';

const { affiliate, creative, offer } = offerit.entities;
const { account, calls, state, line } = openOfferit();

describe('an Offerit account', () => {
  it('is served every address of the rows', () => {
    const served = account('usual').addresses;
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
