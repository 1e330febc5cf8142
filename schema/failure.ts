import type { Failure } from '../resolvers/failure.ts';
import { AccountType } from './account.ts';
import { builder } from './builder.ts';
import { ErrorCode } from './errors.ts';

export const FailureType = builder.objectRef<Failure>('Failure').implement({
  description: "Why one account's part of an answer is missing.",
  fields: (t) => ({
    account: t.expose('account', { type: AccountType, nullable: false, description: 'The account.' }),
    code: t.expose('code', { type: ErrorCode, nullable: false, description: 'What went wrong, for programs.' }),
    message: t.exposeString('message', { nullable: false, description: 'What went wrong, for people.' }),
    retryAfter: t.exposeInt('retryAfter', {
      description: 'Seconds to wait before asking again, when the platform said so.',
    }),
  }),
});
