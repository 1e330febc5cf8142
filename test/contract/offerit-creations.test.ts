import { describe, expect, it } from 'vitest';
import { OutcomeUnknown } from '../../datasources/errors.ts';
import { keyWithin } from '../../datasources/key-within.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openOfferitWriter } from './offerit-writer.ts';

/** What each entity is made of here, what shows of it, and where it is kept. */
const made: readonly (readonly [string, string, AnyRecord, AnyRecord])[] = [
  [
    'offer',
    'offers',
    {
      offerName: 'Made – ½',
      authorizedCountries: ['DE', 'ES'],
      commissionType: 'CPA',
      flatAmountPerConversion: '12.50',
    },
    { name: 'Made – ½', authorized: ['DE', 'ES'], commission_type: 'cpa', flat_amount_per_conversion: '12.5' },
  ],
  [
    'affiliate',
    'affiliates',
    {
      username: 'made',
      password: 'Secret 1',
      email: 'made@mail.example',
      payviaTypeId: '2',
      affiliateStatus: 'PENDING',
    },
    { username: 'made', email: 'made@mail.example', payvia: '2', status: '4' },
  ],
  [
    'landingPage',
    'landing_pages',
    { offerId: '12', name: 'Made', url: 'https://made.example', voidIps: ['192.0.2.7'], private: true },
    { offerid: '12', name: 'Made', url: 'https://made.example', void_ips: ['192.0.2.7'], private: '1' },
  ],
];

describe.each(['usual', 'told'] as const)('creations on a network (%s)', (network) => {
  const { account, connection, spec, make, lookalikes, read, prove, storedOne } = openOfferitWriter(network);
  const keysOf = async (entity: string, values: AnyRecord) => {
    const found = await lookalikes(entity, values);
    const { common, listWithin } = spec(entity);
    return found.map((record) => {
      const { nativeId } = common(record, connection().account);
      const within = listWithin?.keyedBy?.valueOf(common(record, connection().account));
      return within == null ? nativeId : keyWithin(within, nativeId);
    });
  };

  it.each(made)(
    'a new %s shows what was given, and is found by its looks',
    async (entity, collection, values, kept) => {
      const before = await keysOf(entity, values);
      const told = await make(entity, values);
      const fresh = (await keysOf(entity, values)).filter((key) => !before.includes(key));
      expect(fresh).toHaveLength(1);
      const [key = ''] = fresh;
      const tells = entity === 'affiliate' || (entity === 'offer' && network === 'told');
      expect(told).toBe(tells ? key : null);
      expect(storedOne(collection, key.split('~').at(-1) ?? '')).toMatchObject(kept);
      const record = await read(entity, key);
      const shown = Object.values(prove(entity, values, record)).filter((proof) => proof !== 'UNVERIFIED');
      expect(shown.length).toBeGreaterThan(1);
      expect(shown).not.toContain('NOT_APPLIED');
      expect(record).not.toHaveProperty('password');
    },
  );

  it.each(made)(
    'a new %s of which the answer was lost is found, and nothing where none was made',
    async (entity, _, values) => {
      const other = { ...values, offerName: 'Lost', name: 'Lost', username: 'lost' };
      const lost = Object.fromEntries(Object.entries(other).filter(([name]) => name in values));
      const before = await keysOf(entity, lost);
      account().faults.set({ reset: 'before', only: 'write' });
      expect(await failure(() => make(entity, lost))).toBeInstanceOf(OutcomeUnknown);
      expect(await keysOf(entity, lost)).toEqual(before);
      account().faults.set({ reset: 'after', only: 'write' });
      expect(await failure(() => make(entity, lost))).toBeInstanceOf(OutcomeUnknown);
      expect(await keysOf(entity, lost)).toHaveLength(before.length + 1);
    },
  );

  it.each([
    ['offer', {}, 'offerName'],
    ['offer', { offerName: 'x', flatAmountPerClick: '1' }, 'commissionType'],
    ['offer', { offerName: 'x', commissionType: 'CPS', flatAmountPerClick: '1' }, 'flatAmountPerClick'],
    ['offer', { offerName: 'x', ipConversionLimit: 3 }, 'ipConversionLimitFlag'],
    ['affiliate', { username: 'x', password: 'y', email: 'z@mail.example' }, 'payviaTypeId'],
    ['landingPage', { name: 'x', url: 'https://x.example' }, 'offerId'],
  ])('a new %s of %j is refused before anything is sent', async (entity, values, field) => {
    expect(await failure(() => make(entity, values))).toMatchObject({ field });
    expect(account().requests.writes()).toEqual([]);
  });
});
