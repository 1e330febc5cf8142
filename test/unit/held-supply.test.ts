import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import type { Order } from '../../datasources/query.ts';
import { heldSupply } from '../../resolvers/held-supply.ts';
import type { Border, Stock } from '../../resolvers/supply.ts';
import { entitiesOf, fakeAccount } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

const account = fakeAccount(fakePlatform({ offer: offers() }));
const facts = { method: 'HELD', asOf: 0, stale: null, odd: [] } as const;
const byName: Order = { by: 'NAME', descending: false };
const records = [
  { nativeId: '10', name: 'beta' },
  { nativeId: '9', name: 'alpha' },
  { nativeId: '2', name: null },
  { nativeId: '1', name: 'Beta' },
];

const supplyOf = (given: typeof records, order: Order | null = byName, filter = {}) =>
  heldSupply(account, entitiesOf(account, given), filter, order, { ...facts, odd: [] });
const ids = ({ rows, hasMore }: Stock<'offer'>) => [
  ...rows.map(({ node }) => node.nativeId),
  ...(hasMore ? ['…'] : []),
];

describe('a held list', () => {
  it('runs in the order asked for, equal rows by their ids, and without one by ids', async () => {
    expect(ids(await supplyOf(records).ahead(null, 9))).toEqual(['9', '1', '10', '2']);
    expect(ids(await supplyOf(records, null).ahead(null, 9))).toEqual(['1', '2', '9', '10']);
  });

  it('is cut forwards and backwards', async () => {
    const supply = supplyOf(records);
    const { rows } = await supply.ahead(null, 2);
    const position = rows[1]?.position ?? '';
    expect(ids(await supply.ahead(position, 1))).toEqual(['10', '…']);
    const back = (border: Border | null, count: number) =>
      ids(supply.back?.(border, count) ?? { rows: [], hasMore: true });
    expect(back(null, 2)).toEqual(['10', '2', '…']);
    expect(back({ position, included: true }, 5)).toEqual(['9', '1']);
    expect(back({ position, included: false }, 5)).toEqual(['9']);
  });

  it('goes on behind a row that is gone, where it stood', async () => {
    const { rows } = await supplyOf(records).ahead(null, 2);
    const without = records.filter(({ nativeId }) => nativeId !== '1');
    expect(ids(await supplyOf(without).ahead(rows[1]?.position ?? null, 9))).toEqual(['10', '2']);
  });

  it('goes on behind the name that a row had when it was given', async () => {
    const { rows } = await supplyOf(records).ahead(null, 2);
    const renamed = records.map((each) => (each.nativeId === '1' ? { ...each, name: 'zeta' } : each));
    expect(ids(await supplyOf(renamed).ahead(rows[1]?.position ?? null, 9))).toEqual(['10', '1', '2']);
  });

  it('counts what passes the filter', async () => {
    const supply = supplyOf(records, byName, { text: 'BETA' });
    expect(await supply.count()).toBe(2);
    expect(ids(await supply.ahead(null, 9))).toEqual(['1', '10']);
  });

  it('refuses a position of the platform, with what to do', async () => {
    await expect(supplyOf(records).ahead('~40', 9)).rejects.toThrow(Unsupported);
    await expect(supplyOf(records).ahead('~40', 9)).rejects.toThrow('Begin again');
  });
});
