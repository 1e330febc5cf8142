import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { eventKey } from '../../datasources/event-key.ts';
import type { CommonClick, CommonConversion, EventName } from '../../datasources/model.ts';
import type { Filter } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { call } from './connect.ts';
import { now, specOf, startTune } from './tune-network.ts';

const network = await startTune();
const { account, connection, line } = network;

afterEach(() => {
  account.faults.clear();
  account.requests.clear();
});

afterAll(() => network.close());

const span = { from: now.getTime() - 91 * 86_400_000, to: now.getTime() };

/** Page after page from one end, as callers do: the border moves to the last row, and what is known is passed over. */
async function eventsOf(
  name: EventName,
  stretch: { from: number; to: number },
  oldestFirst: boolean,
  filter: Filter = {},
) {
  const spec = specOf(name);
  const [seen, times, border] = [new Set<string>(), [] as number[], { ...stretch }];
  for (;;) {
    const { records, odd, more } = await spec.during(connection, { ...border, filter, oldestFirst, limit: 9 }, call);
    expect({ odd, short: records.length <= 9 }).toEqual({ odd: [], short: true });
    for (const record of records) {
      const { nativeId, occurredAt } = spec.common(record, connection.account) as CommonClick;
      if (!seen.has(nativeId)) times.push(Date.parse(occurredAt));
      seen.add(nativeId);
    }
    if (!more) return { ids: [...seen], times };
    if (oldestFirst) border.from = times.at(-1) ?? Number.NaN;
    else border.to = (times.at(-1) ?? Number.NaN) + spec.grain;
  }
}

describe.each(['conversion', 'click'] as const)('every %s', (name) => {
  // Each hour of clicks costs two calls; the clocks went back within these days.
  const stretch = name === 'click' ? { from: Date.parse('2026-10-31'), to: Date.parse('2026-11-03') } : span;

  it.each([true, false])('of a stretch comes once, in the order of time (oldest first: %s)', async (oldestFirst) => {
    const { ids, times } = await eventsOf(name, stretch, oldestFirst);
    const held = Object.entries(account.state()[`${name}s`] ?? {}).filter(
      ([, row]) => name === 'conversion' || isWithin(row, stretch),
    );
    expect(ids.toSorted()).toEqual(held.map(([id]) => id).toSorted());
    expect(ids.length).toBeGreaterThan(9);
    expect(times).toEqual(times.toSorted((one, other) => (oldestFirst ? one - other : other - one)));
    expect(times.every((time) => time >= stretch.from && time < stretch.to)).toBe(true);
  });

  it('of some affiliates alone', async () => {
    const rows = Object.entries(account.state()[`${name}s`] ?? {}) as [string, Record<string, unknown>][];
    const inside = rows.filter(([, row]) => name === 'conversion' || isWithin(row, stretch));
    const of = (row: Record<string, unknown>) => String(row.affiliateId ?? row.affiliate_id);
    const affiliateId = [...new Set(inside.map(([, row]) => of(row)))].slice(0, 2);
    const wanted = inside.filter(([, row]) => affiliateId.includes(of(row))).map(([id]) => id);
    expect((await eventsOf(name, stretch, false, { affiliateId })).ids.toSorted()).toEqual(wanted.toSorted());
  });

  it('is not told by what TUNE does not know of it', async () => {
    const query = { ...stretch, filter: { campaignId: ['2'] }, oldestFirst: false, limit: 9 };
    await expect(specOf(name).during(connection, query, call)).rejects.toMatchObject({ name: 'Unsupported' });
    expect(account.requests.count()).toBe(0);
  });

  it('is found by its key', async () => {
    const query = { ...stretch, filter: {}, oldestFirst: true, limit: 30 };
    const { records } = await specOf(name).during(connection, query, call);
    const keys = records.map((record) => {
      const { nativeId, occurredAt } = specOf(name).common(record, connection.account) as CommonClick;
      return eventKey(occurredAt, nativeId);
    });
    expect(keys.every((key) => specOf(name).nativeIds.test(key))).toBe(true);
    expect(await specOf(name).byIds(connection, [...keys, `${stretch.from}~999999999`], call)).toEqual([
      ...records,
      null,
    ]);
  });
});

function isWithin(touch: unknown, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const at = (touch as { readonly seconds: number }).seconds * 1000;
  return at >= from && at < to;
}

