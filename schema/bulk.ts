import type { InputRef } from '@pothos/core';
import { z } from 'zod';
import type { SharedName } from '../datasources/shared-changes.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import {
  type BulkChange,
  bulkItems,
  continueBulk,
  findBulk,
  type ItemResult,
  itemNode,
  mostItems,
  startBulk,
  stopBulk,
} from '../resolvers/writes/bulk.ts';
import type { BulkItem, BulkOperation } from '../resolvers/writes/write-store.ts';
import { builder, costOfCalls } from './builder.ts';
import { EntityInterface } from './entity.ts';
import { ErrorCode } from './errors.ts';
import { FieldChangeType } from './field-changes.ts';
import { writeArguments } from './write-types.ts';

const BulkState = builder.enumType('BulkState', {
  description: 'How far a bulk operation is.',
  values: {
    RUNNING: { description: 'It is worked on.' },
    STOPPED: { description: 'Nobody works on it; what is pending can be continued.' },
    DONE: { description: 'Every record was tried.' },
  } as const,
});

const BulkItemState = builder.enumType('BulkItemState', {
  description: 'How far one record of a bulk operation is.',
  values: {
    PENDING: { description: 'Not yet done; if it has a code, the last attempt failed for a reason that may pass.' },
    DONE: { description: 'Changed as asked, and read back.' },
    FAILED: { description: 'Not changed as asked, and trying again would not help.' },
  } as const,
});

const resultOf = ({ result }: BulkItem) => result as ItemResult | null;

const BulkItemType = builder.objectRef<BulkItem>('BulkItem').implement({
  description: 'One record of a bulk operation, and what became of it.',
  fields: (t) => ({
    index: t.exposeInt('index', { nullable: false, description: 'Its place in what was asked, from 0.' }),
    id: t.exposeID('target', { nullable: false, description: 'The id of the record.' }),
    state: t.expose('state', { type: BulkItemState, nullable: false, description: 'How far it is.' }),
    code: t.field({
      type: ErrorCode,
      description: 'Why it was not changed as asked, for programs.',
      resolve: (item) => (resultOf(item)?.code ?? null) as 'REJECTED' | null,
    }),
    message: t.string({ description: 'The same for people.', resolve: (item) => resultOf(item)?.message }),
    field: t.string({ description: 'The field to correct.', resolve: (item) => resultOf(item)?.field }),
    changes: t.field({
      type: [FieldChangeType],
      nullable: false,
      description: 'The fields that were asked for, each with what became of it.',
      resolve: (item) => resultOf(item)?.changes ?? [],
    }),
    writeId: t.string({
      description: 'The id of the write in the journal.',
      resolve: (item) => resultOf(item)?.writeId,
    }),
    node: t.field({
      type: EntityInterface,
      description: 'The record as it is now.',
      complexity: costOfCalls / 100,
      resolve: ({ target }, _args, context) => itemNode(context, target),
    }),
  }),
});

const BulkOperationType = builder.objectRef<BulkOperation>('BulkOperation').implement({
  description: 'Many changes under one id. It goes on behind the answer; ask `bulkOperation` how far it is.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Names it in `bulkOperation`.' }),
    state: t.expose('state', { type: BulkState, nullable: false, description: 'How far it is.' }),
    begunAt: t.expose('at', { type: 'DateTime', nullable: false, description: 'When it was asked for.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', description: 'When it was done or stopped.' }),
    total: t.int({ nullable: false, description: 'Its records.', resolve: ({ counts }) => counts.total }),
    done: t.int({ nullable: false, description: 'Changed as asked.', resolve: ({ counts }) => counts.done }),
    failed: t.int({
      nullable: false,
      description: 'Not changed as asked, for good.',
      resolve: ({ counts }) => counts.failed,
    }),
    pending: t.int({ nullable: false, description: 'Still to be done.', resolve: ({ counts }) => counts.pending }),
    items: t.field({
      type: [BulkItemType],
      nullable: false,
      description: 'Its records in the order in which they were asked for.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'How many, at most 500.',
          validate: z.int().min(1, 'must be at least 1').max(500, 'must be at most 500'),
        }),
        from: t.arg.int({
          required: true,
          defaultValue: 0,
          description: 'The index of the first.',
          validate: z.int().min(0, 'must be at least 0'),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first }),
      resolve: (operation, args, context) => bulkItems(context, operation, args),
    }),
  }),
});

/** `offersUpdate`, the same change to many, and `offersUpdateEach`, to each its own. */
export function addBulkMutations(entity: SharedName, label: string, Changes: InputRef<AnyRecord>): void {
  const Item = builder.inputType(`${label}Change`, {
    description: `One ${entity} and what to change of it.`,
    fields: (t) => ({
      id: t.id({ required: true, description: `The id of the ${entity}.` }),
      changes: t.field({ type: Changes, required: true, description: 'What to change.' }),
      revision: t.string({ description: 'The revision that you saw: another one by now is left alone.' }),
    }),
  }) as InputRef<BulkChange>;
  const behaviour = `Each as if it were changed alone, some at once, within the limits of their accounts; at most ${mostItems}.`;
  builder.mutationFields((t) => ({
    [`${entity}sUpdate`]: t.field({
      type: BulkOperationType,
      nullable: false,
      description: `Changes the same fields of many ${entity}s. ${behaviour}`,
      args: {
        ids: t.arg.idList({ required: true, description: `The ids of the ${entity}s.` }),
        changes: t.arg({ type: Changes, required: true, description: 'What to change of each.' }),
        ...writeArguments(t.arg),
      },
      complexity: costOfCalls,
      authScopes: (_root, { ids }) => ({ writerTo: ids }),
      resolve: (_root, { ids, changes, ...options }, context) =>
        startBulk(
          context,
          entity,
          ids.map((id) => ({ id, changes })),
          options,
        ),
    }),
    [`${entity}sUpdateEach`]: t.field({
      type: BulkOperationType,
      nullable: false,
      description: `Changes many ${entity}s, each in its own way. ${behaviour}`,
      args: {
        items: t.arg({ type: [Item], required: true, description: 'Which, and what to change of each.' }),
        ...writeArguments(t.arg),
      },
      complexity: costOfCalls,
      authScopes: (_root, { items }) => ({ writerTo: items.map(({ id }) => id) }),
      resolve: (_root, { items, ...options }, context) => startBulk(context, entity, items, options),
    }),
  }));
}

const idArgument = { required: true, description: 'The id of the operation.' } as const;

builder.queryField('bulkOperation', (t) =>
  t.field({
    type: BulkOperationType,
    nullable: false,
    description: 'A bulk operation of yours, as far as it is.',
    args: { id: t.arg.id(idArgument) },
    resolve: (_root, { id }, context) => findBulk(context, id),
  }),
);

builder.mutationFields((t) => ({
  bulkOperationStop: t.field({
    type: BulkOperationType,
    nullable: false,
    description: 'Begins no further record of a bulk operation; what is under way ends.',
    args: { id: t.arg.id(idArgument) },
    authScopes: { reader: true },
    resolve: (_root, { id }, context) => stopBulk(context, id),
  }),
  bulkOperationContinue: t.field({
    type: BulkOperationType,
    nullable: false,
    description:
      'Takes up what is pending where it was left. What an attempt with a lost answer left is looked at first.',
    args: { id: t.arg.id(idArgument) },
    authScopes: { reader: true },
    resolve: (_root, { id }, context) => continueBulk(context, id),
  }),
}));
