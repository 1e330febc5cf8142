import { type ConversionStatus, conversionStatuses, type Status, statuses } from '../datasources/model.ts';
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

const conversionMeanings: Readonly<Record<ConversionStatus, string>> = {
  APPROVED: 'Counts, and is paid.',
  PENDING: 'Waits for a decision.',
  REJECTED: 'Does not count.',
  REVERSED: 'Took back what had been booked: a void, a return, a chargeback.',
  UNKNOWN: 'A native status that no table knows; `nativeStatus` shows it.',
};

export const ConversionStatusType = builder.enumType('ConversionStatus', {
  description: 'What became of a conversion, in words that all platforms share.',
  values: Object.fromEntries(
    conversionStatuses.map((status) => [status, { description: conversionMeanings[status] }]),
  ) as Record<ConversionStatus, { readonly description: string }>,
});
