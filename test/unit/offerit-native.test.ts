import { describe, expect, it } from 'vitest';
import type { OfferitConnection } from '../../datasources/offerit/connection.ts';
import { native } from '../../datasources/offerit/native/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { fakeCall } from './fake-call.ts';
import { fakeConnection } from './fake-platform.ts';

const facts = { id: 'fake', timeZone: 'Europe/Madrid', currency: null };

/** What a native read makes of an answer. */
async function heard(name: string, answer: unknown, values: AnyRecord = {}): Promise<readonly AnyRecord[]> {
  const read = native[name];
  if (read?.effect !== 'read') throw new Error(`${name} is no read.`);
  const connection = { ...fakeConnection(facts), ask: async () => answer } as unknown as OfferitConnection;
  const request = { values, selected: {}, selectedBeside: {}, page: null };
  return (await read.read(connection, request, fakeCall())).rows;
}

describe('a native read of Offerit', () => {
  const row = { 'Offer Id': 277, Code: 'abc' };

  it.each([
    ['a list', [row], 1],
    ['a map whose keys have gaps', { 3: row, 7: row }, 2],
    ['an empty list', [], 0],
    ['nothing', undefined, 0],
  ])('hears rows in %s', async (_form, answer, count) => {
    const rows = await heard('links', answer);
    expect(rows).toHaveLength(count);
    for (const each of rows) expect(each).toMatchObject({ offerId: '277', code: 'abc', printed: row });
  });

  it('hears a word in capitals as true or false', async () => {
    expect(await heard('orderCheck', 'FALSE')).toEqual([{ exists: false }]);
  });

  it('shows what has no form on any page as it is', async () => {
    expect(await heard('clickDetail', { os: 'iOS' })).toEqual([{ printed: { os: 'iOS' } }]);
    expect(await heard('payoutPreview', '12.5')).toEqual([{ printed: '12.5' }]);
  });
});

describe('the report of profit and loss', () => {
  const reported = (broken: unknown, view: string, stats: AnyRecord = {}) =>
    heard('profitLoss', { total: { row: { page_view: '3' } }, rows: { 4: { break: broken, stats } } }, { view });

  it('has the beginning of a stretch in the zone of the account', async () => {
    const [report] = await reported(1767222000, 'MONTH', { void_amount: '-7500', void: '3' });
    expect(report).toMatchObject({
      total: { pageView: 3, voidAmount: null },
      rows: [{ break: '1767222000', time: '2026-01-01T00:00:00+01:00', figures: { void: 3, voidAmount: '-75.00' } }],
    });
  });

  it('takes a label for no offer, and an id for none of another view', async () => {
    expect((await reported('Spring promo', 'OFFER'))[0]?.rows).toMatchObject([
      { break: 'Spring promo', offerId: null },
    ]);
    expect((await reported('4', 'DEVICE_OS'))[0]?.rows).toMatchObject([{ break: '4', offerId: null, time: null }]);
  });

  it('never takes a fraction for cents', async () => {
    await expect(reported('4', 'OFFER', { conversion_amount: '12.5' })).rejects.toMatchObject({ code: 'MALFORMED' });
  });
});
