import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Bench } from './bench.ts';
import { call, connect } from './connect.ts';

/** Lists without gap or repeat, and records by ids in their order. */
export function testLists({ platform, spec, sandbox, line, page }: Bench): void {
  describe('lists', () => {
    it('give every offer once, whatever the size of a page', async () => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { rows, hasMore } = await spec.list(line().connection, { after, limit: 7 }, call);
        seen.push(...rows.map(({ record }) => spec.common(record, line().connection.account).nativeId));
        after = rows.at(-1)?.position ?? after;
        more = hasMore;
      }
      const whole = await page(line(), null, 500);
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(30);
    });

    it('may be empty, or of one', async () => {
      const of = (name: string) =>
        connect(platform, sandbox().account(name), { apiKey: sandbox().account(name).apiKey });
      expect(await page(of('empty'), null, 10)).toEqual([]);
      expect(await page(of('single'), null, 10)).toHaveLength(1);
    });
  });

  describe('records by ids', () => {
    it('keep length and order, with null for one that is not there', async () => {
      const ids = [...(await page(line(), null, 14))].reverse();
      const asked = [...ids.slice(0, 7), '99999999', ...ids.slice(7)];
      for (const some of [asked, asked.slice(6, 8)]) {
        const found = await spec.byIds(line().connection, some, call);
        expect(found.map((record) => record && String((record as AnyRecord).offerId))).toEqual(
          some.map((one) => (one === '99999999' ? null : one)),
        );
      }
    });
  });
}
