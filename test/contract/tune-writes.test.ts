import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, Rejected } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { call } from './connect.ts';
import { openTuneWriter } from './tune-writer.ts';

const { account, connection, spec, create, read, prove, change, lookalikes, stored, idsIn } = openTuneWriter();

const offerId = () => idsIn('offers')[0] ?? '';
const affiliateId = () => idsIn('affiliates')[0] ?? '';

/** An affiliate and an offer that nothing ties yet. */
function freePair(): AnyRecord {
  const tied = new Set(Object.values(stored('affiliateOffers')).map((row) => `${row.offer_id} ${row.affiliate_id}`));
  const free = idsIn('affiliates').find((id) => !tied.has(`${offerId()} ${id}`));
  return { offerId: offerId(), affiliateId: free };
}

const creations: readonly (readonly [entity: string, collection: string, values: () => AnyRecord])[] = [
  [
    'offer',
    'offers',
    () => ({
      offerName: 'Made here – ½',
      offerUrl: 'shop.example/?tid={transaction_id}',
      previewUrl: 'https://shop.example/',
      expiresAt: '2027-01-31T23:59:59Z',
      advertiserId: idsIn('advertisers')[0],
      payoutType: 'CPA_PERCENTAGE',
      percentPayout: '7.5',
      requireTermsAndConditions: true,
      isPrivate: true,
    }),
  ],
  [
    'affiliate',
    'affiliates',
    () => ({ company: 'Ada & Söhne', addressCountry: 'DE', zipcode: '00501', paymentMethod: 'PAYPAL', refId: 'A-7' }),
  ],
  ['advertiser', 'advertisers', () => ({ company: 'Shop', accountState: 'ACTIVE', conversionSecurityToken: 'token' })],
  [
    'affiliateUser',
    'affiliateUsers',
    () => ({ affiliateId: affiliateId(), email: 'ada@user.example', firstName: 'Ada', password: 'pass & word' }),
  ],
  ['goal', 'goals', () => ({ offerId: offerId(), name: 'Second sale', defaultPayout: '2', isPrivate: true })],
  [
    'landingPage',
    'offerUrls',
    () => ({ offerId: offerId(), name: 'Spring', offerUrl: 'https://shop.example/spring', state: 'paused' }),
  ],
  [
    'creative',
    'offerFiles',
    () => ({ offerId: offerId(), display: 'Text', fileType: 'TEXT_AD', code: '<b>50 % off</b>', isPrivate: true }),
  ],
  [
    'conversion',
    'conversions',
    () => ({
      ...{ affiliateId: affiliateId(), offerId: offerId(), adId: '102abc' },
      ...{ payoutAmount: '1', revenueAmount: '2.5', conversionState: 'PENDING', statusCode: '52' },
      ...{ convertedAt: '2026-11-01T10:00:00-05:00', affiliateInfo1: 'sub', isAdjustment: true },
    }),
  ],
  ['campaign', 'affiliateOffers', () => ({ ...freePair(), approvalState: 'PENDING', approvalNotes: 'Asked twice' })],
];

