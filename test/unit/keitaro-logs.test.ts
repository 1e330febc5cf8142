import { describe, expect, it } from 'vitest';
import { Malformed, Rejected, Unsupported } from '../../datasources/errors.ts';
import { click } from '../../datasources/keitaro/click.ts';
import { conversion } from '../../datasources/keitaro/conversion.ts';
import type { StretchQuery } from '../../datasources/query.ts';
import { keitaroThatAnswers, refusal } from './keitaro-that-answers.ts';

const noon = Date.parse('2026-07-15T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

function query(options: Partial<StretchQuery> = {}): StretchQuery {
  return { from: noon - day, to: noon + day, filter: {}, oldestFirst: true, limit: 10, ...options };
}

/** A click so many seconds after noon. */
function clickAt(second: number) {
  const seconds = String(second).padStart(2, '0');
  return { sub_id: `c${second}`, datetime: `2026-07-15 12:00:${seconds}` };
}

async function clicks(answers: readonly unknown[], options: Partial<StretchQuery> = {}) {
  const { connection, call, asked } = keitaroThatAnswers(answers);
  const stretch = await click.during?.(connection, query(options), call);
  return { asked, stretch, ids: stretch?.records.map(({ subId }) => subId) };
}

async function conversions(answers: readonly unknown[], options: Partial<StretchQuery> = {}) {
  const { connection, call, asked } = keitaroThatAnswers(answers);
  const stretch = await conversion.during?.(connection, query(options), call);
  return { asked, stretch };
}

const nothing = { rows: [], total: '0' };

describe('a stretch of a log', () => {
  it.each([
    ['whole seconds', noon, noon + 60_000, '12:00:00', '12:00:59'],
    ['parts of seconds', noon + 1, noon + 59_001, '12:00:01', '12:00:59'],
    ['one second', noon, noon + 1_000, '12:00:00', '12:00:00'],
  ])('of %s is asked for with its last second, in UTC', async (_title, from, to, first, last) => {
    const { asked } = await clicks([nothing], { from, to });
    expect(asked[0]?.body?.range).toEqual({ from: `2026-07-15 ${first}`, to: `2026-07-15 ${last}`, timezone: 'UTC' });
  });

  it.each([
    ['without a second in it', { from: noon + 1, to: noon + 1_000 }],
    ['narrowed to none of the offers', { filter: { offerId: [] } }],
  ])('%s is empty and asks nothing', async (_title, options) => {
    const { asked, stretch } = await clicks([], options);
    expect([asked, stretch]).toEqual([[], { records: [], odd: [], more: false, count: 0 }]);
  });

  it('is fetched further where the tracker gives fewer rows at once than it counts', async () => {
    const { asked, stretch, ids } = await clicks(
      [
        { rows: [clickAt(1), clickAt(2)], total: 3 },
        { rows: [clickAt(3)], total: '3' },
      ].map((answer) => ({ ...answer, total: String(answer.total) })),
    );
    expect(asked.map(({ body }) => [body?.limit, body?.offset])).toEqual([
      [11, 0],
      [9, 2],
    ]);
    expect([ids, stretch?.more, stretch?.count]).toEqual([['c1', 'c2', 'c3'], false, 3]);
  });

  it('ends with a short answer where the tracker does not count', async () => {
    const { asked, stretch } = await clicks([{ rows: [clickAt(1)] }]);
    expect([asked.length, stretch?.more, stretch?.count]).toEqual([1, false, null]);
  });

  it('has more where one row too many comes, counted or not', async () => {
    const { stretch, ids } = await clicks([{ rows: [clickAt(1), clickAt(2)] }], { limit: 1 });
    expect([ids, stretch?.more]).toEqual([['c1'], true]);
  });

  it('is put in order when it is whole', async () => {
    const { ids } = await clicks([{ rows: [clickAt(1), clickAt(3), clickAt(2)], total: '3' }], { oldestFirst: false });
    expect(ids).toEqual(['c3', 'c2', 'c1']);
  });

  it('tells a row that makes no sense, and keeps the others', async () => {
    const { stretch, ids } = await clicks([
      { rows: [clickAt(1), { sub_id: 'x' }, 'x', { ...clickAt(2), cost: 'x' }, clickAt(3)], total: '5' },
    ]);
    expect([ids, stretch?.odd.map(({ place }) => place)]).toEqual([
      ['c1', 'c3'],
      ['row 2', 'row 3', 'row 4'],
    ]);
  });

  it.each([
    ['is in another order than was asked for', { rows: [clickAt(2), clickAt(1)], total: '3' }, { limit: 2 }],
    ['is of another time', { rows: [{ sub_id: 'a', datetime: '2026-07-13 12:00:00' }], total: '1' }, {}],
    ['is shorter than it says', { rows: [], total: '3' }, {}],
    ['is no log', [clickAt(1)], {}],
    ['counts in words', { rows: [], total: 'many' }, {}],
  ])('that %s is malformed', async (_title, answer, options) => {
    await expect(clicks([answer, answer], options)).rejects.toThrow(Malformed);
  });
});

describe('columns that a build does not know', () => {
  const valid = 'datetime click_id sub_id campaign_id offer_id ts_id landing_id stream_id country ip os cost revenue';

  it.each([
    ['the first is complained of', `{"error":"Unknown column \\"extra_param_1\\". Columns: ${valid}"}`],
    ['only the list is given', valid],
  ])('are left out from then on when %s', async (_title, text) => {
    const { connection, call, asked } = keitaroThatAnswers([refusal(text), nothing, nothing]);
    await click.during?.(connection, query(), call);
    await click.during?.(connection, query(), call);
    expect(asked).toHaveLength(3);
    for (const { body } of asked.slice(1))
      expect(String(body?.columns).split(',').sort()).toEqual(valid.split(' ').sort());
  });

  it('are found even when one is named by its place in the refusal alone', async () => {
    const { asked } = await clicks([refusal(`region? ${valid}`), refusal(`region? ${valid}`), nothing]);
    expect(asked[2]?.body?.columns).not.toContain('region');
    expect(asked[2]?.body?.columns).toContain('sub_id');
  });

  it('cannot narrow', async () => {
    const filter = { advertiserId: ['4'] };
    await expect(clicks([refusal(`"x" ${valid}`), nothing], { filter })).rejects.toThrow(Unsupported);
  });

  it.each(['range or limit is required', 'Unknown offer_id'])('are not learnt from "%s"', async (text) => {
    const { connection, call } = keitaroThatAnswers([refusal(text)]);
    await expect(click.during?.(connection, query(), call)).rejects.toThrow(Rejected);
    expect(connection.refusedColumns.get('POST /clicks/log')?.size).toBe(0);
  });

  it('are not learnt from for ever', async () => {
    const { connection, call, asked } = keitaroThatAnswers(Array.from({ length: 9 }, () => refusal(valid)));
    await expect(click.during?.(connection, query(), call)).rejects.toThrow(Rejected);
    expect(asked).toHaveLength(5);
  });
});

describe('conversions', () => {
  it.each([
    [
      'of an older build',
      { conversion_id: '5', postback_datetime: '2026-07-15 12:00:01', datetime: '2026-07-14 10:00:00' },
    ],
    ['of a newer build', { event_id: '5', datetime: '2026-07-15 12:00:01' }],
  ])('%s have an id and a time', async (_title, row) => {
    const { stretch } = await conversions([{ rows: [row], total: '1' }]);
    const { connection } = keitaroThatAnswers([]);
    const [common] = (stretch?.records ?? []).map((record) => conversion.common(record, connection.account));
    expect(common).toMatchObject({ nativeId: '5', occurredAt: '2026-07-15T12:00:01Z', revenue: null, payout: null });
  });

  it.each([
    [['PENDING'], 'IN_LIST', ['lead']],
    [['APPROVED', 'REJECTED'], 'IN_LIST', ['sale', 'rebill', 'rejected', 'trash']],
    [['UNKNOWN', 'PENDING'], 'NOT_IN_LIST', ['sale', 'rebill', 'rejected', 'trash']],
  ] as const)('%j are narrowed to in native words', async (status, operator, expression) => {
    const { asked } = await conversions([nothing], { filter: { status } });
    expect(asked[0]?.body?.filters).toEqual([{ name: 'status', operator, expression }]);
  });

  it('are never reversed, so nothing is asked for', async () => {
    const { asked, stretch } = await conversions([], { filter: { status: ['REVERSED'] } });
    expect([asked.length, stretch?.count]).toEqual([0, 0]);
  });

  it('are looked up by their time on a build that refuses to narrow by ids', async () => {
    const row = { event_id: '5', datetime: '2026-07-15 12:00:00' };
    const { connection, call, asked } = keitaroThatAnswers([refusal('No such filter'), { rows: [row], total: '1' }]);
    const [found] = (await conversion.byIds?.(connection, [`${noon}~5`], call)) ?? [];
    expect([found, asked.length]).toMatchObject([{ eventId: '5' }, 2]);
  });
});

describe('clicks by their ids', () => {
  it.each([
    [
      'about the moments of their keys',
      [`${noon}~a`, `${noon + day}~b`],
      { from: '2026-07-14 12:00:00', to: '2026-07-17 12:00:00' },
    ],
    ['of all time where one has no moment', [`${noon}~a`, '0~b'], { interval: 'all_time' }],
  ])('are asked for in one call, %s', async (_title, keys, range) => {
    const row = { sub_id: 'b', datetime: '2026-07-15 12:00:00' };
    const { connection, call, asked } = keitaroThatAnswers([{ rows: [row], total: '1' }]);
    expect(await click.byIds?.(connection, keys, call)).toMatchObject([null, { subId: 'b' }]);
    expect(asked.map(({ body }) => body)).toMatchObject([
      {
        range: { ...range, timezone: 'UTC' },
        filters: [{ name: 'sub_id', operator: 'IN_LIST', expression: ['a', 'b'] }],
      },
    ]);
  });

  it('may be any odd row, so none is said to be missing', async () => {
    const { connection, call } = keitaroThatAnswers([{ rows: [{ sub_id: 'a' }], total: '1' }]);
    expect(await click.byIds?.(connection, ['0~a'], call)).toMatchObject([expect.any(Malformed)]);
  });

  it('keep marks that are empty between others', async () => {
    const row = { ...clickAt(1), sub_id_1: 'x', sub_id_2: '', sub_id_30: 'z', sub_id_3: null };
    const { stretch } = await clicks([{ rows: [row], total: '1' }]);
    const { connection } = keitaroThatAnswers([]);
    const [common] = (stretch?.records ?? []).map((record) => click.common(record, connection.account));
    expect(common?.subIds).toEqual(['x', ...Array.from({ length: 28 }, () => ''), 'z']);
  });
});
