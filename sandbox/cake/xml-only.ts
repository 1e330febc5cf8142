import { BindingError } from './bind-arguments.ts';
import type { Operation } from './operation.ts';

/** An operation that "does not support JSON requests" (cake.md 1.2): such a call does not get to it, in INFERRED words. */
export function xmlOnly(operation: Operation): Operation {
  return {
    ...operation,
    call: (account, given) => {
      if (given.binding === 'json') throw new BindingError('This operation does not support JSON requests.');
      return operation.call(account, given);
    },
  };
}
