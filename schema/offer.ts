import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { namedFilterFields } from './filter-fields.ts';
import { OfferInterface } from './interfaces.ts';
import { PriceInterface } from './money.ts';
import { backField, eventBackField, referenceField } from './related-fields.ts';
import { addListFields } from './root-fields.ts';

OfferInterface.implement({
  description: 'What is promoted: an advertiser pays us for its conversions, and we pay affiliates.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface, NamedEntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    payout: t.expose('payout', { type: PriceInterface, description: 'What we pay the affiliate per conversion.' }),
    revenue: t.expose('revenue', { type: PriceInterface, description: 'What the advertiser pays us per conversion.' }),
    advertiser: referenceField(t, 'advertiser', 'Who owns the offer and pays us for it.'),
    campaigns: backField(t, 'campaign', 'offerId', 'The campaigns that run it.'),
    creatives: backField(t, 'creative', 'offerId', 'Its creatives.'),
    conversions: eventBackField(t, 'conversion', 'offerId', 'Its conversions in a stretch of time.'),
  }),
});

addListFields(
  'offer',
  builder.inputType('OfferFilter', {
    description: 'Which offers; what is left out does not narrow.',
    fields: (t) => ({
      ...namedFilterFields(t, 'offers'),
      advertiserId: t.idList({ description: 'Offers of one of these advertisers.' }),
    }),
  }),
);
