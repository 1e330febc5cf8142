import { describe, expect, it } from 'vitest';
import { campaign } from '../../datasources/cake/campaign.ts';
import { conversion } from '../../datasources/cake/conversion.ts';
import { cake } from '../../datasources/cake/index.ts';
import { planChange } from '../../datasources/plan-change.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import {
  unchangedBuyer,
  unchangedBuyerContract,
  unchangedCampaign,
  unchangedConversion,
} from '../contract/cake-unchanged-terms.ts';
import { call } from '../contract/connect.ts';

const account = { id: 'cake', timeZone: 'America/New_York', currency: 'USD' };
const specs = { ...cake.entities, ...cake.own } as unknown as Readonly<Record<string, EntitySpec>>;

/** The parameters of the one call that a change of record 7 makes. */
async function edit(entity: string, changes: AnyRecord, present: AnyRecord = {}) {
  const spec = specs[entity];
  if (!spec) throw new Error(`CAKE has no ${entity}.`);
  const { steps } = await planChange(
    cake,
    spec,
    { account } as Connection,
    { id: '7', key: '7', changes, present },
    call,
  );
  expect(steps).toHaveLength(1);
  return steps[0]?.parameters;
}

const ofCampaign = { campaign_id: '7', ...unchangedCampaign };
const presentCampaign = { uniqueKeyHashType: 'sha256', payoutAmount: '1.5000' };
const ofConversion = { offer_id: '4', conversion_id: '7', ...unchangedConversion };
const presentConversion = { siteOffer: { id: '4' }, effectiveDateOption: undefined };
const expiry = 'expiration_date_modification_type';

describe('an edit of CAKE sends every parameter', () => {
  it.each<[AnyRecord, AnyRecord]>([
    [{ testLink: 'https://t.example' }, { test_link: 'https://t.example' }],
    [{ uniqueKeyHashType: 'none' }, { unique_key_hash_type: 'none' }],
    [{ expirationDate: null }, { [expiry]: 'remove' }],
    [{ expirationDate: '2027-03-04T10:00:00Z' }, { [expiry]: 'change', expiration_date: '2027-03-04 05:00:00' }],
    [{ autoDispositionDelayHours: null }, { auto_disposition_delay_hours: '-2' }],
    [{ staticSuppression: 0 }, { static_suppression: '0' }],
    [{ payoutAmount: '2' }, { payout: '2', payout_update_option: 'change', use_offer_contract_payout: 'off' }],
    [
      { useOfferContractPayout: true },
      { payout: '1.5000', payout_update_option: 'change', use_offer_contract_payout: 'on' },
    ],
  ])('of a campaign, %j', async (changes, said) => {
    const parameters = await edit('campaign', changes, presentCampaign);
    expect(parameters).toEqual({ ...ofCampaign, unique_key_hash_type: 'sha256', ...said });
    expect(Object.keys(parameters ?? {})).toHaveLength(29);
  });

  it.each<[AnyRecord, AnyRecord]>([
    [{ addressCity: null }, { address_city: 'NULL' }],
    [{ creditType: 'UNLIMITED' }, { credit_type: 'unlimited' }],
    [{ creditLimit: '0' }, { credit_limit: '0' }],
  ])('of a buyer, %j', async (changes, said) => {
    expect(await edit('buyer', changes)).toEqual({ buyer_id: '7', ...unchangedBuyer, ...said });
  });

  it.each<[AnyRecord, AnyRecord]>([
    [{ offerId: null }, { offer_id: '-1' }],
    [
      { sendAlertOnly: true, rank: 0 },
      { send_alert_only: 'on', rank: '0' },
    ],
  ])("of a buyer's contract, %j", async (changes, said) => {
    expect(await edit('buyerContract', changes)).toEqual({
      buyer_contract_id: '7',
      ...unchangedBuyerContract,
      ...said,
    });
  });

  it.each<[AnyRecord, AnyRecord]>([
    [{ payoutAmount: '0' }, { payout: '0', add_to_existing_payout: 'FALSE' }],
    [{ receivedAmount: '-1' }, { received: '-1', received_option: 'total_revenue' }],
    [{ saleAmount: '9999.1234' }, { received: '9999.1234', received_option: 'total_sale_amount' }],
    [{ dispositionType: 'RETURNED' }, { disposition_type: 'returned' }],
    [
      { dispositionType: 'REJECTED', dispositionId: '12' },
      { disposition_type: 'rejected', disposition_id: '12' },
    ],
    [
      { effectiveDateOption: 'CUSTOM', customDate: '2026-03-04T10:00:00Z' },
      { effective_date_option: 'custom', custom_date: '2026-03-04 05:00:00' },
    ],
    [{ updateRevsharePayout: true }, { update_revshare_payout: 'TRUE' }],
    [{ noteToAppend: 'Seen' }, { note_to_append: 'Seen' }],
  ])('of a conversion, %j', async (changes, said) => {
    const parameters = await edit('conversion', changes, presentConversion);
    expect(parameters).toEqual({ ...ofConversion, ...said });
    expect(Object.keys(parameters ?? {})).toHaveLength(15);
  });

  it.each<[string, AnyRecord, string, string]>([
    ['campaign', { payoutAmount: '2', useOfferContractPayout: true }, 'useOfferContractPayout', 'INVALID_VALUE'],
    ['campaign', { currencyId: '2' }, 'currencyId', 'NOT_CHANGEABLE'],
    ['campaign', { thirdPartyName: null }, 'thirdPartyName', 'CANNOT_CLEAR'],
    ['conversion', { receivedAmount: '1', saleAmount: '1' }, 'saleAmount', 'INVALID_VALUE'],
    ['conversion', { dispositionId: '12' }, 'dispositionType', 'REQUIRED'],
    ['conversion', { effectiveDateOption: 'CUSTOM' }, 'customDate', 'REQUIRED'],
    ['conversion', { customDate: '2026-03-04T10:00:00Z' }, 'customDate', 'INVALID_VALUE'],
  ])('but of a %s, %j is refused', async (entity, changes, field, code) => {
    const present = entity === 'campaign' ? presentCampaign : presentConversion;
    await expect(edit(entity, changes, present)).rejects.toMatchObject({ field, code });
  });

  it('and none where a conversion has no offer within which it could be found', async () => {
    const present = { siteOffer: { id: '-1' } };
    await expect(edit('conversion', { noteToAppend: 'Seen' }, present)).rejects.toMatchObject({
      ...{ field: 'noteToAppend', code: 'CANNOT_EXPRESS' },
    });
  });
});

