import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CommonCampaign, KeptName } from '../../datasources/model.ts';
import type { Filter, Order } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { Tally } from '../../datasources/tally.ts';
import { tune } from '../../datasources/tune/index.ts';
import { startServer } from '../../sandbox/server.ts';
import { createTune } from '../../sandbox/tune/tune.ts';
import { call, connect } from './connect.ts';
import { now, pagesOf, specOf, startTune } from './tune-network.ts';

const network = await startTune();
const { account, connection, idsIn, idOf } = network;

afterEach(() => {
  account.faults.clear();
  account.requests.clear();
});

afterAll(() => network.close());

const collections = {
  offer: 'offers',
  campaign: 'affiliateOffers',
  affiliate: 'affiliates',
  advertiser: 'advertisers',
  creative: 'offerFiles',
} as const;
const kept = Object.entries(collections) as [keyof typeof collections, string][];

describe.each(kept)('every %s', (name, collection) => {
  const spec = specOf(name);

  it('comes with one call, and odd texts are no odd rows', async () => {
    const tally = new Tally();
    const { records, odd, complete } = await spec.listAll(connection, 10_000, { ...call, tally });
    expect(records.map((record) => idOf(name, record))).toEqual(idsIn(collection));
    expect({ odd, complete }).toEqual({ odd: [], complete: true });
    expect(tally.accounts().get('tune')).toMatchObject({ calls: 1, rows: records.length });
  });

  it('is known to be incomplete where there are more than wanted', async () => {
    const { records, complete } = await spec.listAll(connection, 5, call);
    expect({ count: records.length, complete }).toEqual({ count: 5, complete: false });
  });

  it('is found by its id, several with one call, in the order asked for', async () => {
    const [first = '', , third = ''] = idsIn(collection);
    const found = await spec.byIds(connection, [third, '999999999', first, third], call);
    expect(found.map((one) => (one === null || one instanceof Error ? one : idOf(name, one)))).toEqual([
      ...[third, null, first, third],
    ]);
    expect(account.requests.count()).toBe(1);
  });

  it('comes page by page, each behind an id', async () => {
    const { ids, counts } = await pagesOf(network, name, { limit: 7 });
    expect(ids).toEqual(idsIn(collection));
    expect(counts[0]).toBe(ids.length);
  });
});

it.each(kept)('every %s that stays is in one page while others come and go', async (name, collection) => {
  const sizes = { offers: 30, affiliates: 30, advertisers: 30, campaigns: 30 };
  const options = { apiKey: 'key', seed: 1, sizes, now, currency: 'USD', timeZone: 'UTC', rateLimit: null };
  const platform = createTune(options);
  const server = await startServer({ platform, port: 0, seed: 1, recordBodies: false, faults: [] });
  const line = connect(tune, { ...account, url: server.url }, { networkId: 'sandbox', networkToken: 'key' });
  const held = () => Object.keys(platform.state()[collection] ?? {});
  const before = held();
  const between = () => platform.churn?.(collection);
  const { ids } = await pagesOf({ idOf, connection: line.connection }, name, { limit: 4, between });
  await server.close();
  expect(held()).not.toEqual(before);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(before.filter((id) => held().includes(id))));
});

describe('a list that TUNE orders', () => {
  it.each<[KeptName, Order]>([
    ['offer', { by: 'NAME', descending: false }],
    ['offer', { by: 'UPDATED_AT', descending: true }],
    ['affiliate', { by: 'CREATED_AT', descending: true }],
    ['advertiser', { by: 'NAME', descending: true }],
    ['creative', { by: 'NAME', descending: false }],
  ])('has every %s once by %j, in the order of the answer', async (name, order) => {
    const { ids } = await pagesOf(network, name, { order, limit: 7 });
    expect(ids).toHaveLength(idsIn(collections[name as keyof typeof collections]).length);
    expect((await pagesOf(network, name, { order, limit: 1000 })).ids).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is in the order of times, with what was never changed at the end', async () => {
    const order = { by: 'UPDATED_AT', descending: true } as const;
    const { rows } = await specOf('offer').listPage(connection, { filter: {}, order, after: null, limit: 100 }, call);
    const times = rows.map(({ record }) => Date.parse(String(record.modifiedAt ?? '1970-01-01T00:00:00Z')));
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(rows.at(-1)?.record.modifiedAt).toBeNull();
  });

  it.each<[KeptName, Order]>([
    ['offer', { by: 'STATUS', descending: false }],
    ['offer', { by: 'UPDATED_AT', descending: false }],
    ['campaign', { by: 'NAME', descending: false }],
  ])('is refused for a %s by %j', async (name, order) => {
    await expect(pagesOf(network, name, { order, limit: 7 })).rejects.toMatchObject({ name: 'Unsupported' });
    expect(account.requests.count()).toBe(0);
  });
});

