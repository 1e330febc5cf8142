import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openCakeWriter } from './cake-writer.ts';

const { account, create, read, lookalikes, pick, storedOne } = openCakeWriter();

const newCampaign = () => ({
  affiliateId: pick('affiliates'),
  offerId: pick('offers'),
  mediaTypeId: '1',
  payoutAmount: '1.5',
  thirdPartyName: 'CMP-1',
  expirationDate: '2027-03-04T05:06:07-05:00',
  staticSuppression: 5,
});
const newBuyer = {
  buyerName: 'Ada & Söhne',
  addressCity: 'Springfield',
  website: 'https://b.example',
  creditType: 'LIMITED',
  creditLimit: '250.5',
};
const newContract = () => ({
  buyerId: pick('buyers'),
  verticalId: String(
    storedOne(
      'offers',
      pick('offers', ({ vertical_id: id }) => Number(id) > 0),
    ).vertical_id,
  ),
  buyerContractName: 'Exclusive now',
  buyUpsells: true,
  maxReturnAgeDays: 0,
});
const newBlacklist = () => ({
  affiliateId: pick('affiliates'),
  subId: 'made-here',
  offerId: pick('offers'),
  blacklistReasonId: '7',
  redirectType: 'REDIRECT_404',
});

const newNames = { blacklistReasonId: '7', redirectType: 'REDIRECT_404' };

const creations: readonly (readonly [entity: string, valuesOf: () => AnyRecord, id: string])[] = [
  ['campaign', newCampaign, 'campaignId'],
  ['buyer', () => newBuyer, 'buyerId'],
  ['buyerContract', newContract, 'buyerContractId'],
  ['blacklist', newBlacklist, 'blacklistId'],
];

describe('what is made on CAKE of terms', () => {
  it.each(creations)('as a new %s is there as it was asked for', async (entity, valuesOf) => {
    const values = valuesOf();
    const key = await create(entity, values);
    expect(await read(entity, key)).toMatchObject({
      ...values,
      ...('payoutAmount' in values ? { payoutAmount: '1.5000' } : {}),
      ...('creditLimit' in values ? { creditLimit: '250.5000' } : {}),
    });
    expect(account().requests.writes()).toHaveLength(1);
  });

  it.each(creations)('as a new %s is found among its likes after its answer was lost', async (entity, valuesOf, id) => {
    const values = valuesOf();
    const known = new Set((await lookalikes(entity, values)).map((record) => record[id]));
    account().faults.set({ reset: 'after', only: 'write' });
    expect(await failure(() => create(entity, values))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    account().faults.clear();
    const made = (await lookalikes(entity, values)).filter((record) => !known.has(record[id]));
    expect(made).toHaveLength(1);
    expect(await read(entity, String(made[0]?.[id]))).toMatchObject({ [id]: made[0]?.[id] });
  });

  it.each<[string, AnyRecord, string, string]>([
    ['campaign', { offerId: '1', mediaTypeId: '1', payoutAmount: '1' }, 'affiliateId', 'REQUIRED'],
    ['campaign', { affiliateId: '1', mediaTypeId: '1', payoutAmount: '1' }, 'offerId', 'REQUIRED'],
    ['campaign', { affiliateId: '1', offerId: '1', payoutAmount: '1' }, 'mediaTypeId', 'REQUIRED'],
    ['campaign', { affiliateId: '1', offerId: '1', mediaTypeId: '1' }, 'payoutAmount', 'REQUIRED'],
    [
      'campaign',
      { affiliateId: '1', offerId: '1', mediaTypeId: '1', payoutAmount: '1', useOfferContractPayout: true },
      'useOfferContractPayout',
      'INVALID_VALUE',
    ],
    ['buyer', { website: 'https://b.example' }, 'buyerName', 'REQUIRED'],
    ['buyer', { buyerName: 'A', creditLimit: '5' }, 'creditType', 'REQUIRED'],
    ['buyer', { buyerName: 'A', creditType: 'LIMITED' }, 'creditLimit', 'REQUIRED'],
    ['buyerContract', { verticalId: '1', buyerContractName: 'A' }, 'buyerId', 'REQUIRED'],
    ['blacklist', { ...newNames, affiliateId: '1' }, 'advertiserId', 'REQUIRED'],
    ['blacklist', { ...newNames, offerId: '1' }, 'affiliateId', 'REQUIRED'],
  ])('as a new %s of %j is refused for %s, and nothing is sent', async (entity, values, field, code) => {
    expect(await failure(() => create(entity, values))).toMatchObject({ field, code });
    expect(account().requests.writes()).toEqual([]);
  });

  it('a campaign of a contract alone is of its offer, is active, and is not the first of the two', async () => {
    const { affiliateId, offerId, ...rest } = newCampaign();
    await create('campaign', { affiliateId, offerId, ...rest });
    const offerContractId = String(storedOne('offers', offerId).default_offer_contract_id);
    const key = await create('campaign', { affiliateId, offerContractId, ...rest });
    expect(await read('campaign', key)).toMatchObject({
      offerId,
      offerContractId,
      original: false,
      accountStatusId: '1',
      uniqueKeyHashType: 'none',
    });
  });

  it('an entry of the blacklist without a date begins today', async () => {
    const key = await create('blacklist', newBlacklist());
    const { blacklistDate } = await read('blacklist', key);
    const age = Date.now() - Date.parse(String(blacklistDate));
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(25 * 3_600_000);
  });
});
