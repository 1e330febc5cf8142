import { loadClick } from '../resolvers/relations.ts';
import { builder } from './builder.ts';
import { EntityInterface } from './entity.ts';
import { eventFields } from './event-fields.ts';
import { eventFilterFields } from './filter-fields.ts';
import { ClickInterface, ConversionInterface } from './interfaces.ts';
import { MoneyType } from './money.ts';
import { addEventFields } from './root-fields.ts';
import { ConversionStatusType } from './status.ts';

ConversionInterface.implement({
  description: 'That something was bought, filled in or installed, and by whose traffic.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    ...eventFields(t),
    status: t.expose('status', {
      type: ConversionStatusType,
      nullable: false,
      description: 'What became of it, in shared words.',
    }),
    nativeStatus: t.exposeString('nativeStatus', { description: "What became of it, in the platform's own word." }),
    revenue: t.expose('revenue', { type: MoneyType, description: 'What the advertiser pays us for it.' }),
    payout: t.expose('payout', { type: MoneyType, description: 'What we pay the affiliate for it.' }),
    transactionId: t.exposeString('transactionId', { description: "The advertiser's own number for it." }),
    clickedAt: t.expose('clickedAt', {
      type: 'DateTime',
      description: 'When the click was that it came from, where known.',
    }),
    click: t.field({
      type: ClickInterface,
      description: 'The click that it came from, where the platform tells.',
      complexity: 200,
      resolve: (conversion, _args, context) => loadClick(conversion, context),
    }),
  }),
});

addEventFields(
  'conversion',
  builder.inputType('ConversionFilter', {
    description: 'Which conversions; what is left out does not narrow.',
    fields: (t) => ({
      ...eventFilterFields(t, 'conversions'),
      status: t.field({ type: [ConversionStatusType], description: 'Of one of these statuses.' }),
    }),
  }),
);
