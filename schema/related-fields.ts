import type { EventName, KeptName } from '../datasources/model.ts';
import type { Entity } from '../resolvers/entity.ts';
import type { Back } from '../resolvers/first-events.ts';
import { listBack, listEventsBack, loadReference } from '../resolvers/relations.ts';
import type { FieldsOf } from './builder.ts';
import { connections } from './connections.ts';
import { interfaces } from './interfaces.ts';
import { eventBackArguments, pageArguments } from './list-arguments.ts';
import { backComplexity, eventBackComplexity } from './list-complexity.ts';
import { selectedFields } from './selected-fields.ts';

/** What a record points to, by the reference of that name that all platforms share. */
export function referenceField<Name extends KeptName>(
  t: FieldsOf<Entity & { readonly [Reference in `${Name}NativeId`]: string | null }>,
  entity: Name,
  description: string,
) {
  // All references are described alike, so the checker is shown one of them.
  const name = entity as 'offer';
  return t.field({
    type: interfaces[name],
    description,
    resolve: (parent, _args, context, info) =>
      loadReference(context, parent.account, name, parent[`${entity}NativeId`], selectedFields(info)),
  });
}

/** What people keep and what points back to a record. */
export function backField(t: FieldsOf<Entity<KeptName>>, entity: KeptName, back: Back, description: string) {
  const name = entity as 'offer';
  return t.field({
    type: connections[name],
    description,
    args: pageArguments(t.arg),
    complexity: backComplexity,
    resolve: (parent, args, context) => listBack(context, name, parent, back, args),
  });
}

/** The events that point back to a record, in a stretch of time. */
export function eventBackField(t: FieldsOf<Entity<KeptName>>, entity: EventName, back: Back, description: string) {
  const name = entity as 'conversion';
  return t.field({
    type: connections[name],
    description,
    args: eventBackArguments(t.arg),
    complexity: eventBackComplexity,
    resolve: (parent, args, context) => listEventsBack(context, name, parent, back, args),
  });
}
