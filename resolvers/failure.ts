import { type ErrorCode, PlatformError, RateLimited, Unsupported } from '../datasources/errors.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';

/** Why one account's part of an answer is missing. A plain object: an Error inside a result would null all of it. */
export interface Failure {
  readonly account: Account;
  readonly code: ErrorCode | 'INTERNAL';
  readonly message: string;
  /** Seconds to wait before asking again, when the platform said so. */
  readonly retryAfter: number | null;
}

/** Anything that is not one of our own errors is a defect of ours: logged, and shown without its words. */
export function toFailure({ log }: Pick<Context, 'log'>, account: Account, error: unknown): Failure {
  // What a platform cannot do is no event for whoever runs the gateway: the caller is told.
  if (!(error instanceof Unsupported))
    log({ level: 'warn', message: 'An account gave no answer.', account: account.id, cause: error });
  if (!(error instanceof PlatformError)) {
    const message = 'Something went wrong inside the gateway; its log says what.';
    return { account, code: 'INTERNAL', message, retryAfter: null };
  }
  const retryAfter = error instanceof RateLimited ? error.retryAfter : null;
  return { account, code: error.code, message: error.message, retryAfter };
}
