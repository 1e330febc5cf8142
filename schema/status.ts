import { type Status, statuses } from '../datasources/model.ts';
import { builder } from './builder.ts';

const meanings: Readonly<Record<Status, string>> = {
  ACTIVE: 'Running, or open to run.',
  PAUSED: 'Switched off; can be switched on again.',
  PENDING: 'Waits for a decision.',
  EXPIRED: 'Over, because its time was.',
  REJECTED: 'Decided against.',
  BLOCKED: 'Shut out.',
  ARCHIVED: 'Put away; kept for the record.',
  UNKNOWN: 'A native status that no table knows; `nativeStatus` shows it.',
};

export const StatusType = builder.enumType('Status', {
  description: 'How things stand, in words that all platforms share.',
  values: Object.fromEntries(statuses.map((status) => [status, { description: meanings[status] }])) as Record<
    Status,
    { readonly description: string }
  >,
});
