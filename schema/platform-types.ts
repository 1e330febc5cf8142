import { keptNames } from '../datasources/model.ts';
import type { Detail, Platform } from '../datasources/platform.ts';
import { loadDetail } from '../resolvers/details.ts';
import { type Entity, type EntityType, isOwn, typeName } from '../resolvers/entity.ts';
import { findReference } from '../resolvers/find-reference.ts';
import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { refOf, types } from './entity-refs.ts';
import { interfaces } from './interfaces.ts';
import { addPlatformMutations } from './platform-mutations.ts';
import { addOutputFields, namedObject, type ParentRef } from './rows-to-fields.ts';

for (const entityType of types) {
  const ref = refOf(entityType.type);
  defineObject(entityType, ref);
  addPlatformMutations(entityType, ref);
}

/** `CakeOffer`: the shared fields by its interfaces, the native ones by its rows, and the key of a federated entity. */
function defineObject({ type, entity, platform, spec }: EntityType, ref: ParentRef): void {
  const named = (keptNames as readonly string[]).includes(entity) ? [NamedEntityInterface] : [];
  const shared = isOwn(entity) ? [] : [interfaces[entity]];
  ref.implement({
    description: spec.says,
    interfaces: [builder.nodeInterfaceRef(), EntityInterface, ...named, ...shared],
    isTypeOf: (value) => (value as Entity).type === type,
  });
  addOutputFields(ref, platform.label, spec.fields);
  for (const [name, detail] of Object.entries(spec.details ?? {})) addDetail(ref, platform, name, detail);
  builder.asEntity(ref, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) => findReference(type, id, context),
  });
}

/** A list behind the record: it is read when it is asked for, together with those of the other records of the answer. */
function addDetail(ref: ParentRef, platform: Platform, name: string, detail: Detail): void {
  const { own, says } = detail;
  const item = own === undefined ? namedObject(platform.label, detail) : refOf(typeName(platform, `own ${own}`));
  builder.objectField(ref, name, (t) =>
    t.field({
      type: [item],
      nullable: true,
      description: `${says} Costs a call of the platform for each record.`,
      complexity: 500,
      resolve: (parent, _args, context) => loadDetail(context, parent as Entity, name),
    }),
  );
}
