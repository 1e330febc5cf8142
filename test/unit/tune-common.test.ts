import { describe, expect, it } from 'vitest';
import type { EntityName } from '../../datasources/model.ts';
import type { EntitySpec } from '../../datasources/platform.ts';
import { readRecord } from '../../datasources/spec/read-record.ts';
import { tune } from '../../datasources/tune/index.ts';
import { wire } from '../../datasources/tune/wire.ts';

const account = { id: 'tune', timeZone: 'America/New_York', currency: 'USD' };

/** What all platforms share, from a row's columns. */
function common(name: EntityName, columns: object): object {
  const { fields, common: commonOf } = tune.entities[name] as EntitySpec;
  return commonOf(readRecord(wire, fields, columns, account.timeZone), account);
}

describe('an offer', () => {
  const prices = {
    ...{ default_payout: '2.00000', percent_payout: '90.00', max_payout: '3.00000', max_percent_payout: '95.00' },
  };

  it.each([
    ['cpa_flat', { amount: '2.00000', currency: 'USD' }, { amount: '3.00000', currency: 'USD' }],
    ['cpa_percentage', { percent: '90.00' }, { percent: '95.00' }],
    ['cpa_both', { amount: '2.00000', currency: 'USD' }, { amount: '3.00000', currency: 'USD' }],
    ['cpc', null, null],
    ['cpm', null, null],
    ['cpx', null, null],
  ])('that pays by %s pays %j, and gets what is called its highest payout', (type, payout, revenue) => {
    expect(common('offer', { id: '1', ...prices, payout_type: type, revenue_type: type })).toMatchObject({
      payout,
      revenue,
    });
  });

  it('has its own currency before that of the account', () => {
    const columns = { id: '1', ...prices, payout_type: 'cpa_flat', currency: 'EUR' };
    expect(common('offer', columns)).toMatchObject({ payout: { currency: 'EUR' } });
  });

  it.each([
    ['active', 'ACTIVE'],
    ['deleted', 'ARCHIVED'],
    ['expired', 'EXPIRED'],
    ['frozen', 'UNKNOWN'],
  ])('that is %s is %s, and its own word is kept', (word, status) => {
    expect(common('offer', { id: '1', status: word })).toMatchObject({ status, nativeStatus: word });
  });

  it('has a time of creation in UTC and one of change in seconds', () => {
    expect(common('offer', { id: '1', create_date_utc: '2026-07-04 12:00:00', modified: '1551682800' })).toMatchObject({
      createdAt: '2026-07-04T12:00:00Z',
      updatedAt: '2019-03-04T02:00:00-05:00',
    });
  });
});

it('an affiliate mixes zones in one record', () => {
  const columns = { id: '1', company: 'A', date_added: '2026-07-04 12:00:00', modified: '2026-07-04 12:00:00' };
  expect(common('affiliate', columns)).toMatchObject({
    createdAt: '2026-07-04T12:00:00-04:00',
    updatedAt: '2026-07-04T12:00:00Z',
  });
});

it.each([
  [{ Affiliate: { company: 'A' }, Offer: { name: 'B' } }, 'A - B'],
  [{ Affiliate: null, Offer: { name: 'B' } }, 'B'],
  [{ Affiliate: { company: '' }, Offer: null }, null],
])('a campaign with %j is named %j', (rows, name) => {
  expect(common('campaign', { id: '1', ...rows })).toMatchObject({ name, status: 'PENDING', nativeStatus: null });
});

it.each([
  [{ url: 'https://x.example/a', preview_uri: 'https://x.example/b' }, 'https://x.example/a'],
  [{ url: null, preview_uri: 'https://x.example/b' }, 'https://x.example/b'],
  [{ url: null, preview_uri: null }, null],
])('a creative with %j is seen at %j', (columns, url) => {
  expect(common('creative', { id: '1', type: 'xml feed', ...columns })).toMatchObject({ url, nativeType: 'xml feed' });
});

describe('a conversion', () => {
  it('names its click, its marks and its money', () => {
    const columns = {
      ...{ id: '1', ad_id: '102a', datetime: '2026-07-04 12:00:00', session_datetime: '2026-07-04 11:00:00' },
      ...{ payout: '-1.00000', revenue: '0.00000', currency: 'EUR', status: 'approved', country_code: 'de' },
      ...{
        affiliate_info1: 'a',
        affiliate_info2: '',
        affiliate_info3: 'c',
        affiliate_info4: '',
        affiliate_info5: null,
      },
      ...{ affiliate_id: '2', offer_id: '3', advertiser_id: '0', offer_file_id: '0' },
    };
    expect(common('conversion', columns)).toEqual({
      ...{ nativeId: '1', occurredAt: '2026-07-04T12:00:00-04:00', status: 'APPROVED', nativeStatus: 'approved' },
      ...{ revenue: { amount: '0.00000', currency: 'EUR' }, payout: { amount: '-1.00000', currency: 'EUR' } },
      ...{ offerNativeId: '3', campaignNativeId: null, affiliateNativeId: '2', advertiserNativeId: null },
      ...{ creativeNativeId: null, country: 'DE', subIds: ['a', '', 'c'], transactionId: '102a' },
      ...{ clickNativeId: '102a', clickedAt: '2026-07-04T11:00:00-04:00' },
    });
  });

  it('that was entered by hand has neither a click nor marks nor a country', () => {
    const columns = { id: '1', ad_id: '', datetime: '2026-07-04 12:00:00', country_code: 'INT' };
    expect(common('conversion', columns)).toMatchObject({
      ...{ clickNativeId: null, clickedAt: null, transactionId: null, subIds: [], country: null },
    });
  });
});
