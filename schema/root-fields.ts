import type { InputRef } from '@pothos/core';
import type { EventName, KeptName } from '../datasources/model.ts';
import { findEntities } from '../resolvers/get-entities.ts';
import type { EventArguments, ListArguments } from '../resolvers/list-arguments.ts';
import { listEntities } from '../resolvers/list-entities.ts';
import { listEvents } from '../resolvers/list-events.ts';
import { builder, costOfCalls } from './builder.ts';
import { connections } from './connections.ts';
import { interfaces } from './interfaces.ts';
import { eventPageArguments, listArguments } from './list-arguments.ts';
import { listComplexity } from './list-complexity.ts';

/** The root fields of what people keep: `offers`, a page over all accounts, and `offer`, one by its id. */
export function addListFields(entity: KeptName, filter: InputRef<NonNullable<ListArguments['filter']>>): void {
  // All of them are described alike, so the checker is shown one of them.
  const name = entity as 'offer';
  builder.queryFields((t) => ({
    [`${name}s`]: t.field({
      type: connections[name],
      description: `The ${name}s of all accounts.`,
      args: { filter: t.arg({ type: filter, description: `Which ${name}s.` }), ...listArguments(t.arg) },
      complexity: listComplexity,
      resolve: (_root, args, context) => listEntities(context, name, args),
    }),
  }));
  addFindField(name);
}

/** The root fields of events: `conversions`, a page over all accounts in a stretch of time, and `conversion`. */
export function addEventFields(entity: EventName, filter: InputRef<EventArguments['filter']>): void {
  const name = entity as 'conversion';
  builder.queryFields((t) => ({
    [`${name}s`]: t.field({
      type: connections[name],
      description: `The ${name}s of all accounts in a stretch of time.`,
      args: {
        filter: t.arg({ type: filter, required: true, description: `Which ${name}s.` }),
        ...eventPageArguments(t.arg),
      },
      complexity: listComplexity,
      resolve: (_root, args, context) => listEvents(context, name, args),
    }),
  }));
  addFindField(name);
}

function addFindField(entity: KeptName | EventName): void {
  const name = entity as 'offer';
  builder.queryField(name, (t) =>
    t.loadable({
      type: interfaces[name],
      description: `One ${name} by its id, as it is now. An id of nothing, or of something else, is an error that says so.`,
      args: { id: t.arg.id({ required: true, description: `The id of the ${name}.` }) },
      complexity: costOfCalls,
      load: (ids: string[], context) => findEntities(name, ids, context),
      loaderOptions: { cache: false },
      resolve: (_root, { id }) => id,
    }),
  );
}
