import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openTuneWriter } from './tune-writer.ts';

const { account, read, change, act, stored, idsIn } = openTuneWriter();

const offerId = () => idsIn('offers')[0] ?? '';
const affiliateId = () => idsIn('affiliates').at(-1) ?? '';
const rowsOf = (collection: string, wanted: AnyRecord) =>
  Object.values(stored(collection)).filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value),
  );

describe('what is done on TUNE', () => {
  it.each([
    ['affiliate', 'affiliates', 'block', { reason: 'Fraud' }],
    ['affiliate', 'affiliates', 'block', {}],
    ['advertiser', 'advertisers', 'block', {}],
    ['creative', 'offerFiles', 'delete', {}],
    ['campaign', 'affiliateOffers', 'reject', {}],
    ['campaign', 'affiliateOffers', 'approve', {}],
    ['affiliateUser', 'affiliateUsers', 'removeAccess', { permission: 'API' }],
    ['affiliateUser', 'affiliateUsers', 'grantAccess', { permission: 'API' }],
    ['conversion', 'conversions', 'reject', {}],
    ['conversion', 'conversions', 'approve', {}],
  ])('to the %s in %s as %s shows afterwards, and touches no other', async (entity, collection, name, values) => {
    const id = idsIn(collection)[1] ?? '';
    const key = entity === 'conversion' ? `0~${id}` : id;
    const before = stored(collection);
    const { proofs } = await act(entity, key, name, values);
    expect(Object.values(proofs)).toEqual(['APPLIED']);
    expect({ ...stored(collection), [id]: null }).toEqual({ ...before, [id]: null });
    expect(account().requests.writes()).toHaveLength(1);
  });

  it('bars an affiliate from an offer, and lets it back', async () => {
    const pair = { offer_id: offerId(), affiliate_id: affiliateId() };
    await act('offer', offerId(), 'blockAffiliate', { affiliateId: affiliateId() });
    expect(rowsOf('affiliateBlocks', pair)).toHaveLength(1);
    await act('offer', offerId(), 'unblockAffiliate', { affiliateId: affiliateId() });
    expect(rowsOf('affiliateBlocks', pair)).toEqual([]);
  });

  it('gives an affiliate a payout of its own, and takes it away', async () => {
    const mine = { offer_id: offerId(), affiliate_id: affiliateId() };
    await act('offer', offerId(), 'setPayout', { affiliateId: affiliateId(), payout: '3.5', percentPayout: '4' });
    expect(rowsOf('offerPayouts', mine)).toMatchObject([{ payout: '3.50000', percent_payout: '4.00', goal_id: '0' }]);
    await act('offer', offerId(), 'removePayout', { affiliateId: affiliateId() });
    expect(rowsOf('offerPayouts', mine)).toEqual([]);
  });

  it('makes a link, and stores nothing', async () => {
    const before = account().state();
    const values = { affiliateId: affiliateId(), url: 'https://shop.example/a?b=1', tiny: false };
    const { given } = await act('offer', offerId(), 'trackingLink', values);
    const sent = `offer_id=${offerId()}&aff_id=${affiliateId()}&url=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1`;
    expect(given).toEqual({
      clickUrl: `http://track.example.com/aff_c?${sent}`,
      impressionPixel: `<img src="http://track.example.com/aff_i?${sent}" width="1" height="1" />`,
    });
    const { given: short } = await act('offer', offerId(), 'trackingLink', { affiliateId: affiliateId(), tiny: true });
    expect(short?.clickUrl).toMatch(/^http:\/\/track\.example\.com\/\w{6}$/);
    expect(account().state()).toEqual(before);
  });

  it.each([
    ['blockAffiliate', {}, 'affiliateId', 'REQUIRED'],
    ['trackingLink', {}, 'affiliateId', 'REQUIRED'],
    ['setPayout', { affiliateId: '2' }, 'payout', 'REQUIRED'],
    ['setPayout', { affiliateId: '2', payout: 'much' }, 'payout', 'INVALID_VALUE'],
    ['blockAffiliate', { affiliateId: '999999' }, 'affiliateId', 'INVALID_VALUE'],
  ])('is refused as %s with %j', async (name, values, field, code) => {
    const before = account().state();
    expect(await failure(() => act('offer', offerId(), name, values))).toMatchObject({ field, code });
    expect(account().state()).toEqual(before);
  });
});

describe('a list of what an offer is tied to', () => {
  const countriesOf = async () => (await read('offer', offerId())).countryCodes;

  it('changes tie by tie, and leaves what others tie meanwhile', async () => {
    await change('offer', offerId(), { countryCodes: ['DE', 'FR'] });
    account().requests.clear();
    await change('offer', offerId(), { countryCodes: { add: ['PL'], remove: ['DE'] } });
    const calls = account()
      .requests.writes()
      .map(({ parameters }) => [parameters.Method, parameters.country_code]);
    expect(calls).toEqual([
      ['addTargetCountry', 'PL'],
      ['removeTargetCountry', 'DE'],
    ]);
    expect(await countriesOf()).toEqual(['FR', 'PL']);
  });

  it('is emptied by untying each', async () => {
    await change('offer', offerId(), { countryCodes: null });
    expect(await countriesOf()).toEqual([]);
  });

  it('changes beside columns in one write', async () => {
    const [tag = ''] = idsIn('tags');
    account().requests.clear();
    const record = await change('offer', offerId(), { note: 'Tagged', tagIds: [tag] });
    expect(record).toMatchObject({ note: 'Tagged', tagIds: [tag] });
    expect(
      account()
        .requests.writes()
        .map(({ parameters }) => parameters.Method)[0],
    ).toBe('update');
  });
});
