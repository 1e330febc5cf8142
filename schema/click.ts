import { builder } from './builder.ts';
import { EntityInterface } from './entity.ts';
import { eventFields } from './event-fields.ts';
import { eventFilterFields } from './filter-fields.ts';
import { ClickInterface } from './interfaces.ts';
import { addEventFields } from './root-fields.ts';

ClickInterface.implement({
  description: 'That a visitor followed a link of a campaign.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => eventFields(t),
});

addEventFields(
  'click',
  builder.inputType('ClickFilter', {
    description: 'Which clicks; what is left out does not narrow.',
    fields: (t) => eventFilterFields(t, 'clicks'),
  }),
);
