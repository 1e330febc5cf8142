import type { OutputRef } from '@pothos/core';
import { platforms } from '../datasources/index.ts';
import type { Platform } from '../datasources/platform.ts';
import type { SharedName } from '../datasources/shared-changes.ts';
import { capitalized } from '../resolvers/capitalized.ts';
import { type Entity, entityTypes } from '../resolvers/entity.ts';
import { changeShared } from '../resolvers/writes/change-shared.ts';
import { runSharedAction } from '../resolvers/writes/run-action.ts';
import { builder } from './builder.ts';
import { addBulkMutations } from './bulk.ts';
import { describeShared } from './describe-shared.ts';
import { writeErrors } from './errors.ts';
import { interfaces } from './interfaces.ts';
import { sharedChanges } from './shared-changes.ts';
import { revisionArgument, writeArguments, writeType } from './write-types.ts';

for (const entity of Object.keys(sharedChanges) as SharedName[]) addSharedMutations(entity);

/** `offerUpdate`, `offersUpdate`, and one mutation for each action that some platform does without arguments. */
function addSharedMutations(entity: SharedName): void {
  const label = capitalized(entity);
  const Write = writeType(`${label}Write`, interfaces[entity] as unknown as OutputRef<Entity | null>, label);
  const errors = { types: writeErrors, union: { description: `The changed ${entity}, or why it was not changed.` } };
  builder.mutationField(`${entity}Update`, (t) =>
    t.field({
      type: Write,
      description: `Changes the named fields of one ${entity}, whichever its platform, reads it back, and says what became of each.`,
      errors,
      args: {
        id: t.arg.id({ required: true, description: `The id of the ${entity}.` }),
        changes: t.arg({ type: sharedChanges[entity], required: true, description: 'What to change.' }),
        ...revisionArgument(t.arg),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { id }) => ({ writerTo: [id] }),
      resolve: (_root, args, context) => changeShared(context, entity, args),
    }),
  );
  for (const name of sharedActions(entity)) {
    builder.mutationField(entity + capitalized(name), (t) =>
      t.field({
        type: Write,
        ...describeShared(`${capitalized(name)}s one ${entity}`, platformsWith(entity, name)),
        errors,
        args: {
          id: t.arg.id({ required: true, description: `The id of the ${entity}.` }),
          ...revisionArgument(t.arg),
          ...writeArguments(t.arg),
        },
        authScopes: (_root, { id }) => ({ writerTo: [id] }),
        resolve: (_root, args, context) => runSharedAction(context, entity, name, args),
      }),
    );
  }
  addBulkMutations(entity, label, sharedChanges[entity]);
}

function sharedActions(entity: SharedName): readonly string[] {
  const names = entityTypes(platforms)
    .filter((type) => type.entity === entity)
    .flatMap(({ spec }) => Object.entries(spec.writes?.actions ?? {}))
    .filter(([, { takes, gives }]) => !takes && !gives)
    .map(([name]) => name);
  return [...new Set(names)];
}

function platformsWith(entity: SharedName, action: string): readonly Platform[] {
  return entityTypes(platforms)
    .filter((type) => type.entity === entity && type.spec.writes?.actions?.[action])
    .map(({ platform }) => platform);
}
