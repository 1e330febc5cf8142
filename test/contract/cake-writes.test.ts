import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openCakeWriter } from './cake-writer.ts';

const address = {
  addressStreet: '1 First Street',
  addressStreet2: 'Floor 2',
  addressCity: 'Springfield',
  addressState: 'IL',
  addressZipCode: '00501',
  addressCountry: 'United States',
};

const { account, create, read, change, act, lookalikes, pick, stored, storedOne } = openCakeWriter();

const newOffer = () => ({
  advertiserId: pick('advertisers'),
  // The vertical -1 is Global, and no number of anything.
  verticalId: String(
    storedOne(
      'offers',
      pick('offers', ({ vertical_id: id }) => Number(id) > 0),
    ).vertical_id,
  ),
  offerName: 'Made here',
  offerStatusId: '2',
  offerTypeId: '3',
  currencyId: '1',
  lastTouch: true,
  priceFormatId: '1',
  payoutAmount: '1.5',
  receivedAmount: '2.25',
  offerLink: 'https://shop.example/?id=#reqid#',
});
const newAffiliate = {
  affiliateName: 'Ada & Söhne',
  ...address,
  tags: ['Fresh'],
  countryCodes: ['DE'],
  ssnTaxId: '007',
};
const newCreative = () => ({ offerId: pick('offers'), creativeName: 'Banner', creativeTypeId: '3', width: 300 });
const newContact = (holder: string, holderId: string) => ({
  ...{ holder, holderId, roleId: holder === 'AFFILIATE' ? '6' : '7' },
  ...{ firstName: 'Ada', lastName: 'Null', emailAddress: 'ada@b.example', password: 'secret-1', phoneWork: '+1 5' },
});

