import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { namedFilterFields } from './filter-fields.ts';
import { AdvertiserInterface } from './interfaces.ts';
import { backField, eventBackField } from './related-fields.ts';
import { addListFields } from './root-fields.ts';

AdvertiserInterface.implement({
  description: 'Who owns offers and pays us for their conversions.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface, NamedEntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    offers: backField(t, 'offer', 'advertiserId', 'The offers that it owns.'),
    conversions: eventBackField(t, 'conversion', 'advertiserId', 'The conversions of its offers in a stretch of time.'),
  }),
});

addListFields(
  'advertiser',
  builder.inputType('AdvertiserFilter', {
    description: 'Which advertisers; what is left out does not narrow.',
    fields: (t) => namedFilterFields(t, 'advertisers'),
  }),
);