describe('what all platforms share', () => {
  const { status, payout, revenue } = conversion.writes?.shared ?? {};
  const said = (field: typeof payout, value: Parameters<Exclude<typeof payout, string | undefined>>[0]) =>
    typeof field === 'function' ? field(value, { paid: inEuro, received: { currencyId: null } }, account) : field;
  const inEuro = { currencyId: '2', currencyCode: 'EUR' };

  it.each([
    ['APPROVED', 'APPROVED'],
    ['PENDING', 'PENDING'],
    ['REJECTED', 'REJECTED'],
    ['REVERSED', 'RETURNED'],
  ] as const)('a conversion that is %s is %s', (shared, type) => {
    expect(typeof status === 'function' && status(shared, {}, account)).toEqual({ changes: { dispositionType: type } });
  });

  it('no conversion can be made what nobody knows, nor nothing', () => {
    for (const value of ['UNKNOWN', null] as const) {
      expect(() => typeof status === 'function' && status(value, {}, account)).toThrow(/APPROVED or REVERSED/);
    }
  });

  it('an amount of a conversion is in the currency of the log, and nothing is converted', () => {
    expect(said(payout, { amount: '2', currency: 'EUR' })).toEqual({ changes: { payoutAmount: '2' } });
    expect(said(revenue, { amount: '2', currency: 'USD' })).toEqual({ changes: { receivedAmount: '2' } });
    expect(said(revenue, null)).toEqual({ changes: { receivedAmount: null } });
    expect(() => said(payout, { amount: '2', currency: 'USD' })).toThrow(/is in EUR here, not in USD/);
    expect(() => said(payout, { percent: '2' })).toThrow(/is an amount of money/);
  });

  it('a campaign can be paused, and has no name to change', () => {
    const shared = campaign.writes?.shared;
    expect(typeof shared?.status === 'function' && shared.status('PAUSED', {}, account)).toEqual({
      changes: { accountStatusId: '2' },
    });
    expect(shared).not.toHaveProperty('name');
  });
});
