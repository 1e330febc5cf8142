import { describe, expect, it } from 'vitest';
import { reports } from '../../datasources/keitaro/native/reports.ts';
import type { NativeRequest } from '../../datasources/native.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { keitaroThatAnswers, refusal } from './keitaro-that-answers.ts';

const names = (...fields: readonly string[]) => Object.fromEntries(fields.map((name) => [name, {}]));
const allTime = { interval: 'ALL_TIME' };
const page = { offset: 20, limit: 10 };

/** Builds a report of a tracker that answers so, and says what it was asked. */
async function built(answer: unknown, values: AnyRecord, selected: readonly string[], beside: readonly string[] = []) {
  const { connection, call, asked } = keitaroThatAnswers([answer]);
  const request: NativeRequest = { values, selected: names(...selected), selectedBeside: names(...beside), page };
  const report = await reports.reportBuild.read(connection, request, call);
  return { report, body: asked[0]?.body };
}

describe('a report', () => {
  it('is asked for what is selected, in the words of the tracker', async () => {
    const values = {
      from: '2026-05-01',
      to: '2026-05-31',
      grouping: ['DAY', 'TRAFFIC_SOURCE_ID'],
      filters: [
        { by: 'CAMPAIGN_ID', inList: ['4', '12345678901234567890'] },
        { by: 'IS_BOT', isTrue: false },
        { by: 'HOUR', between: { from: '8', to: '12' } },
      ],
      sort: [{ by: 'REVENUE', order: 'ASC' }],
    };
    const { body } = await built({ rows: [] }, values, ['day', 'trafficSource', 'clicks']);
    expect(body).toEqual({
      range: { from: '2026-05-01', to: '2026-05-31', timezone: 'Europe/Madrid' },
      grouping: ['day', 'ts_id'],
      metrics: ['clicks', 'revenue'],
      filters: [
        { name: 'campaign_id', operator: 'IN_LIST', expression: [4, '12345678901234567890'] },
        { name: 'is_bot', operator: 'IS_FALSE' },
        { name: 'hour', operator: 'BETWEEN', expression: ['8', '12'] },
      ],
      sort: [
        { name: 'revenue', order: 'ASC' },
        { name: 'day', order: 'ASC' },
        { name: 'ts_id', order: 'ASC' },
      ],
      offset: 20,
      limit: 10,
    });
  });

  it('reaches over moments in the zone that is told', async () => {
    const values = { since: '2026-05-01T00:00:00Z', until: '2026-05-02T12:30:00Z', timeZone: 'America/New_York' };
    const { body, report } = await built({ rows: [{ datetime: '2026-05-01 10:00:00' }] }, values, ['datetime']);
    expect(body?.range).toEqual({
      from: '2026-04-30 20:00:00',
      to: '2026-05-02 08:30:00',
      timezone: 'America/New_York',
    });
    expect(report.rows[0]?.datetime).toBe('2026-05-01T10:00:00-04:00');
  });

  it.each([
    ['beside its rows', { rows: [], total: '0', summary: { clicks: '7' } }],
    ['among what else it tells', { rows: [], total: '0', meta: { summary: { clicks: '7' } } }],
  ])('has totals %s', async (_where, answer) => {
    const { body, report } = await built(answer, allTime, [], ['clicks']);
    expect(body).toMatchObject({ summary: true, metrics: ['clicks'] });
    expect(report).toMatchObject({ rows: [], total: 0, beside: { clicks: 7 } });
  });

  it('has none where the build tells none, and does not count where the build does not', async () => {
    const { report } = await built({ rows: [{ clicks: '1' }] }, allTime, ['clicks'], ['clicks']);
    expect(report).toMatchObject({ total: null });
    expect(report.beside).toBeUndefined();
  });

  it.each([
    [
      'without what was asked for',
      { rows: [{ clicks: '1' }] },
      { code: 'UNSUPPORTED', message: expect.stringContaining('"rebills"') },
    ],
    ['with something else', { error: 'no' }, { code: 'MALFORMED' }],
    ['with nothing', null, { code: 'UNSUPPORTED' }],
    [
      'with a number that is none',
      { rows: [{ clicks: 'x', rebills: '1' }] },
      { code: 'MALFORMED', path: 'row 1.clicks' },
    ],
    ['a refusal of a column', refusal('Unknown column "os"'), { code: 'REJECTED' }],
  ])('fails where it is answered %s', async (_how, answer, error) => {
    const building = built(answer, allTime, ['clicks', 'rebills']);
    await expect(building).rejects.toMatchObject(error);
  });

  it('names the argument of a column that the build refuses', async () => {
    const building = built(refusal('Unknown column "os". Available: ip'), { ...allTime, grouping: ['OS'] }, ['os']);
    await expect(building).rejects.toMatchObject({ code: 'REJECTED', field: 'grouping' });
  });
});
