import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { Unsupported } from '../../datasources/errors.ts';
import type { KeptName } from '../../datasources/model.ts';
import type { Filter } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Listed, listed, openCakeBench } from './cake-bench.ts';
import { call } from './connect.ts';

describe("CAKE's lists", () => {
  const { account, open, stored, calls } = openCakeBench();

  describe.each(['offer', 'campaign', 'affiliate', 'advertiser'] as const)('of kind %s', (name) => {
    const idOf = (record: AnyRecord) => String(record[`${name}Id`]);

    it('come whole in one call, and are not complete beyond the limit', async () => {
      const connection = open();
      const ids = Object.keys(account().state()[`${name}s`] ?? {});
      const all = await listed(name).listAll(connection, 10_000, call);
      expect(all.records.map(idOf)).toEqual(ids);
      expect(all).toMatchObject({ odd: [], complete: true });
      const some = await listed(name).listAll(connection, 7, call);
      expect(some.records.map(idOf)).toEqual(ids.slice(0, 7));
      expect(some.complete).toBe(false);
      expect((await listed(name).listAll(connection, ids.length, call)).complete).toBe(true);
      expect(account().requests.count()).toBe(3);
    });

    it('are paged by their ids without gap or repeat, also while others come and go', async () => {
      const busy = account('busy');
      const before = Object.keys(busy.state()[`${name}s`] ?? {});
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const page: Awaited<ReturnType<Listed['listPage']>> = await listed(name).listPage(
          open('busy'),
          { filter: {}, order: null, after, limit: 6 },
          call,
        );
        seen.push(...page.rows.map(({ record }) => idOf(record)));
        after = page.rows.at(-1)?.position ?? after;
        more = page.hasMore;
        if (seen.length < before.length) busy.churn(`${name}s`);
      }
      expect(new Set(seen).size).toBe(seen.length);
      const still = Object.keys(busy.state()[`${name}s`] ?? {});
      expect(before.filter((id) => still.includes(id) && !seen.includes(id))).toEqual([]);
    });

    it('are found by id, in the order asked for, one call each', async () => {
      const [first = '', second = ''] = Object.keys(account().state()[`${name}s`] ?? {});
      const found = await listed(name).byIds(open(), [second, '99999999', '9999999999', first], call);
      expect(found.map((record) => (record === null ? null : idOf(record as AnyRecord)))).toEqual([
        second,
        null,
        null,
        first,
      ]);
      expect(account().requests.count()).toBe(3);
    });

    it('show no secret', async () => {
      const { records } = await listed(name).listAll(open(), 10_000, call);
      const secrets = stored<AnyRecord>(`${name}s`).flatMap((row) => [row.api_key, row.ssn_tax_id, row.swift_iban]);
      const shown = JSON.stringify(records);
      expect(secrets.filter((secret) => typeof secret === 'string' && secret && shown.includes(secret))).toEqual([]);
    });
  });

  const page = (name: KeptName, filter: Filter, order: { by: string; descending: boolean } | null = null) =>
    listed(name).listPage(open(), { filter, order: order as never, after: null, limit: 100 }, call);

  it('are ordered by name and by creation where an export sorts by them', async () => {
    const names = (await page('affiliate', {}, { by: 'NAME', descending: false })).rows.map(({ record }) =>
      String(record.affiliateName).toLowerCase(),
    );
    expect(names).toEqual([...names].sort());
    const created = (await page('campaign', {}, { by: 'CREATED_AT', descending: true })).rows.map(({ record }) =>
      Date.parse(String(record.dateCreated)),
    );
    expect(created).toEqual([...created].sort((a, b) => b - a));
    expect(account().requests.count()).toBe(2);
  });

  it('are narrowed to one of each thing, and refuse what a call has no parameter for', async () => {
    const { offer_id: offer, affiliate_id: affiliate } = stored<Record<string, number>>('campaigns')[3] ?? {};
    const narrowed = await page('campaign', { offerId: [String(offer)], affiliateId: [String(affiliate)] });
    expect(narrowed.count).toBeGreaterThan(0);
    for (const { record } of narrowed.rows) {
      expect([record.siteOffer, record.sourceAffiliate]).toMatchObject([
        { id: String(offer) },
        { id: String(affiliate) },
      ]);
    }
    const paused = await page('offer', { status: ['PAUSED'] });
    expect(paused.rows.map(({ record }) => record.offerStatusId)).toEqual(Array(paused.rows.length).fill('4'));
    account().requests.clear();
    const refused: [KeptName, Filter, string?][] = [
      ['offer', { text: 'a' }],
      ['offer', { ids: ['1', '2'] }],
      ['offer', { status: ['ACTIVE'] }],
      ['offer', {}, 'STATUS'],
      ['affiliate', { status: ['ACTIVE'] }],
      ['campaign', {}, 'NAME'],
    ];
    for (const [name, filter, by] of refused) {
      await expect(page(name, filter, by ? { by, descending: false } : null)).rejects.toBeInstanceOf(Unsupported);
    }
    expect(account().requests.count()).toBe(0);
  });

  it('of campaigns are read offer by offer where an instance refuses them whole, and it is not asked twice', async () => {
    const strict = account('strict');
    const connection = open('strict');
    const all = await listed('campaign').listAll(connection, 10_000, call);
    const ids = all.records.map(({ campaignId }) => String(campaignId));
    expect(ids.sort()).toEqual(Object.keys(strict.state().campaigns ?? {}).sort());
    expect(all.complete).toBe(true);
    expect(calls('Campaigns', 'strict')).toBe(1 + Object.keys(strict.state().offers ?? {}).length);
    strict.requests.clear();
    expect(await listed('campaign').listAll(connection, 5, call)).toMatchObject({ complete: false });
    expect(calls('Campaigns', 'strict')).toBeLessThan(20);
    const query = { filter: {}, order: null, after: null, limit: 5 };
    await expect(listed('campaign').listPage(connection, query, call)).rejects.toBeInstanceOf(Unsupported);
  });

  it('of creatives are those of one offer, which no row names', async () => {
    const [one] = stored<Record<string, number>>('creatives');
    const offer = String(one?.offer_id);
    const spec = cake.entities.creative;
    const found = await spec?.listWithin?.list(open(), { by: 'offerId', value: offer }, 100, call);
    const expected = stored<Record<string, number>>('creatives').filter(({ offer_id }) => String(offer_id) === offer);
    expect(found?.records.map(({ creativeId, offerId }) => [creativeId, offerId])).toEqual(
      expected.map(({ creative_id }) => [String(creative_id), offer]),
    );
    expect(account().requests.count()).toBe(1);
  });
});
