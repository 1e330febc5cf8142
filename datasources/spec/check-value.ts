import type { Field, Kind } from './field.ts';
import { isBase64, isDate, isDecimal, isInstant } from './value-forms.ts';

/** Why a value is not of its row's kind, as the end of a sentence that begins with the field's name; else null. */
export function checkKind(field: Field, value: unknown): string | null {
  return checks[field.kind](value, field);
}

/**
 * Which limit of its row a value of the right kind breaks; else null. Asked after the kind and after the words for
 * "unchanged" and "cleared", because those are often just outside the range and deserve the better reason.
 */
export function checkLimits({ maxLength, minimum, maximum }: Field, value: unknown): string | null {
  const tooLong = maxLength !== undefined && textsIn(value).find((text) => text.length > maxLength);
  if (tooLong) return `must have at most ${maxLength} characters and has ${tooLong.length}`;
  if (minimum !== undefined && Number(value) < minimum) return `must be at least ${minimum}`;
  if (maximum !== undefined && Number(value) > maximum) return `must be at most ${maximum}`;
  return null;
}

/** A text, or the items of a list: a limit of length is one of each. */
function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter(isText);
}

type Check = (value: unknown, field: Field) => string | null;

const checks: Readonly<Record<Kind, Check>> = {
  reference: (value) => (isText(value) && value !== '' ? null : 'must be an id, as text'),
  text: (value) => (isText(value) ? null : 'must be text'),
  integer: (value) => (Number.isSafeInteger(value) ? null : 'must be a whole number'),
  decimal: checkDecimal,
  amount: checkDecimal,
  flag: checkFlag,
  toggle: checkFlag,
  choice: (value, { values = {} }) =>
    isText(value) && Object.hasOwn(values, value) ? null : `must be one of ${Object.keys(values).join(', ')}`,
  instant: (value) =>
    isInstant(value) ? null : 'must be an instant with its offset, such as 2026-05-31T12:00:00+02:00',
  date: (value) => (isDate(value) ? null : 'must be a day such as 2026-05-31'),
  json: () => null,
  file: (value) => (isBase64(value) ? null : 'must be a file, or what is in it as base64 text'),
  texts: checkTexts,
  references: checkTexts,
  record: (value) => (typeof value === 'object' && value !== null ? null : 'must be an object'),
  records: (value) => (Array.isArray(value) ? null : 'must be a list of objects'),
};

function checkDecimal(value: unknown): string | null {
  return isDecimal(value) ? null : 'must be decimal text such as "12.50"';
}

function checkFlag(value: unknown): string | null {
  return typeof value === 'boolean' ? null : 'must be true or false';
}

function checkTexts(value: unknown): string | null {
  return Array.isArray(value) && value.every((item) => isText(item) && item.trim() !== '')
    ? null
    : 'must be a list of non-empty texts';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
