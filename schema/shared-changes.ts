import type { InputRef } from '@pothos/core';
import type { SharedName } from '../datasources/shared-changes.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import { builder, type InputBuilder } from './builder.ts';
import { ConversionStatusType, StatusType } from './status.ts';

const PriceInput = builder.inputType('PriceInput', {
  description: 'A price to set: an amount of money per piece, or a share of the sale. Give one of the two.',
  isOneOf: true,
  fields: (t) => ({
    money: t.field({
      type: builder.inputType('MoneyInput', {
        description: 'An amount of money.',
        fields: (money) => ({
          amount: money.field({ type: 'Decimal', required: true, description: 'The amount, exactly.' }),
          currency: money.string({
            description:
              'ISO 4217 code. If it is given and is not that of the record, the change is refused; nothing is converted.',
          }),
        }),
      }),
      description: 'So much per piece.',
    }),
    percent: t.field({ type: 'Decimal', description: 'The share in percent: 7.5 means 7.5 %.' }),
  }),
});

const payout = (t: InputBuilder) =>
  t.field({ type: PriceInput, description: 'What we pay the affiliate per conversion.' });
const revenue = (t: InputBuilder) =>
  t.field({ type: PriceInput, description: 'What the advertiser pays us per conversion.' });
const expiresAt = (t: InputBuilder) => t.field({ type: 'DateTime', description: 'When it ends; null for no end.' });

const named = (t: InputBuilder) => ({
  name: t.string({ description: 'Its name.' }),
  status: t.field({ type: StatusType, description: 'How it shall stand; each platform knows some of these only.' }),
  notes: t.string({ description: 'Notes of your own; null empties them.' }),
});

const description =
  'What to change, in words that all platforms share. Left out is left alone, null empties, a value is set; what the platform has no word for is refused by its name.';

/** The changes of each kind of entity in words that all platforms share. */
export const sharedChanges: Readonly<Record<SharedName, InputRef<AnyRecord>>> = {
  offer: builder.inputType('OfferChanges', {
    description,
    fields: (t) => ({
      ...named(t),
      payout: payout(t),
      revenue: revenue(t),
      url: t.string({ description: 'Where a click lands.' }),
      previewUrl: t.string({ description: 'Where affiliates may look before they run it.' }),
      description: t.string({ description: 'What affiliates read of it.' }),
      expiresAt: expiresAt(t),
    }),
  }),
  campaign: builder.inputType('CampaignChanges', {
    description,
    fields: (t) => ({ ...named(t), payout: payout(t), expiresAt: expiresAt(t) }),
  }),
  affiliate: builder.inputType('AffiliateChanges', {
    description,
    fields: (t) => ({ ...named(t), website: t.string({ description: 'Its website.' }) }),
  }),
  advertiser: builder.inputType('AdvertiserChanges', {
    description,
    fields: (t) => ({ ...named(t), website: t.string({ description: 'Its website.' }) }),
  }),
  conversion: builder.inputType('ConversionChanges', {
    description,
    fields: (t) => ({
      status: t.field({ type: ConversionStatusType, description: 'What shall become of it.' }),
      payout: payout(t),
      revenue: revenue(t),
      note: t.string({ description: 'Added to its notes.' }),
    }),
  }),
} as unknown as Readonly<Record<SharedName, InputRef<AnyRecord>>>;
