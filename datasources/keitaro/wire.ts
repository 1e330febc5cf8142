import { DateTime } from 'luxon';
import { z } from 'zod';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';
import { hearChoice, sayChoice } from '../spec/choice-words.ts';
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
  date: clearable,
  json: alwaysThere,
  file: alwaysThere,
  // Replaced as a whole where it is there; how an empty one is said is told by its row.
  record: alwaysThere,
  records: alwaysThere,
};

export const wire: Wire = { words, say, hear };

function say(field: Field, value: unknown, zone: string): WireValue {
  switch (field.kind) {
    case 'flag':
    case 'toggle':
      return value === true;
    case 'integer':
      return Number(value);
    case 'reference':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'choice':
      return sayChoice(field, value);
    case 'texts':
    case 'references':
      return listOf(value).map(String);
    case 'instant':
      return DateTime.fromISO(String(value))
        .setZone(field.zone ?? zone)
        .toFormat('yyyy-LL-dd HH:mm:ss');
    default:
      return String(value);
  }
}

/** Forms differ by build and by route, so every form that any of them was seen to use is read (keitaro.md 1.4–1.6). */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (field.kind === 'texts' || field.kind === 'references') return hearList(raw);
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
      return hearChoice(field, said);
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

/** PHP prints very small numbers with an exponent; below twenty places there is nothing of worth. */
function plainDecimal(said: string): string {
  if (!/e/i.test(said)) return said;
  return Number(said).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
    signDisplay: 'negative',
  });
}

/** PHP prints a list with gaps as an object, an empty one as either, and some builds one item alone (keitaro.md 3.2). */
function hearList(raw: unknown): readonly string[] {
  if (raw === null || raw === undefined || raw === '') return [];
  const items = typeof raw === 'object' ? Object.values(raw) : [raw];
  const said = items.filter((item) => item !== null && item !== '');
  if (said.some((item) => typeof item !== 'string'))
    throw new Malformed('Keitaro sent something else than a list of texts.');
  return said.map(String);
}

function hearFlag(said: string): boolean {
  if (!/^(true|false|1|0)$/.test(said)) throw new Malformed('Keitaro sent something else than true or false.');
  return said === 'true' || said === '1';
}

/** Text without a zone, or a dumped PHP date with one, or an empty object for none (keitaro.md 1.4). */
function hearInstant(raw: unknown, zone: string): string | null {
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'object' && Object.keys(raw).length === 0) return null;
  const { date, timezone = zone } = phpDate.safeParse(typeof raw === 'string' ? { date: raw } : raw).data ?? {};
  const local = DateTime.fromSQL(date ?? '', { zone: timezone });
  if (!local.isValid) throw new Malformed('Keitaro sent something else than a date.');
  return earliestInstant(local).toISO({ suppressMilliseconds: true });
}

const phpDate = z.object({ date: z.string(), timezone: z.string().optional() });
