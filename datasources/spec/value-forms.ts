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

/** A day of the calendar, such as "2026-05-31". */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && DateTime.fromISO(value).isValid;
}

/** What is in a file, as text. An empty file is none. */
export function isBase64(value: unknown): value is string {
  return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
}

/** How many bytes such a text stands for. */
export function bytesOfBase64(text: string): number {
  return Buffer.byteLength(text, 'base64');
}

/** One spelling for each number: no zeros before or behind it, and no sign of nothing. */
export function plainDecimal(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace(/^(-?)0+(?=\d)/, '$1').split('.');
  const digits = fraction.replace(/0+$/, '');
  const number = digits === '' ? whole : `${whole}.${digits}`;
  return number === '-0' ? '0' : number;
}
