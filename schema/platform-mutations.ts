import type { OutputRef } from '@pothos/core';
import type { Action } from '../datasources/write.ts';
import { capitalized } from '../resolvers/capitalized.ts';
import type { Entity, EntityType } from '../resolvers/entity.ts';
import { changeEntity } from '../resolvers/writes/change-entity.ts';
import { createEntity } from '../resolvers/writes/create-entity.ts';
import { runAction } from '../resolvers/writes/run-action.ts';
import { builder } from './builder.ts';
import { writeErrors } from './errors.ts';
import { actionInput, changesInput, namedObject, newInput, type ParentRef } from './rows-to-fields.ts';
import { revisionArgument, writeArguments, writeType } from './write-types.ts';

/** The mutations of one entity of one platform: `cakeOfferUpdate`, `cakeOfferCreate`, and one for each action. */
export function addPlatformMutations(entityType: EntityType, ref: ParentRef): void {
  const { type, spec } = entityType;
  if (!spec.writes) return;
  const Write = writeType(`${type}Write`, ref as unknown as OutputRef<Entity | null>, type);
  addUpdate(entityType, Write);
  addCreate(entityType, Write);
  for (const [name, action] of Object.entries(spec.writes.actions ?? {}))
    addAction(entityType, ref, Write, name, action);
}

type WriteRef = ReturnType<typeof writeType>;

function addUpdate(entityType: EntityType, Write: WriteRef): void {
  const { type, platform, spec } = entityType;
  if (!spec.writes?.change) return;
  const Changes = changesInput(`${type}Changes`, platform.label, platform.wire, spec.fields);
  builder.mutationField(`${fieldPrefix(type)}Update`, (t) =>
    t.field({
      type: Write,
      description: `Changes the named fields of one ${type} and nothing else, reads it back, and says what became of each.`,
      errors: { types: writeErrors, union: { description: `The changed ${type}, or why it was not changed.` } },
      args: {
        id: t.arg.id({ required: true, description: `The id of the ${type}.` }),
        changes: t.arg({ type: Changes, required: true, description: 'What to change.' }),
        expected: t.arg({
          type: Changes,
          description: 'Present values that you take for granted: if one is another by now, nothing is sent.',
        }),
        ...revisionArgument(t.arg),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { id }) => ({ writerTo: [id] }),
      resolve: (_root, args, context) => changeEntity(context, entityType, args),
    }),
  );
}

function addCreate(entityType: EntityType, Write: WriteRef): void {
  const { type, platform, spec } = entityType;
  if (!spec.writes?.create) return;
  const New = newInput(`New${type}`, platform.label, platform.wire, spec.fields);
  builder.mutationField(`${fieldPrefix(type)}Create`, (t) =>
    t.field({
      type: Write,
      description: `Creates one ${type} and reads it back. Give an idempotency key: repeated without one, it would be created twice.`,
      errors: { types: writeErrors, union: { description: `The created ${type}, or why it was not created.` } },
      args: {
        account: t.arg.id({ required: true, description: `The ${platform.name} account to create it in.` }),
        values: t.arg({ type: New, required: true, description: 'Its fields.' }),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { account }) => ({ writerTo: [account] }),
      resolve: (_root, args, context) => createEntity(context, entityType, args),
    }),
  );
}

function addAction(entityType: EntityType, ref: ParentRef, Write: WriteRef, name: string, action: Action): void {
  const { type, platform } = entityType;
  const field = fieldPrefix(type) + capitalized(name);
  const typeName = capitalized(field);
  const Answer = action.gives ? givingType(entityType, ref, typeName, action.gives) : Write;
  const Values = action.takes && actionInput(`${typeName}Values`, platform.label, platform.wire, action.takes);
  const isRequired = Object.values(action.takes ?? {}).some(({ required }) => required);
  builder.mutationField(field, (t) =>
    t.field({
      type: Answer,
      description: action.says,
      errors: { types: writeErrors, union: { description: `The ${type} afterwards, or why nothing was done.` } },
      args: {
        id: t.arg.id({ required: true, description: `The id of the ${type}.` }),
        ...(Values ? { values: t.arg({ type: Values, required: isRequired, description: 'How it is done.' }) } : {}),
        ...revisionArgument(t.arg),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { id }) => ({ writerTo: [id] }),
      resolve: (_root, args, context) => runAction(context, entityType, name, args),
    }),
  );
}

/** What an action answers beside the record: a tracking link. */
function givingType(
  { type, platform }: EntityType,
  ref: ParentRef,
  name: string,
  { named, fields }: NonNullable<Action['gives']>,
): WriteRef {
  const says = `What ${platform.name} answered.`;
  const item = namedObject(platform.label, { named, says, fields });
  const node = ref as unknown as OutputRef<Entity | null>;
  return writeType(`${name}Write`, node, type, { type: item as unknown as OutputRef<unknown>, says });
}

function fieldPrefix(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
