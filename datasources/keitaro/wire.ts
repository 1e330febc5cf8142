import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import type { Field, WireValue } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { leftOut, type Wire, type Words } from '../spec/wire.ts';

/** A key that is not there is left alone; null empties what may be empty (keitaro.md 5.1, 5.2). */
const clearable: Words = { any: leftOut, unchanged: leftOut, cleared: null, initial: leftOut };
const alwaysThere: Words = { any: leftOut, unchanged: leftOut, initial: leftOut };

const words: Wire['words'] = {
  reference: clearable,
  text: clearable,
  choice: clearable,
  texts: clearable,
  references: clearable,
  instant: clearable,
  integer: alwaysThere,
  decimal: alwaysThere,
  amount: alwaysThere,
  flag: alwaysThere,
  toggle: alwaysThere,
  record: {},
  records: {},
};

export const wire: Wire = { words, say, hear };

function say(field: Field, value: unknown): WireValue {
  switch (field.kind) {
    case 'flag':
    case 'toggle':
      return value === true;
    case 'integer':
      return Number(value);
    case 'reference':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'choice':
      return field.values?.[String(value)] ?? String(value);
    case 'texts':
    case 'references':
      return listOf(value).map(String);
    default:
      return String(value);
  }
}

/** Forms differ by build and by route, so every form that any of them was seen to use is read (keitaro.md 1.4–1.6). */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (field.kind === 'texts' || field.kind === 'references') return listOf(raw).map(String);
  if (field.kind === 'instant') return hearInstant(raw, zone);
  const said = textOf(raw);
  if (said === '') return null;
  switch (field.kind) {
    case 'reference':
      return said === '0' ? null : said;
    case 'integer':
      return hearNumber(said, /^-?\d+$/, Number);
    case 'decimal':
    case 'amount':
      return hearNumber(said, /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, plainDecimal);
    case 'flag':
    case 'toggle':
      return hearFlag(said);
    case 'choice':
      return Object.entries(field.values ?? {}).find(([, word]) => word === said)?.[0] ?? 'UNKNOWN';
    default:
      return said;
  }
}

/** Objects where text is expected are kept as their JSON: payloads of some actions (keitaro.md 3.2). */
function textOf(raw: unknown): string {
  if (raw == null) return '';
  if (typeof raw !== 'object') return String(raw);
  return Object.keys(raw).length === 0 ? '' : JSON.stringify(raw);
}

function hearNumber<T>(said: string, form: RegExp, made: (said: string) => T): T {
  if (!form.test(said)) throw new Malformed('Keitaro sent something else than a number.');
  return made(said);
}

/** PHP prints very small numbers with an exponent. */
function plainDecimal(said: string): string {
  return /e/i.test(said)
    ? Number(said).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : said;
}

function hearFlag(said: string): boolean {
  if (!/^(true|false|1|0)$/.test(said)) throw new Malformed('Keitaro sent something else than true or false.');
  return said === 'true' || said === '1';
}

/** Text without a zone, or a dumped PHP date with one, or an empty object for none (keitaro.md 1.4). */
function hearInstant(raw: unknown, zone: string): string | null {
  const said = typeof raw === 'object' && raw !== null && 'date' in raw ? raw : { date: raw };
  if (typeof said.date !== 'string' || said.date === '') return null;
  const named = 'timezone' in said && typeof said.timezone === 'string' ? said.timezone : zone;
  const instant = DateTime.fromSQL(said.date, { zone: named });
  if (!instant.isValid) throw new Malformed('Keitaro sent something else than a date.');
  return instant.toISO({ suppressMilliseconds: true });
}
