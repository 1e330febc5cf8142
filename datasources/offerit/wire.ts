import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';
import { hearChoice, sayChoice } from '../spec/choice-words.ts';
import type { Field, WireValue } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { isDecimal } from '../spec/value-forms.ts';
import { Inexpressible, leftOut, type Wire, type Words } from '../spec/wire.ts';
import { valuesOf } from './php-map.ts';

/** A form has no null, and no page says how a value is emptied (offerit.md 4, trap 3): nothing has a word for it. */
const neverCleared: Words = { any: leftOut, unchanged: leftOut, initial: leftOut };

const words: Wire['words'] = {
  reference: neverCleared,
  text: neverCleared,
  integer: neverCleared,
  decimal: neverCleared,
  amount: neverCleared,
  flag: neverCleared,
  toggle: neverCleared,
  choice: neverCleared,
  instant: neverCleared,
  texts: neverCleared,
  references: neverCleared,
  date: neverCleared,
  json: neverCleared,
  file: neverCleared,
  record: neverCleared,
  records: neverCleared,
};

export const wire: Wire = { words, say, hear };

function say(field: Field, value: unknown): WireValue {
  switch (field.kind) {
    case 'flag':
    case 'toggle':
      // The word "false" would be true to PHP (offerit.md 4, trap 4).
      return value === true ? '1' : '0';
    case 'choice':
      return sayChoice(field, value);
    case 'texts':
    case 'references':
      return sayList(listOf(value).map(String));
    case 'instant':
      return sayInstant(String(value));
    default:
      return String(value);
  }
}

/** One text with commas, which every list takes; brackets are not on every page (offerit.md 1.3). */
function sayList(items: readonly string[]): string {
  if (items.some((item) => item.includes(','))) throw new Inexpressible('has a comma in one of its values');
  return items.join(',');
}

/** With its zone said, because the server would read it in its own, which no page names (offerit.md 1, time zone). */
function sayInstant(value: string): string {
  const instant = DateTime.fromISO(value, { zone: 'utc' });
  if (instant.millisecond !== 0) throw new Inexpressible('falls between two seconds');
  return `${instant.toFormat(clock)} UTC`;
}

/** Rows come out of a database as texts, numbers and flags too; what is a number in JSON is text as well (offerit.md 1.3). */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (field.kind === 'texts' || field.kind === 'references') return hearList(raw);
  const said = textOf(raw);
  if (said === '') return null;
  switch (field.kind) {
    case 'reference':
      return said === '0' ? null : said;
    case 'integer':
      return hearInteger(said);
    case 'decimal':
    case 'amount':
      if (!isDecimal(said)) throw new Malformed('Offerit sent something else than a number.');
      return said;
    case 'flag':
    case 'toggle':
      return hearFlag(said);
    case 'choice':
      return hearChoice(field, said);
    case 'instant':
      return hearInstant(said, zone);
    default:
      return said;
  }
}

/** The form of many columns is not known (offerit.md 3.1): what is no text after all is kept as its JSON. */
function textOf(raw: unknown): string {
  if (raw === null || raw === undefined) return '';
  if (typeof raw !== 'object') return String(raw);
  return Object.keys(raw).length === 0 ? '' : JSON.stringify(raw);
}

function hearInteger(said: string): number {
  const number = Number(said);
  if (!/^-?\d+$/.test(said) || !Number.isSafeInteger(number)) {
    throw new Malformed('Offerit sent something else than a whole number.');
  }
  return number;
}

/** One call says it in capitals (offerit.md 1.1). */
function hearFlag(said: string): boolean {
  if (!/^(true|false|1|0)$/i.test(said)) throw new Malformed('Offerit sent something else than true or false.');
  return said.toLowerCase() === 'true' || said === '1';
}

/** One text with commas, a list, or a map whose values count. */
function hearList(raw: unknown): readonly string[] {
  const items = valuesOf(raw);
  if (items.some((item) => typeof item === 'object' && item !== null)) {
    throw new Malformed('Offerit sent something else than a list of texts.');
  }
  return items.map((item) => String(item ?? '').trim()).filter((item) => item !== '' && item !== '0');
}

/** Unix seconds, or the server's clock without a zone: the account's; 0 and "Never" are none (offerit.md 1.3). */
function hearInstant(said: string, zone: string): string | null {
  if (none.has(said)) return null;
  const time = /^-?\d{1,11}$/.test(said)
    ? DateTime.fromSeconds(Number(said), { zone })
    : DateTime.fromFormat(said, clock, { zone });
  if (!time.isValid) throw new Malformed('Offerit sent something else than a time.');
  return (/^-?\d+$/.test(said) ? time : earliestInstant(time)).toISO({ suppressMilliseconds: true });
}

const clock = 'yyyy-MM-dd HH:mm:ss';
const none: ReadonlySet<string> = new Set(['0', 'Never', '0000-00-00 00:00:00']);
