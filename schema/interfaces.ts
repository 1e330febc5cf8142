import type { EntityName, KeptName } from '../datasources/model.ts';
import type { Entity } from '../resolvers/entity.ts';
import { builder } from './builder.ts';

/**
 * The interface of each kind of entity, declared before any is described: they point to each other in circles. Each
 * is described in a file of its own name.
 */
export const OfferInterface = builder.interfaceRef<Entity<'offer'>>('Offer');
export const CampaignInterface = builder.interfaceRef<Entity<'campaign'>>('Campaign');
export const AffiliateInterface = builder.interfaceRef<Entity<'affiliate'>>('Affiliate');
export const AdvertiserInterface = builder.interfaceRef<Entity<'advertiser'>>('Advertiser');
export const CreativeInterface = builder.interfaceRef<Entity<'creative'>>('Creative');
export const ConversionInterface = builder.interfaceRef<Entity<'conversion'>>('Conversion');
export const ClickInterface = builder.interfaceRef<Entity<'click'>>('Click');

/** The same by name; one line each. */
export const interfaces = {
  offer: OfferInterface,
  campaign: CampaignInterface,
  affiliate: AffiliateInterface,
  advertiser: AdvertiserInterface,
  creative: CreativeInterface,
  conversion: ConversionInterface,
  click: ClickInterface,
} as const satisfies Record<EntityName, unknown>;

type InterfaceRef = (typeof interfaces)[KeptName];

/** The interface of what a row refers to. */
export function interfaceOf(entity: KeptName): InterfaceRef {
  return interfaces[entity];
}