describe('what is made on CAKE', () => {
  it.each<[string, () => AnyRecord]>([
    ['offer', newOffer],
    ['affiliate', () => newAffiliate],
    [
      'advertiser',
      () => ({ advertiserName: 'Shop', website: 'https://shop.example', ...address, notes: 'Met in May' }),
    ],
    ['creative', newCreative],
    ['contact', () => newContact('AFFILIATE', pick('affiliates'))],
    ['contact', () => newContact('ADVERTISER', pick('advertisers'))],
  ])('as a new %s is there as it was asked for', async (entity, valuesOf) => {
    const values = valuesOf();
    const key = await create(entity, values);
    const record = await read(entity, key);
    const { password, ssnTaxId, ...shown } = values as AnyRecord;
    expect(record).toMatchObject({
      ...shown,
      ...(entity === 'offer' ? { payoutAmount: '1.5000', receivedAmount: expect.stringMatching(/^2\.250+$/) } : {}),
    });
    expect(account().requests.writes()).toHaveLength(1);
  });

  it('an affiliate is active, dated now, has no fee and the threshold of the instance', async () => {
    const key = await create('affiliate', { affiliateName: 'Plain' });
    const record = await read('affiliate', key);
    expect(record).toMatchObject({ accountStatusId: '1', paymentTo: 'COMPANY', fireGlobalPixel: true });
    expect(record).toMatchObject({ paymentFee: null, paymentMinThreshold: null });
    expect(Math.abs(Date.parse(String(record.dateCreated)) - Date.now())).toBeLessThan(60_000);
  });

  it('a secret is kept and never shown', async () => {
    const key = await create('affiliate', { affiliateName: 'Taxed', ssnTaxId: '007', swiftIban: 'XX00' });
    expect(stored('affiliates')[key]).toMatchObject({ ssn_tax_id: '007', swift_iban: 'XX00' });
    expect(JSON.stringify(await read('affiliate', key))).not.toContain('XX00');
  });

  it.each<[string, AnyRecord, string]>([
    ['affiliate', { website: 'https://a.example' }, 'affiliateName'],
    ['affiliate', { affiliateName: 'A', onlineSignup: true }, 'signupIpAddress'],
    ['affiliate', { affiliateName: 'A', addressCity: 'Springfield' }, 'addressStreet'],
    ['advertiser', { advertiserName: 'A', ...address, addressStreet2: undefined }, 'addressStreet2'],
    ['contact', { holder: 'AFFILIATE', holderId: '1', roleId: '6', firstName: 'Ada' }, 'emailAddress'],
    ['creative', { offerId: '1', creativeName: 'Banner' }, 'creativeTypeId'],
    ['offer', { offerName: 'A' }, 'advertiserId'],
  ])('as a new %s of %j is refused for what it lacks, and nothing is sent', async (entity, values, field) => {
    expect(await failure(() => create(entity, values))).toMatchObject({ field, code: 'REQUIRED' });
    expect(account().requests.writes()).toEqual([]);
  });

  it.each<[string, () => AnyRecord, string]>([
    ['offer', newOffer, 'offerId'],
    ['affiliate', () => newAffiliate, 'affiliateId'],
    ['advertiser', () => ({ advertiserName: 'Shop' }), 'advertiserId'],
    ['creative', newCreative, 'creativeId'],
    ['contact', () => newContact('ADVERTISER', pick('advertisers')), 'contactId'],
  ])('as a new %s is found among its likes after its answer was lost', async (entity, valuesOf, id) => {
    const values = valuesOf();
    const before = await lookalikes(entity, values);
    account().faults.set({ reset: 'after', only: 'write' });
    expect(await failure(() => create(entity, values))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    account().faults.clear();
    const known = new Set(before.map((record) => record[id]));
    const made = (await lookalikes(entity, values)).filter((record) => !known.has(record[id]));
    expect(made).toHaveLength(1);
  });
});

describe('what CAKE does with a change', () => {
  it('the fee, the threshold and who is paid outlive a change of something else', async () => {
    const isPaid = ({ payment_fee, payment_to }: AnyRecord) => payment_fee !== null || payment_to === 1;
    for (const [id, before] of Object.entries(stored('affiliates')).filter(([, each]) => isPaid(each))) {
      await change('affiliate', id, { website: 'https://changed.example' });
      expect(stored('affiliates')[id]).toEqual({ ...before, website: 'https://changed.example' });
    }
    expect(account().requests.writes().length).toBeGreaterThan(2);
  });

  it('a fee of nothing is a fee, and null is none', async () => {
    const id = pick('affiliates');
    expect(await change('affiliate', id, { paymentFee: '0', paymentMinThreshold: '50' })).toMatchObject({
      paymentFee: '0.0000',
      paymentMinThreshold: '50.0000',
    });
    expect(await change('affiliate', id, { paymentFee: null })).toMatchObject({
      paymentFee: null,
      paymentMinThreshold: '50.0000',
    });
  });

  it('an item is added to a list and removed from it', async () => {
    const id = pick('affiliates');
    await change('affiliate', id, { tags: ['One', 'Two'] });
    expect(await change('affiliate', id, { tags: { add: ['Three'], remove: ['One'] } })).toMatchObject({
      tags: ['Two', 'Three'],
    });
  });

  it('a size is emptied by its own word, and left alone by the other', async () => {
    const key = await create('creative', newCreative());
    expect(await change('creative', key, { height: 250, allowLinkOverride: true })).toMatchObject({
      width: 300,
      height: 250,
    });
    expect(await change('creative', key, { width: null, allowLinkOverride: true })).toMatchObject({
      width: null,
      height: 250,
    });
  });

  it('a contact of an advertiser stays one', async () => {
    const key = await create('contact', newContact('ADVERTISER', pick('advertisers')));
    expect(await change('contact', key, { lastName: null, password: 'secret-2' })).toMatchObject({
      ...{ holder: 'ADVERTISER', holderId: pick('advertisers'), firstName: 'Ada', lastName: null },
      emailAddress: 'ada@b.example',
    });
  });

  it('a file is added to a creative, or takes the place of all others', async () => {
    const key = await create('creative', newCreative());
    const { given: one } = await act('creative', key, 'addFile', { importUrl: 'https://files.example/one.png' });
    await act('creative', key, 'addFile', { importUrl: 'https://files.example/two.png', isPreview: true });
    expect(one).toMatchObject({ fileName: 'one.png', wasUpdated: false });
    expect((await read('creative', key)).creativeFiles).toMatchObject([
      { fileId: one?.fileId, name: 'one.png', isPreview: false },
      { name: 'two.png', isPreview: true },
    ]);
    await act('creative', key, 'addFile', { importUrl: 'https://files.example/three.png', replacesAll: true });
    expect((await read('creative', key)).creativeFiles).toMatchObject([{ name: 'three.png' }]);
    expect(await failure(() => act('creative', key, 'addFile', {}))).toMatchObject({
      field: 'importUrl',
      code: 'REQUIRED',
    });
  });
});
