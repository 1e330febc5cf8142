import {
  InvalidChange,
  Malformed,
  OutcomeUnknown,
  type PlatformError,
  RateLimited,
  Rejected,
  Unauthorized,
  Unreachable,
  Unsupported,
} from '../datasources/errors.ts';
import { InvalidInput } from '../resolvers/invalid-input.ts';
import { Conflict, NotApplied } from '../resolvers/writes/write-result.ts';
import { builder } from './builder.ts';
import { EntityInterface } from './entity.ts';
import { DifferenceType, FieldChangeType } from './field-changes.ts';

/** Every code that any error of ours may have. */
export const ErrorCode = builder.enumType('ErrorCode', {
  description: 'What went wrong, for programs.',
  values: {
    UNREACHABLE: { description: 'Nothing usable came back and nothing was changed; ask again.' },
    OUTCOME_UNKNOWN: { description: 'A write was sent and its answer was lost; look before repeating.' },
    RATE_LIMITED: { description: 'The platform was asked too often; wait.' },
    UNAUTHORIZED: { description: "The platform refused the account's credentials; fix the account." },
    REJECTED: { description: 'The platform understood and refused; correct the input.' },
    MALFORMED: { description: "The platform's answer is not what its manual says; tell the maintainers." },
    UNSUPPORTED: { description: 'The platform has no way to answer this; the message says what it can.' },
    CANNOT_CLEAR: { description: 'The platform has no way to empty this field.' },
    CANNOT_EXPRESS: { description: "The platform's language has no way to say this value." },
    INVALID_VALUE: { description: 'The value breaks a limit of the field.' },
    REQUIRED: { description: 'The field must be given.' },
    NOT_CHANGEABLE: { description: 'The field can only be read.' },
    UNKNOWN_FIELD: { description: 'There is no such field.' },
    BAD_USER_INPUT: { description: 'An argument breaks its limits.' },
    INVALID_ID: { description: 'Not an id of this API.' },
    WRONG_TYPE: { description: 'The id of something else.' },
    TOO_MANY: { description: 'More than can be asked for at once.' },
    NOT_FOUND: { description: 'Nothing has this id.' },
    INVALID_CURSOR: { description: 'A damaged cursor, or one of another filter.' },
    UNKNOWN_ACCOUNT: { description: 'No such account.' },
    KEY_REUSED: { description: 'The idempotency key was used for something else before.' },
    FORBIDDEN: { description: 'Your key does not allow it.' },
    CONFLICT: { description: 'The record is not as you expected; nothing was sent.' },
    NOT_APPLIED: { description: 'The platform accepted the write, and something is not as asked.' },
    INTERNAL: { description: 'A defect of the gateway; its log says more.' },
  } as const,
});

const ErrorInterface = builder.interfaceRef<PlatformError | InvalidInput | Conflict | NotApplied>('Error').implement({
  description: 'Why something was not done. Messages are for people and hold no secrets.',
  fields: (t) => ({
    message: t.exposeString('message', { nullable: false, description: 'What happened, and what to do about it.' }),
    code: t.expose('code', { type: ErrorCode, nullable: false, description: 'The same for programs.' }),
  }),
});

const interfaces = [ErrorInterface];

builder.objectType(Unreachable, {
  name: 'Unreachable',
  description: 'Nothing usable came back and nothing was changed; ask again.',
  interfaces,
});

builder.objectType(OutcomeUnknown, {
  name: 'OutcomeUnknown',
  description: 'A write was sent once and its answer was lost; look before repeating it.',
  interfaces,
  fields: (t) => ({
    accepted: t.exposeBoolean('accepted', {
      nullable: false,
      description: 'True when the platform confirmed the write and only the reading back failed.',
    }),
    writeId: t.exposeString('writeId', { description: 'The id of the write in the journal.' }),
  }),
});

builder.objectType(RateLimited, {
  name: 'RateLimited',
  description: 'The platform was asked too often; wait.',
  interfaces,
  fields: (t) => ({
    retryAfter: t.exposeInt('retryAfter', { description: 'Seconds to wait, when the platform said so.' }),
  }),
});

builder.objectType(Unauthorized, {
  name: 'Unauthorized',
  description: "The platform refused the account's credentials; whoever runs the gateway must fix the account.",
  interfaces,
});

builder.objectType(Rejected, {
  name: 'Rejected',
  description: 'The platform understood and refused; correct the input.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field it complained about, when it named one.' }),
    nativeMessage: t.exposeString('nativeMessage', { nullable: false, description: "The platform's own words." }),
  }),
});

builder.objectType(Malformed, {
  name: 'Malformed',
  description: "The platform's answer is not what its manual says; tell the maintainers.",
  interfaces,
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where in the answer, when it can be said.' }),
  }),
});

builder.objectType(InvalidChange, {
  name: 'InvalidChange',
  description: 'This cannot be written at all; refused before anything was sent.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field to correct.' }),
  }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'An argument cannot be meant; nothing was sent.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The argument to correct.' }),
  }),
});

builder.objectType(Unsupported, {
  name: 'Unsupported',
  description: 'The platform has no way to do this; nothing was sent.',
  interfaces,
});

builder.objectType(Conflict, {
  name: 'Conflict',
  description: 'Somebody else changed the record meanwhile; nothing was sent.',
  interfaces,
  fields: (t) => ({
    differences: t.expose('differences', {
      type: [DifferenceType],
      nullable: false,
      description: 'The fields that are not as expected; none where only the revision was given.',
    }),
    revision: t.exposeString('revision', { description: 'The revision of the record as it is now.' }),
  }),
});

builder.objectType(NotApplied, {
  name: 'NotApplied',
  description:
    'The platform accepted the write, and at least one field is not as asked. What is there now stands here.',
  interfaces,
  fields: (t) => ({
    node: t.field({
      type: EntityInterface,
      description: 'The record as the platform shows it now.',
      resolve: ({ result }) => result.entity,
    }),
    changes: t.field({
      type: [FieldChangeType],
      nullable: false,
      description: 'The fields that were asked for, each with what became of it.',
      resolve: ({ result }) => result.changes,
    }),
    collateral: t.field({
      type: [FieldChangeType],
      nullable: false,
      description: 'Fields that nobody asked for and that moved all the same.',
      resolve: ({ result }) => result.collateral,
    }),
    writeId: t.string({ description: 'The id of the write in the journal.', resolve: ({ result }) => result.writeId }),
  }),
});

/** What a write may come back with in place of the thing written. */
export const nativeErrors = [
  InvalidInput,
  InvalidChange,
  Rejected,
  Unauthorized,
  RateLimited,
  Unreachable,
  OutcomeUnknown,
  Malformed,
  Unsupported,
];

/** The same for a write that is compared with what is there, before it and after. */
export const writeErrors = [...nativeErrors, Conflict, NotApplied];
