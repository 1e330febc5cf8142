import type { Entity } from '../resolvers/entity.ts';
import { advertiserIdOf, findEntities, loadEntities } from '../resolvers/get-entities.ts';
import { listEntities, mostRows } from '../resolvers/list-entities.ts';
import { PlatformName } from './account.ts';
import { AdvertiserInterface } from './advertiser.ts';
import { builder, costOfCalls } from './builder.ts';
import { EntityInterface } from './entity.ts';
import { PriceInterface } from './money.ts';

export const OfferInterface = builder.interfaceRef<Entity<'offer'>>('Offer').implement({
  description: 'What is promoted: an advertiser pays us for its conversions, and we pay affiliates.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    payout: t.expose('payout', { type: PriceInterface, description: 'What we pay the affiliate per conversion.' }),
    revenue: t.expose('revenue', { type: PriceInterface, description: 'What the advertiser pays us per conversion.' }),
    advertiser: t.loadable({
      type: AdvertiserInterface,
      description: 'Who owns the offer and pays us for it.',
      load: (ids: string[], context) => loadEntities('advertiser', ids, context),
      loaderOptions: { cache: false },
      resolve: advertiserIdOf,
    }),
  }),
});

const OfferFilter = builder.inputType('OfferFilter', {
  description: 'Which offers; what is left out does not narrow.',
  fields: (t) => ({
    accounts: t.idList({ description: 'Offers of these accounts.' }),
    platforms: t.field({ type: [PlatformName], description: 'Offers of accounts of these platforms.' }),
  }),
});

const OfferConnection = builder.connectionObject(
  { type: OfferInterface, name: 'OfferConnection', description: 'A page of offers.' },
  { name: 'OfferEdge', description: 'An offer and where it stands.' },
);

builder.queryFields((t) => ({
  offers: t.field({
    type: OfferConnection,
    description: 'The offers of all accounts, which take turns.',
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `How many, from 1 to ${mostRows}.`,
      }),
      after: t.arg.string({ description: 'Go on behind this cursor of an earlier page with the same filter.' }),
      filter: t.arg({ type: OfferFilter, description: 'Which offers.' }),
    },
    complexity: ({ first }) => ({ field: costOfCalls, multiplier: Math.min(first ?? 20, mostRows) }),
    resolve: (_root, args, context) => listEntities(context, 'offer', args),
  }),
  offer: t.loadable({
    type: OfferInterface,
    description: 'One offer by its id. An id of nothing, or of something else, is an error that says so.',
    args: { id: t.arg.id({ required: true, description: 'The id of an offer.' }) },
    complexity: costOfCalls,
    load: (ids: string[], context) => findEntities('offer', ids, context),
    loaderOptions: { cache: false },
    resolve: (_root, { id }) => id,
  }),
}));
