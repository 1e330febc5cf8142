import { platforms } from '../datasources/index.ts';
import { keptNames } from '../datasources/model.ts';
import type { Detail } from '../datasources/platform.ts';
import { changeEntity, createEntity } from '../resolvers/change-entity.ts';
import { loadDetail } from '../resolvers/details.ts';
import { type Entity, type EntityType, entityTypes } from '../resolvers/entity.ts';
import { findReference } from '../resolvers/find-reference.ts';
import { builder } from './builder.ts';
import { EntityInterface, NamedEntityInterface } from './entity.ts';
import { writeErrors } from './errors.ts';
import { interfaces } from './interfaces.ts';
import { addOutputFields, changesInput, newInput, type ParentRef, type RecordOfAccount } from './rows-to-fields.ts';

for (const entityType of entityTypes(platforms)) {
  const ref = defineObject(entityType);
  defineChange(entityType, ref);
  defineCreate(entityType, ref);
}

/** `CakeOffer`: the shared fields by its interfaces, the native ones by its rows, and the key of a federated entity. */
function defineObject({ type, entity, platform, spec }: EntityType): ParentRef {
  const ref: ParentRef = builder.objectRef<RecordOfAccount>(type);
  const named = (keptNames as readonly string[]).includes(entity) ? [NamedEntityInterface] : [];
  ref.implement({
    description: spec.says,
    interfaces: [builder.nodeInterfaceRef(), EntityInterface, ...named, interfaces[entity]],
    isTypeOf: (value) => (value as Entity).type === type,
  });
  addOutputFields(ref, platform.label, spec.fields);
  for (const [name, detail] of Object.entries(spec.details ?? {})) addDetail(ref, platform.label, name, detail);
  builder.asEntity(ref, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) => findReference(type, id, context),
  });
  return ref;
}

/** A list behind the record: it is read when it is asked for, together with those of the other records of the answer. */
function addDetail(ref: ParentRef, label: string, name: string, { named, says, fields }: Detail): void {
  const item: ParentRef = builder.objectRef<RecordOfAccount>(label + named);
  item.implement({ description: says });
  addOutputFields(item, label, fields);
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

function defineChange(entityType: EntityType, ref: ParentRef): void {
  const { type, platform, spec } = entityType;
  if (!spec.change) return;
  const Changes = changesInput(`${type}Changes`, platform.label, platform.wire, spec.fields);
  builder.mutationField(`${fieldPrefix(type)}Update`, (t) =>
    t.field({
      type: ref,
      description: `Changes the named fields of one ${type} and nothing else, and answers what the platform has now.`,
      errors: { types: writeErrors, union: { description: `The changed ${type}, or why it was not changed.` } },
      args: {
        id: t.arg.id({ required: true, description: `The id of the ${type}.` }),
        changes: t.arg({ type: Changes, required: true, description: 'What to change.' }),
      },
      authScopes: (_root, { id }) => ({ writerTo: id }),
      resolve: (_root, args, context) => changeEntity(context, entityType, args),
    }),
  );
}

function defineCreate(entityType: EntityType, ref: ParentRef): void {
  const { type, platform, spec } = entityType;
  if (!spec.create) return;
  const New = newInput(`New${type}`, platform.label, platform.wire, spec.fields);
  builder.mutationField(`${fieldPrefix(type)}Create`, (t) =>
    t.field({
      type: ref,
      description: `Creates one ${type}. Sent once: repeated, it would be created twice.`,
      errors: { types: writeErrors, union: { description: `The created ${type}, or why it was not created.` } },
      args: {
        account: t.arg.id({ required: true, description: `The ${platform.name} account to create it in.` }),
        values: t.arg({ type: New, required: true, description: 'Its fields.' }),
      },
      authScopes: (_root, { account }) => ({ writerTo: account }),
      resolve: (_root, args, context) => createEntity(context, entityType, args),
    }),
  );
}

function fieldPrefix(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
