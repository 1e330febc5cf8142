import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import { eventKey } from '../../datasources/event-key.ts';
import { keitaro } from '../../datasources/keitaro/index.ts';
import { type EventName, eventNames, type KeptName, keptNames } from '../../datasources/model.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { Stretch, StretchQuery } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { Tally } from '../../datasources/tally.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';

/** A while after the clocks of Madrid repeated an hour, so that events on both sides of it are in the logs. */
const now = new Date('2026-11-10T12:00:00Z');
const always = { from: 0, to: +now + 24 * 60 * 60 * 1000, filter: {}, oldestFirst: true, limit: 1000 };

const collections: Readonly<Record<KeptName | EventName, string>> = {
  offer: 'offers',
  campaign: 'campaigns',
  affiliate: 'traffic_sources',
  advertiser: 'affiliate_networks',
  creative: 'landing_pages',
  conversion: 'conversions',
  click: 'clicks',
};

describe.each(['seed2017', 'live2021', 'live2026'] as const)('a Keitaro tracker of %s', (profile) => {
  let sandbox: Sandbox;
  let account: SandboxAccount;
  let connection: Connection;

  beforeAll(async () => {
    const sizes = { offers: 40, advertisers: 30, affiliates: 30, campaigns: 40, clicks: 300, conversions: 120 };
    const madrid = { currency: 'EUR', timeZone: 'Europe/Madrid' };
    sandbox = await startSandbox({
      now,
      accounts: [{ ...madrid, id: 'tracker', platform: 'keitaro', profile, sizes }],
    });
    account = sandbox.account('tracker');
    connection = connect(keitaro, account, { apiKey: account.apiKey }).connection;
    // What a build does not know is learnt once.
    for (const name of eventNames) await during(name, { limit: 1 });
  });
  beforeEach(() => account.requests.clear());
  afterAll(() => sandbox.close());

  function spec(name: KeptName | EventName): Required<EntitySpec> {
    return keitaro.entities[name] as Required<EntitySpec>;
  }
  const stored = (name: KeptName | EventName) =>
    Object.values(account.state()[collections[name]] ?? {}).map((record) => record as AnyRecord);
  const common = (name: KeptName | EventName, record: AnyRecord) =>
    spec(name).common(record, connection.account) as unknown as AnyRecord & { readonly nativeId: string };
  const idsOf = (name: KeptName | EventName, records: readonly AnyRecord[]) =>
    records.map((record) => common(name, record).nativeId);
  const during = (name: EventName, query: Partial<StretchQuery> = {}): Promise<Stretch> =>
    spec(name).during(connection, { ...always, ...query }, call);

  describe.each(keptNames)('%s', (name) => {
    it('is listed whole in one call, without what is archived', async () => {
      const { records, odd, complete } = await spec(name).listAll(connection, 500, call);
      const kept = stored(name).filter(({ state }) => state !== 'deleted');
      expect([idsOf(name, records).sort(), odd, complete]).toEqual([kept.map(({ id }) => String(id)).sort(), [], true]);
      expect(account.requests.count()).toBe(1);
    });

    it('has its name character by character, whatever the script', async () => {
      const { records } = await spec(name).listAll(connection, 500, call);
      const names = new Map(stored(name).map((record) => [String(record.id), record.name]));
      for (const record of records)
        expect(common(name, record).name).toBe(names.get(common(name, record).nativeId) || null);
    });

    it('is not complete beyond the limit', async () => {
      const { records, complete } = await spec(name).listAll(connection, 3, call);
      expect([records.length, complete]).toEqual([3, false]);
    });

    it('is found by ids in their order, archived or not', async () => {
      const ids = [...stored(name).map(({ id }) => String(id)), '99999999'].reverse();
      const found = await spec(name).byIds(connection, ids, call);
      const archived = stored(name).filter(({ state }) => state === 'deleted').length;
      // Archived campaigns are looked for in their own list; the others are asked for alone.
      expect(account.requests.count()).toBe(name === 'campaign' ? 3 : 2 + archived);
      const shown = found.map((record) => record && common(name, record as AnyRecord));
      expect(shown.map((each) => each?.nativeId ?? null)).toEqual([null, ...ids.slice(1)]);
      expect(shown.filter((each) => each?.status === 'ARCHIVED')).toHaveLength(archived);
      expect(shown.filter((each) => each?.status === 'UNKNOWN')).toEqual([]);
    });

    it('is found alone with one call', async () => {
      const [id] = stored(name).map((record) => String(record.id));
      expect(idsOf(name, (await spec(name).byIds(connection, [id ?? ''], call)) as AnyRecord[])).toEqual([id]);
      expect(account.requests.count()).toBe(1);
    });
  });

  it('finds an archived campaign alone, which its own route may hide (keitaro.md 2.1, row 8)', async () => {
    const id = stored('campaign').find(({ state }) => state === 'deleted')?.id;
    const [found] = (await spec('campaign').byIds(connection, [String(id)], call)) as AnyRecord[];
    expect(common('campaign', found ?? {})).toMatchObject({ nativeId: String(id), status: 'ARCHIVED' });
    expect(account.requests.count()).toBe(2);
  });

  it('shows parameters of campaigns alike in whatever form they come', async () => {
    const { records } = await spec('campaign').listAll(connection, 500, call);
    const forms = [2, 3, 8].map((index) => records.find(({ campaignId }) => campaignId === String(index + 1)));
    for (const record of forms)
      expect(record?.parameters).toEqual([
        { parameter: 'sub_id_1', name: 'adset', placeholder: '{adset}', alias: 'Ad set' },
        { parameter: 'keyword', name: 'kw', placeholder: '{keyword}', alias: null },
      ]);
  });

  it('keeps the key of the Click API to itself', async () => {
    const { records } = await spec('campaign').listAll(connection, 500, call);
    const tokens = stored('campaign').map(({ token }) => String(token));
    expect(tokens.filter((token) => token !== '' && JSON.stringify(records).includes(token))).toEqual([]);
  });

  it('counts a cost as a payout only where it is per conversion', async () => {
    const { records } = await spec('campaign').listAll(connection, 500, call);
    const paid = records.filter((record) => common('campaign', record).payout !== null);
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.every(({ costType, costAuto }) => costType === 'CPA' && costAuto === false)).toBe(true);
  });

  it('shows the streams of campaigns, a call for each', async () => {
    const ids = ['3', '1', '99999999'];
    const lists = (await spec('campaign').details.streams?.load(connection, ids, call)) ?? [];
    expect(account.requests.count()).toBe(3);
    const streams = Object.values(account.state().streams ?? {}) as readonly AnyRecord[];
    const expected = ids.map((id) =>
      streams
        .filter(({ campaign_id, state }) => String(campaign_id) === id && state !== 'deleted')
        .map((stream) => String(stream.id))
        .sort(),
    );
    expect(lists.map((list) => (list as readonly AnyRecord[]).map(({ streamId }) => streamId).sort())).toEqual(
      expected,
    );
  });

  describe.each(eventNames)('%s', (name) => {
    /** Everything, page by page as callers do: from the last row's moment on, without what was there already. */
    async function byPages(oldestFirst: boolean, limit: number): Promise<readonly AnyRecord[]> {
      const { grain } = spec(name);
      const seen = new Map<string, AnyRecord>();
      for (let { from, to } = always; ; ) {
        const { records, more } = await during(name, { from, to, oldestFirst, limit });
        for (const record of records) seen.set(common(name, record).nativeId, record);
        const last = Date.parse(String(common(name, records.at(-1) ?? {}).occurredAt));
        if (!more) return [...seen.values()];
        if (oldestFirst) from = last;
        else to = last + grain;
      }
    }

    it.each([true, false])(
      'comes whole, once, in the order of time, by pages too; oldest first: %s',
      async (oldest) => {
        const whole = await during(name, { oldestFirst: oldest });
        expect(account.requests.count()).toBe(1);
        expect([whole.odd, whole.more, whole.count]).toEqual([[], false, stored(name).length]);
        const times = whole.records.map((record) => Date.parse(String(common(name, record).occurredAt)));
        expect(times).toEqual(times.toSorted((one, other) => (oldest ? one - other : other - one)));
        const instants = stored(name).map(({ datetime }) => Math.floor(Date.parse(String(datetime)) / 1000) * 1000);
        expect(times.toSorted()).toEqual(instants.toSorted());
        const paged = await byPages(oldest, 17);
        expect(idsOf(name, paged).sort()).toEqual(idsOf(name, whole.records).sort());
      },
    );

    it('begins and ends with the seconds asked for', async () => {
      const { records } = await during(name);
      const moments = records.map((record) => Date.parse(String(common(name, record).occurredAt)));
      const [from = 0, to = 0] = [moments[10], moments[20]];
      const within = await during(name, { from, to });
      const expected = records.filter(
        (_record, index) => Number(moments[index]) >= from && Number(moments[index]) < to,
      );
      expect(idsOf(name, within.records).sort()).toEqual(idsOf(name, expected).sort());
    });

    it.each([
      ['offerId', 'offerNativeId'],
      ['campaignId', 'campaignNativeId'],
      ['affiliateId', 'affiliateNativeId'],
      ['advertiserId', 'advertiserNativeId'],
    ])('is narrowed by %s', async (part, relation) => {
      const { records } = await during(name);
      const relations = records.map((record) => common(name, record)[relation]);
      const values = [...new Set(relations)]
        .filter((id) => id !== null)
        .slice(0, 2)
        .map(String);
      // Logs of 2017 do not know the network (keitaro.md 4.4).
      if (profile === 'seed2017' && part === 'advertiserId') {
        await expect(during(name, { filter: { [part]: ['1'] } })).rejects.toThrow(Unsupported);
        return;
      }
      const narrowed = await during(name, { filter: { [part]: values } });
      expect(values).toHaveLength(2);
      expect(narrowed.count).toBe(relations.filter((id) => values.includes(String(id))).length);
      expect(narrowed.records.every((record) => values.includes(String(common(name, record)[relation])))).toBe(true);
    });

    it('says its country as a code, and its marks in their order', async () => {
      const { records } = await during(name);
      const bySubId = new Map(stored('click').map((click) => [click.sub_id, click]));
      for (const record of records) {
        const click = bySubId.get(record.subId);
        const { country, subIds } = common(name, record);
        expect(country).toBe(click?.country_code || null);
        expect((subIds as readonly string[])[0] ?? '').toBe(click?.sub_id_1 ?? '');
      }
    });

    it('is found by keys in their order, in one call', async () => {
      const { records } = await during(name);
      account.requests.clear();
      const some = records.filter((_record, index) => index % 7 === 3).slice(0, 50);
      const keys = some.map((record) =>
        eventKey(String(common(name, record).occurredAt), common(name, record).nativeId),
      );
      const found = await spec(name).byIds(connection, [...keys, `${+now}~nobody`], call);
      expect(found).toEqual([...some, null]);
      expect(account.requests.count()).toBe(1);
    });
  });

  it('narrows conversions by what became of them', async () => {
    const { records } = await during('conversion');
    const statuses = records.map((record) => common('conversion', record).status);
    for (const status of ['APPROVED', 'PENDING', 'REJECTED', 'UNKNOWN'] as const) {
      const narrowed = await during('conversion', { filter: { status: [status] } });
      expect([status, narrowed.count]).toEqual([status, statuses.filter((each) => each === status).length]);
    }
  });

  it('keeps amounts and transaction ids digit for digit', async () => {
    const { records } = await during('conversion');
    const revenues = records.map((record) => common('conversion', record).revenue);
    for (const amount of ['0.00000001', '1234567.12345678', '0'])
      expect(revenues).toContainEqual({ amount, currency: 'EUR' });
    const transactions = records.map((record) => common('conversion', record).transactionId);
    const tids = stored('conversion').map(({ tid }) => (tid === '' ? null : tid));
    expect(transactions.toSorted()).toEqual(tids.toSorted());
  });

  it('finds the clicks of conversions, whether or not these say when they were', async () => {
    const { records } = await during('conversion', { limit: 30 });
    const conversions = records.map((record) => common('conversion', record));
    account.requests.clear();
    const keys = conversions.map(({ clickedAt, clickNativeId }) =>
      clickedAt ? eventKey(String(clickedAt), String(clickNativeId)) : `0~${clickNativeId}`,
    );
    const found = (await spec('click').byIds(connection, keys, call)) as (AnyRecord | null)[];
    expect(account.requests.count()).toBe(1);
    const clicks = new Set(stored('click').map(({ sub_id }) => sub_id));
    expect(found.map((click) => click && common('click', click).nativeId)).toEqual(
      conversions.map(({ clickNativeId }) => (clicks.has(clickNativeId) ? clickNativeId : null)),
    );
  });

  it('counts the rows that its answers bring', async () => {
    const tally = new Tally();
    await spec('offer').listAll(connection, 3, { ...call, tally });
    await spec('offer').byIds(connection, ['1'], { ...call, tally });
    await spec('click').during(connection, { ...always, limit: 4 }, { ...call, tally });
    const listed = stored('offer').filter(({ state }) => state !== 'deleted').length;
    // A log is asked for one row more than wanted, to know whether there is one.
    expect(tally.accounts().get('tracker')).toMatchObject({ calls: 3, rows: listed + 1 + 5 });
  });

  it('learns its columns with one refusal', async () => {
    const { connection: fresh } = connect(keitaro, account, { apiKey: account.apiKey });
    await spec('click').during(fresh, { ...always, limit: 1 }, call);
    await spec('click').during(fresh, { ...always, limit: 2 }, call);
    expect(
      account.requests
        .all()
        .map(({ status }) => status)
        .join(),
    ).toMatch(/^(400,)?200,200$/);
  });
});
