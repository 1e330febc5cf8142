import { builder } from './builder.ts';
import {
  AdvertiserInterface,
  AffiliateInterface,
  CampaignInterface,
  ClickInterface,
  ConversionInterface,
  CreativeInterface,
  type interfaces,
  OfferInterface,
} from './interfaces.ts';

/** The pages of each kind of entity, declared before the entities, which have some of them as fields. */
export const connections = {
  offer: builder.connectionObject(...named(OfferInterface, 'Offer')),
  campaign: builder.connectionObject(...named(CampaignInterface, 'Campaign')),
  affiliate: builder.connectionObject(...named(AffiliateInterface, 'Affiliate')),
  advertiser: builder.connectionObject(...named(AdvertiserInterface, 'Advertiser')),
  creative: builder.connectionObject(...named(CreativeInterface, 'Creative')),
  conversion: builder.connectionObject(...named(ConversionInterface, 'Conversion')),
  click: builder.connectionObject(...named(ClickInterface, 'Click')),
} as const;

function named<Type extends (typeof interfaces)[keyof typeof interfaces]>(type: Type, name: string) {
  const plural = `${name.toLowerCase()}s`;
  return [
    { type, name: `${name}Connection`, description: `A page of ${plural}.` },
    { name: `${name}Edge`, description: `One of the ${plural} and where it stands.` },
  ] as const;
}
