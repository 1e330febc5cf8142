import type { Entity } from '../resolvers/entity.ts';
import { builder } from './builder.ts';
import { EntityInterface } from './entity.ts';

export const AdvertiserInterface = builder.interfaceRef<Entity<'advertiser'>>('Advertiser').implement({
  description: 'Who owns offers and pays us for their conversions.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface],
  resolveType: ({ type }) => type,
});
