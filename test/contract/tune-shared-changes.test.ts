import { describe, expect, it } from 'vitest';
import { InvalidChange } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';

type Shared = Readonly<Record<string, string | ((value: unknown, present: AnyRecord, account: unknown) => unknown)>>;

/** What a shared field becomes on TUNE, with the account's currency USD; else the code of its refusal. */
function said(
  entity: 'offer' | 'campaign' | 'affiliate' | 'advertiser' | 'conversion',
  field: string,
  value: unknown,
  present: AnyRecord = {},
) {
  const change = (tune.entities[entity]?.writes?.shared as Shared | undefined)?.[field];
  if (typeof change !== 'function') return change;
  try {
    return change(value, present, { id: 'tune', timeZone: 'UTC', currency: 'USD' });
  } catch (error) {
    if (error instanceof InvalidChange) return `${error.field}: ${error.code}`;
    throw error;
  }
}

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('a shared field on TUNE', () => {
  it.each([
    ['offer', 'name', 'offerName'],
    ['offer', 'url', 'offerUrl'],
    ['offer', 'notes', 'note'],
    ['affiliate', 'name', 'company'],
    ['advertiser', 'website', 'website'],
    ['campaign', 'notes', 'approvalNotes'],
  ] as const)('of an %s, %s, is the row %s', (entity, field, row) => {
    expect(said(entity, field, 'x')).toBe(row);
  });

  it.each([
    ['offer', 'ARCHIVED', { changes: { offerState: 'DELETED' } }],
    ['offer', 'EXPIRED', { changes: { offerState: 'EXPIRED' } }],
    ['offer', 'BLOCKED', 'status: CANNOT_EXPRESS'],
    ['offer', null, 'status: CANNOT_EXPRESS'],
    ['campaign', 'ACTIVE', { changes: { approvalState: 'APPROVED' } }],
    ['campaign', 'PAUSED', 'status: CANNOT_EXPRESS'],
    ['affiliate', 'BLOCKED', { changes: { accountState: 'BLOCKED' } }],
    ['advertiser', 'REJECTED', { changes: { accountState: 'REJECTED' } }],
    ['conversion', 'REJECTED', { changes: { conversionState: 'REJECTED' } }],
    ['conversion', 'REVERSED', 'status: CANNOT_EXPRESS'],
  ] as const)('of an %s, status %s', (entity, status, expected) => {
    expect(said(entity, 'status', status)).toEqual(expected);
  });

  it.each([
    ['CPA_FLAT', usd('2'), { changes: { defaultPayout: '2' } }],
    ['CPA_FLAT', { amount: '2', currency: null }, { changes: { defaultPayout: '2' } }],
    ['CPA_FLAT', { amount: '2', currency: 'EUR' }, 'payout: CANNOT_EXPRESS'],
    ['CPA_FLAT', { percent: '7.5' }, { changes: { payoutType: 'CPA_PERCENTAGE', percentPayout: '7.5' } }],
    ['CPA_FLAT', null, { changes: { defaultPayout: null } }],
    ['CPA_PERCENTAGE', { percent: '7.5' }, { changes: { percentPayout: '7.5' } }],
    ['CPA_PERCENTAGE', usd('2'), { changes: { payoutType: 'CPA_FLAT', defaultPayout: '2' } }],
    ['CPA_PERCENTAGE', null, { changes: { percentPayout: null } }],
    ['CPA_BOTH', usd('2'), { changes: { defaultPayout: '2' } }],
    ['CPA_BOTH', { percent: '7.5' }, 'payout: CANNOT_EXPRESS'],
    ['CPC', usd('2'), 'payout: CANNOT_EXPRESS'],
    ['UNKNOWN', { percent: '1' }, 'payout: CANNOT_EXPRESS'],
  ] as const)('of an offer that is paid %s, payout %j', (payoutType, price, expected) => {
    expect(said('offer', 'payout', price, { payoutType, offerCurrency: null })).toEqual(expected);
  });

  it('of an offer with a currency of its own is in that one, and its revenue is what TUNE calls its payout', () => {
    const present = { revenueType: 'CPA_FLAT', offerCurrency: 'EUR' };
    expect(said('offer', 'revenue', { amount: '3', currency: 'EUR' }, present)).toEqual({
      changes: { maxPayout: '3' },
    });
    expect(said('offer', 'revenue', usd('3'), present)).toBe('revenue: CANNOT_EXPRESS');
  });

  it('of a conversion is an amount in its currency, and a note is added to those that are there', () => {
    const present = { conversionCurrency: 'EUR', note: 'First' };
    expect(said('conversion', 'payout', { amount: '1', currency: 'EUR' }, present)).toEqual({
      changes: { payoutAmount: '1' },
    });
    expect(said('conversion', 'payout', usd('1'), present)).toBe('payout: CANNOT_EXPRESS');
    expect(said('conversion', 'revenue', { percent: '1' }, present)).toBe('revenue: CANNOT_EXPRESS');
    expect(said('conversion', 'note', 'Second', present)).toEqual({
      changes: { note: 'First\nSecond' },
      relative: true,
    });
    expect(said('conversion', 'note', 'Second', { note: null })).toMatchObject({ changes: { note: 'Second' } });
    expect(said('conversion', 'note', null, present)).toBe('note: CANNOT_EXPRESS');
  });
});
