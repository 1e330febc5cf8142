import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { namedFilterFields } from './filter-fields.ts';
import { AffiliateInterface } from './interfaces.ts';
import { backField, eventBackField } from './related-fields.ts';
import { addListFields } from './root-fields.ts';

AffiliateInterface.implement({
  description: 'Who sends traffic and is paid by us: a publisher of a network, or a traffic source of a media buyer.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface, NamedEntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    campaigns: backField(t, 'campaign', 'affiliateId', 'The campaigns that it runs.'),
    conversions: eventBackField(t, 'conversion', 'affiliateId', 'Its conversions in a stretch of time.'),
  }),
});

addListFields(
  'affiliate',
  builder.inputType('AffiliateFilter', {
    description: 'Which affiliates; what is left out does not narrow.',
    fields: (t) => namedFilterFields(t, 'affiliates'),
  }),
);
