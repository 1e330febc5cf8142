import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { namedFilterFields } from './filter-fields.ts';
import { CampaignInterface } from './interfaces.ts';
import { PriceInterface } from './money.ts';
import { eventBackField, referenceField } from './related-fields.ts';
import { addListFields } from './root-fields.ts';

CampaignInterface.implement({
  description: 'The agreement under which traffic runs: an affiliate and an offer, or a set of streams.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface, NamedEntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    payout: t.expose('payout', {
      type: PriceInterface,
      description: "What we pay per conversion under it, where it says so itself; else the offer's holds.",
    }),
    offer: referenceField(t, 'offer', 'The offer that it runs; null where it has several.'),
    affiliate: referenceField(t, 'affiliate', 'Who sends its traffic and is paid by us.'),
    conversions: eventBackField(t, 'conversion', 'campaignId', 'Its conversions in a stretch of time.'),
  }),
});

addListFields(
  'campaign',
  builder.inputType('CampaignFilter', {
    description: 'Which campaigns; what is left out does not narrow.',
    fields: (t) => ({
      ...namedFilterFields(t, 'campaigns'),
      offerId: t.idList({ description: 'Campaigns that run one of these offers.' }),
      affiliateId: t.idList({ description: 'Campaigns of one of these affiliates.' }),
    }),
  }),
);
