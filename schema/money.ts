import type { Money, Percentage, Price } from '../datasources/model.ts';
import { builder } from './builder.ts';

/** An interface and not a union, so that a client who only cares for amounts needs no fragment. */
export const PriceInterface = builder.interfaceRef<Price>('Price').implement({
  description: 'What something costs: money per piece, or a share of the sale.',
  resolveType: (price) => ('percent' in price ? 'Percentage' : 'Money'),
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'The amount; null when it is a percentage.',
      resolve: (price) => ('amount' in price ? price.amount : null),
    }),
    currency: t.field({
      type: 'CurrencyCode',
      description:
        'The currency of the amount; null when it is a percentage, or when neither record nor account says one.',
      resolve: (price) => ('currency' in price ? price.currency : null),
    }),
  }),
});

export const MoneyType = builder.objectRef<Money>('Money').implement({
  description: 'An amount of money. Amounts of different currencies are never added.',
  interfaces: [PriceInterface],
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Decimal', nullable: false, description: 'The amount, exactly.' }),
  }),
});

builder.objectRef<Percentage>('Percentage').implement({
  description: 'A share of the sale.',
  interfaces: [PriceInterface],
  fields: (t) => ({
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: false,
      description: 'The share in percent: 7.5 means 7.5 %.',
    }),
  }),
});