describe('what is made on TUNE', () => {
  it.each(creations)('as a new %s is there as it was asked for', async (entity, collection, valuesOf) => {
    const values = valuesOf();
    const before = idsIn(collection);
    const key = await create(entity, values);
    expect(idsIn(collection).filter((id) => !before.includes(id))).toHaveLength(1);
    const { fields } = spec(entity);
    const proofs = Object.entries(prove(entity, values, await read(entity, key)));
    expect(proofs.filter(([, proof]) => proof !== 'APPLIED' && proof !== 'NORMALIZED')).toEqual(
      Object.keys(values)
        .filter((name) => fields[name]?.secret)
        .map((name) => [name, 'UNVERIFIED']),
    );
    expect(account().requests.writes()).toHaveLength(1);
  });

  it.each(creations.filter(([entity]) => entity !== 'campaign'))(
    'as a new %s is found when the answer was lost, and it was done once',
    async (entity, collection, valuesOf) => {
      const values = { ...valuesOf(), ...(entity === 'affiliateUser' ? { email: 'lost@user.example' } : {}) };
      const { common } = spec(entity);
      const idsAlike = async () =>
        (await lookalikes(entity, values)).map((record) => common(record, connection().account).nativeId);
      const before = await idsAlike();
      const known = idsIn(collection);
      account().requests.clear();
      account().faults.set({ reset: 'after', only: 'write' });
      expect(await failure(() => create(entity, values))).toBeInstanceOf(OutcomeUnknown);
      expect(account().requests.writes()).toHaveLength(1);
      const made = idsIn(collection).filter((id) => !known.includes(id));
      expect(made).toHaveLength(1);
      expect((await idsAlike()).filter((id) => !before.includes(id))).toEqual(made);
    },
  );

  it('of which the answer tells the id alone, or that it was made, is known as far as that goes', () => {
    const { keyIn } = spec('offer').writes?.create ?? {};
    expect(keyIn?.(['77'], {})).toBe('77');
    expect(keyIn?.([true], {})).toBeNull();
    expect(() => keyIn?.([{}], {})).toThrow(OutcomeUnknown);
  });

  it('with a password is sent with it twice, and holds it once, where it is known to be a secret', async () => {
    const { plan } = spec('affiliateUser').writes?.create ?? {};
    const values = { affiliateId: affiliateId(), email: 'once@user.example', password: 'pass & word' };
    const steps = (await plan?.(connection(), values, call)) ?? [];
    expect(JSON.stringify(steps.map((step) => connection().show(step))).split('pass & word')).toHaveLength(2);
    await create('affiliateUser', values);
    expect(account().requests.writes()).toMatchObject([
      { parameters: { 'data[password_confirmation]': 'pass & word' } },
    ]);
  });

  it('asks for an object in the answer, whatever the network takes for usual', async () => {
    await create('goal', { offerId: offerId(), name: 'Third' });
    expect(account().requests.writes()).toMatchObject([{ parameters: { return_object: '1' } }]);
  });
});

describe('an approval', () => {
  it('of which the answer was lost is found by its affiliate and its offer', async () => {
    const values = { ...freePair(), approvalState: 'APPROVED' };
    expect(await lookalikes('campaign', values)).toEqual([]);
    account().faults.set({ reset: 'after', only: 'write' });
    await failure(() => create('campaign', values));
    expect(await lookalikes('campaign', values)).toMatchObject([values]);
  });

  it('is not made where there is one, because that would change it', async () => {
    const [{ offer_id, affiliate_id } = {}] = Object.values(stored('affiliateOffers'));
    const before = stored('affiliateOffers');
    const error = await failure(() =>
      create('campaign', { offerId: offer_id, affiliateId: affiliate_id, approvalState: 'REJECTED' }),
    );
    expect(error).toMatchObject({ field: 'affiliateId', code: 'INVALID_VALUE' });
    expect(stored('affiliateOffers')).toEqual(before);
  });

  it('keeps its state when its notes alone change, also where it has none', async () => {
    const without = Object.entries(stored('affiliateOffers')).find(([, row]) => row.approval_status === null);
    const [id = '', before] = without ?? [];
    await change('campaign', id, { approvalNotes: 'Called' });
    expect(stored('affiliateOffers')[id]).toEqual({ ...before, approval_notes: 'Called' });
  });
});

describe('a refusal', () => {
  it('for a blank and for a value that is none has the code of our own check', async () => {
    const given = { offerId: offerId(), name: 'x' };
    expect(await failure(() => create('goal', { ...given, offerId: '999999' }))).toMatchObject({
      field: 'offerId',
      code: 'INVALID_VALUE',
    });
    const [id = ''] = idsIn('affiliateUsers');
    const [, other] = Object.values(stored('affiliateUsers'));
    const error = await failure(() => change('affiliateUser', id, { email: other?.email }));
    expect(error).toBeInstanceOf(Rejected);
    expect(error).toMatchObject({ field: 'email', code: 'INVALID_VALUE' });
    expect(error.message).not.toContain(String(other?.email));
  });

  it('comes before anything is sent where the manual states it', async () => {
    const refused = async (entity: string, changes: AnyRecord) =>
      failure(() => change(entity, idsIn(entity === 'offer' ? 'offers' : 'conversions')[0] ?? '', changes));
    expect(await refused('offer', { offerName: null })).toMatchObject({ code: 'CANNOT_CLEAR' });
    expect(await refused('offer', { isExpired: true })).toMatchObject({ code: 'NOT_CHANGEABLE' });
    expect(await refused('offer', { tieredPayout: true, usePayoutGroups: true })).toMatchObject({
      field: 'usePayoutGroups',
      code: 'INVALID_VALUE',
    });
    expect(await failure(() => create('offer', { countryCodes: ['DE'] }))).toMatchObject({ code: 'NOT_CHANGEABLE' });
    expect(account().requests.writes()).toEqual([]);
  });
});
