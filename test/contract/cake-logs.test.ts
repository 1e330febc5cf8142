import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { Unreachable, Unsupported } from '../../datasources/errors.ts';
import { eventKey } from '../../datasources/event-key.ts';
import type { EventName } from '../../datasources/model.ts';
import type { Filter } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { Tally } from '../../datasources/tally.ts';
import { facts, logged, openCakeBench, whole } from './cake-bench.ts';
import { call, connect } from './connect.ts';

describe("CAKE's logs", () => {
  const { account, open, stored, calls, during } = openCakeBench();
  const at = (name: EventName, record: AnyRecord) => Date.parse(logged(name).common(record, facts).occurredAt);

  it.each([
    ['conversion', true],
    ['conversion', false],
    ['click', false],
  ] as const)('of kind %s, oldest first %s, go on where the last row was', async (name, oldestFirst) => {
    const connection = open();
    const seen: AnyRecord[] = [];
    let { from, to } = whole;
    for (let more = true; more; ) {
      const part = await during(name, { from, to, oldestFirst, limit: 60 }, connection);
      const fresh = part.records.filter((record) => !seen.some((other) => other[idRow[name]] === record[idRow[name]]));
      seen.push(...fresh);
      const last = at(name, seen.at(-1) ?? {});
      if (oldestFirst) from = last;
      else to = last + logged(name).grain;
      more = part.more;
    }
    const expected = stored<Record<string, unknown>>(`${name}s`).filter(({ test }) => test === false);
    const ids = new Set(expected.map((row) => String(row[idColumn[name]])));
    expect(new Set(seen.map((record) => record[idRow[name]]))).toEqual(ids);
    const times = seen.map((record) => at(name, record));
    expect(times).toEqual([...times].sort((a, b) => (oldestFirst ? a - b : b - a)));
    expect(calls('Currencies')).toBe(1);
  });
  const idRow = { conversion: 'eventConversionId', click: 'clickId' } as const;
  const idColumn = { conversion: 'event_conversion_id', click: 'click_id' } as const;

  it('find events by their keys, in a repeated hour too, and nothing under the key of none', async () => {
    const connection = open();
    for (const name of ['conversion', 'click'] as const) {
      const { records } = await during(name, {}, connection);
      const turn = Date.parse('2026-11-01T05:00:00Z');
      const repeated = records.filter((record) => at(name, record) >= turn && at(name, record) < turn + 3_600_000);
      const wanted = [...repeated.slice(0, 2), records[0] ?? {}];
      const keys = wanted.map((record) =>
        eventKey(new Date(at(name, record)).toISOString(), String(record[idRow[name]])),
      );
      const found = await logged(name).byIds(connection, [...keys, `${whole.from}~1`], call);
      expect(found).toEqual([...wanted, null]);
    }
    // Both passes of the hour hold a conversion, and neither is lost or told twice.
    const hour = await during('conversion', {
      from: Date.parse('2026-11-01T05:00:00Z'),
      to: Date.parse('2026-11-01T07:00:00Z'),
    });
    expect(hour.records.length).toBeGreaterThan(1);
    expect(
      await during('conversion', { from: Date.parse('2026-11-01T06:00:00Z'), to: Date.parse('2026-11-01T07:00:00Z') }),
    ).toMatchObject({ records: [], more: false });
  });

  it('are narrowed to one of each thing, and to any outcome', async () => {
    const { records } = await during('conversion', {});
    const common = (record: AnyRecord) =>
      logged('conversion').common(record, facts) as unknown as Record<string, unknown>;
    const some = common(records[5] ?? {});
    const filter = {
      offerId: [String(some.offerNativeId)],
      affiliateId: [String(some.affiliateNativeId)],
      advertiserId: [String(some.advertiserNativeId)],
      campaignId: [String(some.campaignNativeId)],
    };
    const narrowed = await during('conversion', { filter });
    expect(narrowed.records).toEqual(
      records.filter((record) => common(record).campaignNativeId === some.campaignNativeId),
    );
    // Approved ones, and several outcomes at once, are picked out here.
    for (const status of [['PENDING'], ['REJECTED'], ['REVERSED'], ['APPROVED'], ['APPROVED', 'PENDING']] as const) {
      const found = await during('conversion', { filter: { status } });
      expect(found.records).toEqual(records.filter((record) => status.some((one) => one === common(record).status)));
      expect(found.records.length).toBeGreaterThan(0);
      expect(found.count).toBe(found.records.length);
    }
    account().requests.clear();
    for (const refused of [{ offerId: ['1', '2'] }, { text: 'x' }] as Filter[]) {
      await expect(during('conversion', { filter: refused })).rejects.toBeInstanceOf(Unsupported);
    }
    await expect(during('click', { filter: { status: ['PENDING'] } })).rejects.toBeInstanceOf(Unsupported);
    await expect(during('click', { oldestFirst: true })).rejects.toBeInstanceOf(Unsupported);
    expect(account().requests.count()).toBe(0);
  });

  it('keep hostile texts, long money and currencies, and leave out what exists nowhere', async () => {
    const connection = open();
    await during('click', { limit: 1 }, connection);
    const tally = new Tally();
    const query = { ...whole, filter: {}, oldestFirst: true, limit: 10_000 };
    const { records } = await logged('conversion').during(connection, query, { ...call, tally });
    expect(JSON.stringify(records)).not.toMatch(/\\u00(0[0-8bcef]|1)/);
    expect(records.find(({ conversionTransactionId: id }) => id === 'T-')).toMatchObject({
      note: 'Проверено вручную – 確認済み 🎉',
    });
    expect(records.map(({ orderTotal }) => orderTotal)).toContainEqual(
      expect.objectContaining({ amount: '922337203685477.5807', currencyCode: 'USD' }),
    );
    const { calls: exchanges, rows, mended } = tally.accounts().get('cake') ?? {};
    expect([exchanges, rows]).toEqual([1, records.length]);
    expect(mended).toBeGreaterThan(2);
    const clicks = await during('click', {});
    const global = clicks.records.filter(({ campaignId }) => campaignId === '-1');
    expect(global.length).toBeGreaterThan(0);
    for (const record of global) {
      expect(logged('click').common(record, facts)).toMatchObject({
        ...{ offerNativeId: null, campaignNativeId: null, affiliateNativeId: null },
        ...{ advertiserNativeId: null, creativeNativeId: null },
      });
    }
  });

  it('fetch the currencies once for all who wait, and again after a failure', async () => {
    account().faults.set({ status: 503, times: 2, path: 'Currencies' });
    const { apiKey } = account();
    const { connection } = connect(cake, account(), { apiKey }, { retries: 0 });
    const asks = () => [during('click', { limit: 1 }, connection), during('conversion', { limit: 1 }, connection)];
    for (const ask of await Promise.allSettled(asks())) expect(ask).toMatchObject({ reason: expect.any(Unreachable) });
    account().faults.clear();
    await Promise.all(asks());
    await Promise.all(asks());
    expect(calls('Currencies')).toBe(2);
  });
});
