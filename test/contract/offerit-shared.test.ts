import { describe, expect, it } from 'vitest';
import { eventKey } from '../../datasources/event-key.ts';
import { centsOfMoney } from '../../datasources/offerit/cents.ts';
import { failure } from './bench.ts';
import { openOfferitWriter } from './offerit-writer.ts';

const { account, bodies, change, proveChange, pick, plan, shared, storedOne } = openOfferitWriter('usual');
const copied = openOfferitWriter('copied');

describe('what is the same on all platforms', () => {
  it('is a field or an action of an offer', () => {
    expect(['name', 'description', 'expiresAt'].map((name) => shared('offer', name, 'x'))).toEqual([
      'offerName',
      'offerDescription',
      'dateExpire',
    ]);
    expect(shared('offer', 'status', 'PAUSED')).toEqual({ action: 'pause' });
    expect(shared('offer', 'status', 'ACTIVE')).toEqual({ action: 'activate' });
  });

  it.each([
    ['revenue', { costType: 'CONVERSION' }, { amount: '25', currency: 'EUR' }, { costFlat: '25' }],
    ['revenue', { costType: 'CONVERSION' }, { amount: '25', currency: null }, { costFlat: '25' }],
    ['revenue', { costType: 'SALE' }, { percent: '7.5' }, { costPerc: '7.5' }],
    ['revenue', { costType: 'SALE' }, null, { costPerc: null }],
    ['payout', { commissionType: 'CPA' }, { amount: '3', currency: null }, { flatAmountPerConversion: '3' }],
    ['payout', { commissionType: 'CPS' }, { percent: '15' }, { percentageOfCustomerConversion: '15' }],
  ])('%s with %j is the amount that counts', (name, present, price, changes) => {
    expect(shared('offer', name, price, present)).toEqual({ changes });
  });

  it.each([
    ['offer', 'revenue', { costType: 'CONVERSION' }, { amount: '25', currency: 'USD' }],
    ['offer', 'revenue', { costType: 'CONVERSION' }, { percent: '25' }],
    ['offer', 'revenue', { costType: 'CLICK' }, { amount: '25', currency: null }],
    ['offer', 'revenue', {}, { amount: '25', currency: null }],
    ['offer', 'payout', { commissionType: 'HYBRID' }, { percent: '25' }],
    ['offer', 'payout', { commissionType: 'HYBRID' }, null],
    ['offer', 'status', {}, 'ARCHIVED'],
    ['offer', 'status', {}, null],
    ['affiliate', 'status', { affiliateStatus: 'ACTIVE' }, 'PENDING'],
    ['affiliate', 'status', {}, 'ARCHIVED'],
    ['affiliate', 'name', {}, 'somebody'],
    ['conversion', 'revenue', {}, { percent: '25' }],
    ['conversion', 'revenue', {}, { amount: '25', currency: 'USD' }],
  ])('%s: %s with %j cannot be %j, which is said', async (entity, name, present, value) => {
    const error = await failure(async () => shared(entity, name, value, present));
    expect(error).toMatchObject({ field: name, code: 'CANNOT_EXPRESS' });
  });

  it.each([
    ['ACTIVE', 'DENIED', 'ACTIVE'],
    ['PAUSED', 'ACTIVE', 'DISABLED'],
    ['BLOCKED', 'ACTIVE', 'BANNED'],
    ['REJECTED', 'PENDING', 'DENIED'],
    ['PENDING', 'WAIT_ON_VERIFY', 'WAIT_ON_VERIFY'],
  ])('the status %s of an affiliate that is %s is %s', (status, present, affiliateStatus) => {
    expect(shared('affiliate', 'status', status, { affiliateStatus: present })).toEqual({
      changes: { affiliateStatus },
    });
  });
});

describe('the revenue of a transaction', () => {
  const keyAt = (time: unknown, id: string) => eventKey(new Date(Number(time) * 1000).toISOString(), id);
  const keyOf = (id: string) => keyAt(storedOne('transactions', id).time, id);
  const revenue = (amount: string) => ({ transactionRevenue: amount });

  it('is told in whole cents, by the order that is its own', async () => {
    const id = pick('transactions', ({ orderid, trans_type: type }) => orderid !== '' && type === 'conversion');
    const key = keyOf(id);
    expect(shared('conversion', 'revenue', { amount: '12.50', currency: 'EUR' })).toEqual({
      changes: revenue('12.50'),
    });
    expect(await proveChange('conversion', key, revenue('12.5000'))).toEqual({ transactionRevenue: 'UNVERIFIED' });
    expect(bodies()).toEqual([`orderid=${storedOne('transactions', id).orderid}&amount=1250`]);
    expect(storedOne('transactions', id).amount).toBe('1250');
  });

  it('is told by the click where there is no order', async () => {
    const id = pick('transactions', ({ orderid }) => orderid === '');
    await change('conversion', keyOf(id), revenue('0.07'));
    expect(bodies()).toEqual([`transaction_hash=${storedOne('transactions', id).transaction_hash}&amount=7`]);
    expect(account().requests.writes()[0]?.path).toMatch(/by_transaction_hash$/);
  });

  it('is not told where others have the same click, and no order is its own', async () => {
    const id = copied.pick('transactions', ({ orderid }) => orderid === '');
    copied.account().churn('transactions');
    const { transaction_hash: hash, time } = copied.storedOne('transactions', id);
    const copy = copied.pick(
      'transactions',
      ({ transaction_hash: other, orderid }) => other === hash && orderid !== '',
    );
    const error = await failure(() => copied.plan('conversion', keyAt(time, id), revenue('1')));
    expect(error).toMatchObject({ field: 'transactionRevenue', code: 'CANNOT_EXPRESS' });
    const { orderid, time: later } = copied.storedOne('transactions', copy);
    await copied.change('conversion', keyAt(later, copy), revenue('1'));
    expect(copied.bodies()).toEqual([`orderid=${orderid}&amount=100`]);
  });

  it('has no part of a cent, and no nothing', async () => {
    const key = keyOf(pick('transactions', ({ orderid }) => orderid !== ''));
    expect(await failure(() => plan('conversion', key, revenue('1.005')))).toMatchObject({ code: 'CANNOT_EXPRESS' });
    expect(await failure(() => plan('conversion', key, revenue('1,5')))).toMatchObject({ code: 'INVALID_VALUE' });
    const cents = ['0', '-0.00', '25', '25.5', '0.01', '-3.10', '12345678901234567890.12'];
    expect(cents.map((amount) => centsOfMoney('x', amount))).toEqual([
      ...['0', '0', '2500', '2550', '1', '-310'],
      '1234567890123456789012',
    ]);
  });
});