describe('conversions', () => {
  const during = (from: number, to: number, filter: Filter = {}) =>
    specOf('conversion').during(connection, { from, to, filter, oldestFirst: true, limit: 1000 }, call);

  it('of a whole quarter come with one call, counted', async () => {
    const { records, count, more } = await during(span.from, span.to);
    expect({ rows: records.length, count, more }).toEqual({ rows: 120, count: 120, more: false });
    expect(account.requests.count()).toBe(1);
  });

  it('keep money of more digits than a float has', async () => {
    const { records } = await during(span.from, span.to);
    const commons = records.map((record) => specOf('conversion').common(record, connection.account));
    expect(commons).toContainEqual(
      expect.objectContaining({
        status: 'REJECTED',
        payout: expect.objectContaining({ amount: '12345678901234.56789' }),
        revenue: expect.objectContaining({ amount: '12345678901234.56790' }),
      }),
    );
  });

  it('stand in one of two neighbouring stretches and never in both, wherever these meet', async () => {
    // The repeated hour in New York is from 05:00 to 07:00 UTC.
    for (const at of ['05:00:00', '05:30:00', '06:00:00', '06:30:00', '07:00:00', '07:30:00']) {
      const border = Date.parse(`2026-11-01T${at}Z`);
      const [before, after] = [await during(span.from, border), await during(border, span.to)];
      expect((before.count ?? 0) + (after.count ?? 0)).toBe(120);
      const times = before.records.map(({ convertedAt }) => Date.parse(String(convertedAt)));
      expect(Math.max(...times)).toBeLessThan(border);
      expect(Date.parse(String(after.records[0]?.convertedAt))).toBeGreaterThanOrEqual(border);
    }
  });

  it('are narrowed by what became of them', async () => {
    const { records } = await during(span.from, span.to, { status: ['PENDING', 'REVERSED'] });
    expect(records.length).toBeGreaterThan(3);
    expect(new Set(records.map(({ conversionState }) => conversionState))).toEqual(new Set(['PENDING']));
    expect(await during(span.from, span.to, { status: ['REVERSED'] })).toMatchObject({ records: [], more: false });
  });

  it('lead to their clicks', async () => {
    const { records } = await during(Date.parse('2026-11-05'), Date.parse('2026-11-08'));
    const keys = records.map((record) => {
      const common = specOf('conversion').common(record, connection.account) as CommonConversion;
      return eventKey(common.clickedAt ?? '', common.clickNativeId ?? '');
    });
    const clicks = await specOf('click').byIds(connection, keys, call);
    expect(keys.length).toBeGreaterThan(1);
    expect(clicks.map((click) => (click as AnyRecord).clickTransactionId)).toEqual(
      keys.map((key) => key.split('~')[1]),
    );
  });
});

describe('clicks', () => {
  const latest = (limit: number) =>
    specOf('click').during(connection, { ...span, filter: {}, oldestFirst: false, limit }, call);

  it('cost no more calls than the hours that hold the latest of them', async () => {
    const { records, more } = await latest(1);
    expect({ rows: records.length, more }).toEqual({ rows: 1, more: true });
    const hours = account.requests.count(({ path }) => path.startsWith('/raw-logs'));
    expect(account.requests.count(({ parameters }) => parameters.Method === 'listDateDirs')).toBe(1);
    expect(hours).toBeLessThan(90);
  });

  it('of one hour are three calls', async () => {
    const [at = 0] = (await eventsOf('click', { from: Date.parse('2026-11-01'), to: Date.parse('2026-11-02') }, true))
      .times;
    account.requests.clear();
    const stretch = { from: at, to: at + 1000, filter: {}, oldestFirst: true, limit: 9 };
    expect((await specOf('click').during(connection, stretch, call)).records).not.toEqual([]);
    expect(account.requests.count()).toBe(3);
  });

  it('are fetched without credentials, and their link is shown nowhere', async () => {
    await latest(1);
    const downloads = account.requests.all().filter(({ path }) => path.startsWith('/raw-logs'));
    const [{ query } = { query: {} }] = downloads;
    expect(JSON.stringify(downloads)).not.toContain(account.apiKey);
    account.faults.set({ path: '/raw-logs', reset: 'before' });
    const error: unknown = await latest(1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Unreachable' });
    expect(textOf(error) + JSON.stringify(line.logged)).not.toMatch(/Signature|raw-logs/);
    expect(query).toHaveProperty('Signature');
  });

  it.each([
    ['a page instead of a log', { html: true }, 'Malformed'],
    ['half a log', { truncate: true }, 'Unreachable'],
    ['a storage that fails', { status: 503 }, 'Unreachable'],
  ] as const)('are not there with %s', async (_says, fault, name) => {
    account.faults.set({ path: '/raw-logs', ...fault });
    await expect(latest(1)).rejects.toMatchObject({ name });
  });
});

/** An error with all its causes, as a careless log would print it. */
function textOf(error: unknown): string {
  return error instanceof Error ? `${error.stack} ${JSON.stringify(error)} ${textOf(error.cause)}` : String(error);
}
