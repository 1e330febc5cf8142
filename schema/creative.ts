import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { namedFilterFields } from './filter-fields.ts';
import { CreativeInterface } from './interfaces.ts';
import { referenceField } from './related-fields.ts';
import { addListFields } from './root-fields.ts';

CreativeInterface.implement({
  description: 'What visitors see: a banner, a text, a page.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface, NamedEntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    nativeType: t.exposeString('nativeType', { description: "What it is, in the platform's own word." }),
    url: t.exposeString('url', { description: 'Where it can be seen, or where it leads.' }),
    offer: referenceField(t, 'offer', 'The offer that it is made for.'),
  }),
});

addListFields(
  'creative',
  builder.inputType('CreativeFilter', {
    description: 'Which creatives; what is left out does not narrow.',
    fields: (t) => ({
      ...namedFilterFields(t, 'creatives'),
      offerId: t.idList({ description: 'Creatives of one of these offers. Some platforms list none without.' }),
      type: t.stringList({
        description: "Of one of these types, in the platform's own words. Some platforms list none without.",
      }),
    }),
  }),
);
