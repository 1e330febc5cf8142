import { expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { offerit } from '../../datasources/offerit/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';

const offer = { costType: 'CONVERSION', costFlat: '2', commissionType: null };

it.each<[string, AnyRecord, AnyRecord]>([
  ['an amount of Offerit goes with the type that makes it count', { costFlat: '5' }, { costType: 'CONVERSION' }],
  ['a type of Offerit goes with its amount', { costType: 'CONVERSION' }, { costFlat: '2' }],
  ['what has no type goes alone', { offerName: 'x' }, {}],
])('%s', (_what, changes, along) => {
  expect(offerit.entities.offer?.writes?.completes?.(changes, offer)).toEqual(along);
});

it('a new type of Offerit asks for the amount that it would wake', () => {
  expect(() => offerit.entities.offer?.writes?.completes?.({ costType: 'SALE' }, offer)).toThrow(
    expect.objectContaining({ code: 'REQUIRED', field: 'costPerc' }),
  );
});

it.each<[string, AnyRecord, AnyRecord]>([
  [
    "a payout of CAKE's campaign turns that of the contract off",
    { payoutAmount: '3' },
    { useOfferContractPayout: false },
  ],
  ['the switch goes with the payout that shows', { useOfferContractPayout: true }, { payoutAmount: '1.5000' }],
  ['what is neither goes alone', { paid: true }, {}],
])('%s', (_what, changes, along) => {
  expect(cake.entities.campaign?.writes?.completes?.(changes, { payoutAmount: '1.5000' })).toEqual(along);
});

it('an entry of the blacklist of CAKE goes with whom it bars', () => {
  const present = { advertiserId: '4', offerId: null };
  expect(cake.own?.blacklist?.writes?.completes?.({ subId: 'x' }, present)).toEqual({ advertiserId: '4' });
  expect(cake.own?.blacklist?.writes?.completes?.({ advertiserId: '5' }, present)).toEqual({});
});
