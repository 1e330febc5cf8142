import { type ErrorCode, PlatformError } from '../datasources/errors.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';

/** Why one account's part of an answer is missing. A plain object: an Error inside a result would null all of it. */
export interface Failure {
  readonly account: Account;
  readonly code: ErrorCode | 'INTERNAL';
  readonly message: string;
}

/** Anything that is not one of our own errors is a defect of ours: logged, and shown without its words. */
export function toFailure(context: Context, account: Account, error: unknown): Failure {
  context.log({ level: 'warn', message: 'An account gave no answer.', account: account.id, cause: error });
  if (error instanceof PlatformError) return { account, code: error.code, message: error.message };
  return { account, code: 'INTERNAL', message: 'Something went wrong inside the gateway; its log says what.' };
}
