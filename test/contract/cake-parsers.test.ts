import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import type { Xml } from '../../datasources/cake/xml.ts';
import { xmlRows } from '../../datasources/cake/xml-rows.ts';
import { listed, openCakeBench, whole } from './cake-bench.ts';
import { call } from './connect.ts';

describe("CAKE's answers", () => {
  const { account, open, stored, during } = openCakeBench();

  it('are the same rows for both parsers, for every kind of answer', async () => {
    const connection = open();
    for (const name of ['offer', 'campaign', 'affiliate', 'advertiser'] as const)
      await listed(name).listAll(connection, 50, call);
    const [one] = stored<Record<string, number>>('creatives');
    for (const value of [String(one?.offer_id), '1']) {
      await cake.entities.creative?.listWithin
        ?.list(connection, { by: 'offerId', value }, 9, call)
        .catch(() => undefined);
    }
    await during('conversion', {}, connection);
    await during('conversion', { to: whole.from + 1 }, connection);
    await during('click', { limit: 300 }, connection);
    const sent = account()
      .requests.all()
      .map(({ path, body }) => ({ path, body }));
    const key = `api_key=${account().apiKey}`;
    const dates = 'start_date=2026-01-01&end_date=2026-12-31&domain_type=all&username=x&password=y';
    const leads = 'email_type=both&filter_type_id=0&filter_type_name=&lead_tier_group_id=0&lead_id=0&vertical_id=0';
    const lookups = account().addresses.filter((address) => address.includes('/get.asmx/'));
    const answers = [
      ...sent,
      ...sent.map(({ path, body }) => ({ path, body: body.replace(account().apiKey, 'wrong') })),
      ...lookups.map((path) => ({ path, body: `${key}&${dates}&${leads}&vertical_category_id=0` })),
    ];
    let rowsSeen = 0;
    for (const { path, body } of answers) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const bytes = new Uint8Array(
        await (await fetch(account().url + path, { method: 'POST', headers, body })).arrayBuffer(),
      );
      const text = new TextDecoder().decode(bytes);
      const rows = rowsPath(text);
      const atOnce = await taken(text, rows);
      expect(await taken(cut(bytes, 1000), rows)).toEqual(atOnce);
      rowsSeen += atOnce.rows.length;
    }
    expect(rowsSeen).toBeGreaterThan(1000);
  });
});

async function taken(source: Parameters<typeof xmlRows>[0], path: string) {
  const rows: Xml[] = [];
  const { root, members, mended } = await xmlRows(source, path, (row) => rows.push(row));
  const { success, message, row_count: count } = members;
  return { root, success, message, count, names: Object.keys(members), mended, rows };
}

/** The first two names behind the envelope's: the list and what is in it. */
function rowsPath(text: string): string {
  const names = [...text.matchAll(/<([A-Za-z_]+)/g)].map(([, name]) => name);
  const inside = names.slice(1).filter((name) => !['success', 'message', 'row_count'].includes(name ?? ''));
  return inside.slice(0, 2).join('.') || 'string';
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
