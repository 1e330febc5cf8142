import { DateTime } from 'luxon';

/** Decimal text, such as "12.50" or "-1". */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

/** An instant in ISO 8601 that says its offset; without one it would be a local time of nobody knows where. */
export function isInstant(value: unknown): value is string {
  const hasOffset = typeof value === 'string' && /[T ].*(Z|[+-]\d\d:?\d\d)$/.test(value);
  return hasOffset && DateTime.fromISO(value).isValid;
}
