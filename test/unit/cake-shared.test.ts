import { describe, expect, it } from 'vitest';
import { advertiser } from '../../datasources/cake/advertiser.ts';
import { affiliate } from '../../datasources/cake/affiliate.ts';
import { offer } from '../../datasources/cake/offer.ts';
import { InvalidChange } from '../../datasources/errors.ts';
import type { Status } from '../../datasources/model.ts';
import type { SharedField } from '../../datasources/shared-changes.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';

const account = { id: 'cake', timeZone: 'UTC', currency: 'USD' };

/** What a shared field becomes here. */
function said<Value>(field: SharedField<Value> | undefined, value: Value | null, present: AnyRecord = {}) {
  if (typeof field !== 'function') throw new Error('It is a row.');
  return field(value, present, account);
}

describe('a status in the words that all platforms share', () => {
  it.each<[Status, string]>([
    ['ACTIVE', '1'],
    ['PAUSED', '2'],
    ['PENDING', '3'],
  ])('%s is %s of an affiliate and an advertiser', (status, id) => {
    expect(said(affiliate.writes?.shared?.status, status)).toEqual({ changes: { accountStatusId: id } });
    expect(said(advertiser.writes?.shared?.status, status)).toEqual({ changes: { accountStatusId: id } });
  });

  it.each<Status | null>(['ARCHIVED', 'BLOCKED', 'UNKNOWN', null])('%s is nothing that they can be', (status) => {
    expect(() => said(affiliate.writes?.shared?.status, status)).toThrow(/ACTIVE or PAUSED or PENDING/);
  });

  it('ACTIVE leaves an offer as active as it is, and is not chosen for one that is paused', () => {
    const status = offer.writes?.shared?.status;
    expect(said(status, 'ACTIVE', { offerStatusId: '2' })).toEqual({ changes: { offerStatusId: '2' } });
    expect(said(status, 'PAUSED', { offerStatusId: '2' })).toEqual({ changes: { offerStatusId: '4' } });
    expect(() => said(status, 'ACTIVE', { offerStatusId: '4' })).toThrow(/1 Public, 2 Private or 3 Apply To Run/);
    expect(() => said(status, 'PENDING', { offerStatusId: '1' })).toThrow(InvalidChange);
  });
});

describe('a price of an offer', () => {
  const { payout, revenue } = offer.writes?.shared ?? {};
  const inEuro = { currency: { code: 'EUR' }, payoutIsPercentage: false, receivedPercentage: true };

  it('is its amount, in the currency that the offer has', () => {
    expect(said(payout, { amount: '2', currency: 'EUR' }, inEuro)).toEqual({ changes: { payoutAmount: '2' } });
    expect(said(payout, { amount: '2', currency: null }, inEuro)).toEqual({ changes: { payoutAmount: '2' } });
    expect(said(revenue, { percent: '7.5' }, inEuro)).toEqual({ changes: { receivedAmount: '7.5' } });
    expect(said(payout, { amount: '2', currency: 'USD' }, {})).toEqual({ changes: { payoutAmount: '2' } });
  });

  it('is not converted, nor made a share or an amount in passing', () => {
    expect(() => said(payout, { amount: '2', currency: 'USD' }, inEuro)).toThrow(/is in EUR here, not in USD/);
    expect(() => said(payout, { percent: '2' }, inEuro)).toThrow(/"payout" is an amount here/);
    expect(() => said(revenue, { amount: '2', currency: null }, inEuro)).toThrow(/"revenue" is a percentage here/);
  });
});
