import type { EventName } from '../datasources/model.ts';
import type { Entity } from '../resolvers/entity.ts';
import { loadCampaign } from '../resolvers/relations.ts';
import type { FieldsOf } from './builder.ts';
import { CampaignInterface } from './interfaces.ts';
import { referenceField } from './related-fields.ts';
import { selectedFields } from './selected-fields.ts';

/** What conversions and clicks have in common: when, where, and by whose traffic. */
export function eventFields(t: FieldsOf<Entity<EventName>>) {
  return {
    occurredAt: t.expose('occurredAt', { type: 'DateTime', nullable: false, description: 'When it happened.' }),
    country: t.exposeString('country', { description: 'Where: ISO 3166 code, two letters; null where unknown.' }),
    subIds: t.exposeStringList('subIds', {
      nullable: false,
      description: "The affiliate's own marks, in the platform's order; trailing empty ones are left out.",
    }),
    offer: referenceField(t, 'offer', 'The offer that it was for.'),
    campaign: t.field({
      type: CampaignInterface,
      description: 'The campaign that it belongs to.',
      resolve: (event, _args, context, info) => loadCampaign(context, event, selectedFields(info)),
    }),
    affiliate: referenceField(t, 'affiliate', 'Who sent the visitor.'),
    advertiser: referenceField(t, 'advertiser', 'Who owns the offer.'),
    creative: referenceField(t, 'creative', 'What the visitor saw.'),
  };
}
