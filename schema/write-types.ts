import type { ObjectRef, OutputRef } from '@pothos/core';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { ShownRequest } from '../datasources/write.ts';
import type { Entity } from '../resolvers/entity.ts';
import type { WriteResult } from '../resolvers/writes/write-result.ts';
import { type ArgumentBuilder, builder } from './builder.ts';
import { FieldChangeType } from './field-changes.ts';

const RequestType = builder.objectRef<ShownRequest>('WriteRequest').implement({
  description: 'One call as it goes to the platform. Credentials are left out, and secret values masked.',
  fields: (t) => ({
    method: t.exposeString('method', { nullable: false, description: 'The HTTP verb.' }),
    path: t.exposeString('path', { nullable: false, description: "The path behind the account's address." }),
    parameters: t.expose('parameters', {
      type: 'JSON',
      nullable: false,
      description: "What it carries, by the platform's own names.",
    }),
  }),
});

/** What every successful write has beside the record itself. */
const WriteInterface = builder.interfaceRef<WriteResult>('Write').implement({
  description: 'What a write came to, proved by reading back; or, with `dryRun`, what it would send.',
  fields: (t) => ({
    changes: t.expose('changes', {
      type: [FieldChangeType],
      nullable: false,
      description: 'The fields that were asked for, each with what became of it.',
    }),
    collateral: t.expose('collateral', {
      type: [FieldChangeType],
      nullable: false,
      description: 'Fields that nobody asked for and that moved all the same.',
    }),
    completed: t.exposeStringList('completed', {
      nullable: false,
      description:
        'Fields that were sent along at their present value, because the platform takes them with the others only.',
    }),
    requests: t.expose('requests', {
      type: [RequestType],
      nullable: false,
      description: 'The calls that were sent, or would be; none for an answer that was kept.',
    }),
    dryRun: t.exposeBoolean('dryRun', { nullable: false, description: 'Nothing was sent.' }),
    replayed: t.exposeBoolean('replayed', {
      nullable: false,
      description: 'It was done by an earlier request with the same idempotency key; nothing was sent for this one.',
    }),
    writeId: t.exposeString('writeId', {
      description: 'The id of the write in the journal, where something was sent.',
    }),
  }),
});

/** The success of a mutation: `CakeOfferWrite` with a `CakeOffer`, and what the platform answered beside it, if anything. */
export function writeType(
  name: string,
  node: OutputRef<Entity | null>,
  nodeName: string,
  given?: { readonly type: OutputRef<unknown>; readonly says: string },
): ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<object>, WriteResult> {
  const ref = builder.objectRef<WriteResult>(name);
  ref.implement({
    description: `A ${nodeName} that was written, or would be.`,
    interfaces: [WriteInterface],
    fields: (t) => ({
      node: t.field({
        type: node,
        nullable: true,
        description: `The ${nodeName} as the platform shows it now; null for one that is not yet made, or gone.`,
        resolve: ({ entity }) => entity,
      }),
    }),
  });
  if (given) {
    builder.objectField(ref, 'given', (t) =>
      t.field({
        type: given.type,
        nullable: true,
        description: given.says,
        resolve: ({ given: answer, entity }) => answer && { account: entity?.account, record: answer as AnyRecord },
      }),
    );
  }
  return ref as never;
}

/** The success of a native write: `CakeMassConversionInsertWrite`, with what the platform gave, if it gives anything. */
export function nativeWriteType(
  name: string,
  given: OutputRef<unknown> | [OutputRef<unknown>] | undefined,
  read: (given: unknown) => unknown,
): ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<object>, WriteResult> {
  const ref = builder.objectRef<WriteResult>(name);
  ref.implement({
    description:
      'What was sent and accepted, or would be sent. Nothing is read back: no field of the graph shows all of it.',
    interfaces: [WriteInterface],
  });
  if (given) {
    builder.objectField(ref, 'given', (t) =>
      t.field({
        type: given as OutputRef<unknown>,
        nullable: true,
        description: 'What the platform answered; null for a dry run.',
        resolve: (result) => read(result.given),
      }),
    );
  }
  return ref as never;
}

/** What every mutation takes beside what it does. */
export function writeArguments(arg: ArgumentBuilder) {
  return {
    dryRun: arg.boolean({
      defaultValue: false,
      description: 'Nothing is sent: the answer says what would change, and the exact calls.',
    }),
    idempotencyKey: arg.string({
      description:
        'A name of your own for this write, such as a UUID: given again with the same input it is answered, not done, a second time.',
    }),
  };
}

/** What a write of an existing record takes for granted. */
export function revisionArgument(arg: ArgumentBuilder) {
  return {
    revision: arg.string({
      description: 'The revision that you saw: if the record has another one by now, nothing is sent.',
    }),
  };
}
