import { describe, expect, it } from 'vitest';
import { ask, busyTracker, logRows } from './keitaro-ask.ts';

describe.each(['seed2017', 'live2021', 'live2026'] as const)('the logs of %s', (profile) => {
  it('sort by any column in any letter case of the order', () => {
    const platform = busyTracker(profile);
    const amounts = (order: string) =>
      logRows(platform, 'conversions', { columns: ['revenue'], sort: [{ name: 'revenue', order }] }).map((row) =>
        Number(row.revenue),
      );
    expect(amounts('asc')).toEqual(amounts('ASC').toSorted((one, other) => one - other));
    expect(amounts('DESC')).toEqual(amounts('asc').toReversed());
    const two = logRows(platform, 'conversions', {
      columns: ['status', 'datetime'],
      sort: [
        { name: 'status', order: 'desc' },
        { name: 'datetime', order: 'asc' },
      ],
    });
    const keys = two.map(({ status, datetime }) => [String(status), String(datetime)] as const);
    for (const [index, [status, datetime]] of keys.entries()) {
      const [before, earlier] = keys[index - 1] ?? [status, datetime];
      expect(before > status || (before === status && earlier <= datetime)).toBe(true);
    }
  });

  it('filter by every operator, all filters together', () => {
    const platform = busyTracker(profile);
    const columns = ['campaign_id', 'keyword', 'is_bot', 'sub_id_1', 'datetime'];
    const all = logRows(platform, 'clicks', { columns });
    const found = (name: string, operator: string, expression?: unknown) =>
      logRows(platform, 'clicks', { columns, filters: [{ name, operator, expression }] });
    const id = Number(all[0]?.campaign_id);
    expect(found('campaign_id', 'EQUALS', String(id))).toEqual(all.filter((row) => row.campaign_id === id));
    expect(found('campaign_id', 'NOT_EQUAL', id)).toEqual(all.filter((row) => row.campaign_id !== id));
    expect(found('campaign_id', 'GREATER_THAN', '9')).toEqual(all.filter((row) => Number(row.campaign_id) > 9));
    expect(found('campaign_id', 'LESS_THAN', 9)).toEqual(all.filter((row) => Number(row.campaign_id) < 9));
    expect(found('campaign_id', 'BETWEEN', [9, '12'])).toEqual([
      ...all.filter((row) => Number(row.campaign_id) >= 9 && Number(row.campaign_id) <= 12),
    ]);
    expect(found('campaign_id', 'EQUALS_OR_GREATER_THAN', 0)).toEqual(all);
    expect(found('campaign_id', 'EQUALS_OR_LESS_THAN', 0)).toEqual([]);
    expect(found('campaign_id', 'IN_LIST', [id, 'x'])).toEqual(found('campaign_id', 'EQUALS', id));
    expect(found('campaign_id', 'NOT_IN_LIST', [id])).toEqual(found('campaign_id', 'NOT_EQUAL', id));
    expect(found('keyword', 'NOT_EQUAL', '')).toEqual(found('keyword', 'IS_SET'));
    expect(found('keyword', 'IS_NOT_SET')).toEqual(all.filter((row) => row.keyword === ''));
    expect(found('is_bot', 'IS_TRUE')).toEqual(all.filter((row) => row.is_bot === true));
    expect(found('is_bot', 'IS_FALSE')).toEqual(all.filter((row) => row.is_bot === false));
    expect(found('sub_id_1', 'BEGINS_WITH', 'adset-1')).toEqual(found('sub_id_1', 'CONTAINS', 'adset-1'));
    expect(found('sub_id_1', 'ENDS_WITH', '-7')).toEqual(all.filter((row) => row.sub_id_1 === 'adset-7'));
    expect(found('sub_id_1', 'NOT_CONTAIN', 'adset')).toHaveLength(10);
    expect(found('keyword', 'HAS_LABEL', 'whitelist')).toEqual([]);
    expect(found('keyword', 'NOT_HAS_LABEL', 'blacklist')).toEqual(all);
    expect(found('datetime', 'LESS_THAN', '2026-01-01')).toEqual(
      all.filter((row) => String(row.datetime) < '2026-01-01'),
    );
    const both = [
      { name: 'campaign_id', operator: 'EQUALS', expression: id },
      { name: 'keyword', operator: 'IS_SET' },
    ];
    expect(logRows(platform, 'clicks', { columns, filters: both })).toEqual(
      all.filter((row) => row.campaign_id === id && row.keyword !== ''),
    );
    for (const operator of ['equals', 'NOT_EQUALS', 'constructor']) {
      expect(ask(platform, 'POST clicks/log', { limit: 1, filters: [{ name: 'ip', operator }] }).status).toBe(400);
    }
  });

  it('match patterns with their case unless told', () => {
    const platform = busyTracker(profile);
    const columns = ['sub_id_1'];
    const found = (operator: string, expression: string) =>
      logRows(platform, 'clicks', { columns, filters: [{ name: 'sub_id_1', operator, expression }] }).length;
    const all = logRows(platform, 'clicks', { columns }).length;
    expect(found('MATCH_REGEXP', 'adset-1[01]')).toBeGreaterThan(0);
    expect(found('MATCH_REGEXP', 'ADSET-')).toBe(0);
    expect(found('MATCH_REGEXP', '(?i)ADSET-')).toBe(all - 10);
    expect(found('NOT_MATCH_REGEXP', '^adset-')).toBe(10);
    // Only older builds know the slashes around a pattern.
    expect(found('MATCH_REGEXP', '/adset-[0-9]+/')).toBe(profile === 'live2026' ? 0 : all - 10);
    const filters = [{ name: 'ip', operator: 'MATCH_REGEXP', expression: '(' }];
    expect(ask(platform, 'POST clicks/log', { limit: 1, filters }).status).toBe(400);
  });
});
