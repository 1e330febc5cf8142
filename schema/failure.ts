import type { Failure } from '../resolvers/failure.ts';
import { AccountType } from './account.ts';
import { builder } from './builder.ts';
import { ErrorCode } from './errors.ts';

const FailureType = builder.objectRef<Failure>('Failure').implement({
  description: "Why one account's part of an answer is missing.",
  fields: (t) => ({
    account: t.expose('account', { type: AccountType, nullable: false, description: 'The account.' }),
    code: t.expose('code', { type: ErrorCode, nullable: false, description: 'What went wrong, for programs.' }),
    message: t.exposeString('message', { nullable: false, description: 'What went wrong, for people.' }),
  }),
});

builder.globalConnectionField('failures', (t) =>
  t.field({
    type: [FailureType],
    nullable: false,
    description: 'The accounts whose rows are missing from this page, and why.',
    resolve: ({ failures }) => [...failures],
  }),
);