describe('a list that TUNE narrows', () => {
  const allOf = async (name: KeptName) => {
    const { records } = await specOf(name).listAll(connection, 10_000, call);
    return records.map((record) => ({ ...record, ...specOf(name).common(record, connection.account) }) as AnyRecord);
  };

  it.each<[KeptName, Filter, (record: AnyRecord) => boolean]>([
    ['offer', { status: ['ARCHIVED', 'PAUSED'] }, ({ status }) => status === 'ARCHIVED' || status === 'PAUSED'],
    ['offer', { text: 'ЩЕДРЫЙ' }, ({ name }) => String(name).startsWith('Щедрый')],
    ['offer', { text: '🎉' }, ({ name }) => String(name).includes('🎉')],
    ['campaign', { status: ['REJECTED'] }, ({ status }) => status === 'REJECTED'],
    ['affiliate', { status: ['BLOCKED', 'EXPIRED'] }, ({ status }) => status === 'BLOCKED'],
    ['creative', { type: ['text ad'] }, ({ nativeType }) => nativeType === 'text ad'],
  ])('has each %s of %j and no other', async (name, filter, matches) => {
    const wanted = (await allOf(name)).filter(matches).map(({ nativeId }) => nativeId);
    expect(wanted).not.toEqual([]);
    expect((await pagesOf(network, name, { filter, limit: 3 })).ids).toEqual(wanted);
  });

  it.each<[KeptName, string, keyof Filter]>([
    ['offer', 'advertiserNativeId', 'advertiserId'],
    ['campaign', 'offerNativeId', 'offerId'],
    ['campaign', 'affiliateNativeId', 'affiliateId'],
    ['creative', 'offerNativeId', 'offerId'],
  ])('has each %s of some %s', async (name, relation, part) => {
    const all = await allOf(name);
    const ids = [...new Set(all.map((record) => record[relation]).filter((id) => id !== null))].slice(1, 3).map(String);
    const wanted = all.filter((record) => ids.includes(String(record[relation]))).map(({ nativeId }) => nativeId);
    expect(wanted.length).toBeGreaterThan(1);
    expect((await pagesOf(network, name, { filter: { [part]: ids }, limit: 2 })).ids).toEqual(wanted);
  });

  it('has those of the ids, page by page', async () => {
    const ids = idsIn('offers').filter((_id, index) => index % 3 === 0);
    expect((await pagesOf(network, 'offer', { filter: { ids: ids.toReversed() }, limit: 4 })).ids).toEqual(ids);
  });

  it.each<[KeptName, Filter]>([
    ['offer', { status: [] }],
    ['offer', { status: ['REJECTED'] }],
    ['offer', { ids: [] }],
  ])('has no %s of %j, without a call', async (name, filter) => {
    expect((await pagesOf(network, name, { filter, limit: 7 })).ids).toEqual([]);
    expect(account.requests.count()).toBe(0);
  });

  it.each<[KeptName, Filter]>([
    ['offer', { text: '50%' }],
    ['offer', { text: 'a_b' }],
    ['offer', { status: ['ACTIVE', 'UNKNOWN'] }],
    ['offer', { affiliateId: ['2'] }],
    ['campaign', { status: ['PENDING'] }],
    ['campaign', { text: 'a' }],
  ])('is refused for a %s of %j', async (name, filter) => {
    await expect(pagesOf(network, name, { filter, limit: 7 })).rejects.toMatchObject({ name: 'Unsupported' });
    expect(account.requests.count()).toBe(0);
  });
});

describe('what TUNE puts beside a record', () => {
  it('is there with all of an offer, in lists', async () => {
    const { records } = await specOf('offer').listAll(connection, 10_000, call);
    const counted = (relation: string) => records.flatMap((record) => record[relation] as unknown[]).length;
    expect({ goals: counted('goals'), landingPages: counted('landingPages') }).toEqual({
      goals: idsIn('goals').length,
      landingPages: idsIn('offerUrls').length,
    });
    expect(counted('countries')).toBe(idsIn('offerCountries').length);
    expect(counted('categories')).toBe(idsIn('offersInCategories').length);
    expect(counted('groups')).toBe(idsIn('offersInGroups').length);
    expect(counted('tags')).toBe(idsIn('offersTags').length);
  });

  it('never brings a secret with it', async () => {
    const { records: affiliates } = await specOf('affiliate').listAll(connection, 10_000, call);
    const { records: advertisers } = await specOf('advertiser').listAll(connection, 10_000, call);
    const text = JSON.stringify([affiliates, advertisers]);
    const salts = Object.values(account.state().affiliateUsers ?? {}).map((user) => (user as { salt: string }).salt);
    expect(salts.length).toBeGreaterThan(20);
    expect(salts.filter((salt) => text.includes(salt))).toEqual([]);
    // The account at a payment service; its users' addresses are data.
    expect(text).not.toContain('payee');
    expect(affiliates.flatMap(({ users }) => users as unknown[])).toHaveLength(salts.length);
    expect(affiliates.map(({ paymentMethodsOnFile }) => paymentMethodsOnFile)).toContainEqual(['Paypal']);
  });

  it('names a campaign after its affiliate and its offer', async () => {
    const { records } = await specOf('campaign').listAll(connection, 10_000, call);
    const named = records.map((record) => specOf('campaign').common(record, connection.account) as CommonCampaign);
    expect(named.filter(({ nativeStatus, status }) => nativeStatus === null && status === 'PENDING')).not.toEqual([]);
    const [{ affiliateCompany, offerName } = {}] = records;
    expect(named[0]).toMatchObject({ name: `${affiliateCompany} - ${offerName}`, status: 'ACTIVE' });
  });
});
