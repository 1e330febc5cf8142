import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';
import { hearChoice, sayChoice } from '../spec/choice-words.ts';
import type { Field, WireValue } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { isDecimal } from '../spec/value-forms.ts';
import { Inexpressible, leftOut, type Wire, type Words } from '../spec/wire.ts';

/** What is left out is left alone, and a name with nothing behind it is null (hasoffers.md 7.4). */
const clearable: Words = { any: leftOut, unchanged: leftOut, cleared: '', initial: leftOut };
/** Their calls untie one thing after another, so that nothing says "none" on the wire. */
const list: Words = { unchanged: leftOut, cleared: [], initial: leftOut };
const alwaysThere: Words = { any: leftOut, unchanged: leftOut, initial: leftOut };

const words: Wire['words'] = {
  reference: clearable,
  text: clearable,
  decimal: clearable,
  instant: clearable,
  integer: alwaysThere,
  amount: alwaysThere,
  flag: alwaysThere,
  toggle: alwaysThere,
  choice: alwaysThere,
  texts: list,
  references: list,
  date: clearable,
  json: alwaysThere,
  file: alwaysThere,
  record: {},
  records: {},
};

export const wire: Wire = { words, say, hear };

const clock = 'yyyy-MM-dd HH:mm:ss';

function say(field: Field, value: unknown, zone: string): WireValue {
  switch (field.kind) {
    case 'flag':
    case 'toggle':
      return value === true ? '1' : '0';
    case 'choice':
      return sayChoice(field, value);
    case 'texts':
    case 'references':
      return listOf(value).map(String);
    case 'instant':
      return sayInstant(String(value), field.zone ?? zone);
    default:
      return String(value);
  }
}

function sayInstant(value: string, zone: string): string {
  const local = DateTime.fromISO(value, { zone });
  if (local.millisecond === 0 && local.getPossibleOffsets().length === 1) return local.toFormat(clock);
  throw new Inexpressible(`falls between two seconds, or into the hour that the clocks of ${zone} repeat`);
}

/** All values are text, the few numbers among them too (`json.ts`); "" and null are both nothing (hasoffers.md 1.10). */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (field.kind === 'texts' || field.kind === 'references') return listOf(raw).map(textOf);
  if (raw === null || raw === undefined || raw === '') return null;
  const said = textOf(raw);
  switch (field.kind) {
    case 'reference':
      // No foreign key is "0" as well as null, both in one column.
      return said === '0' ? null : said;
    case 'integer':
      return hearInteger(said);
    case 'decimal':
    case 'amount':
      return hearDecimal(said);
    case 'flag':
    case 'toggle':
      return hearFlag(said);
    case 'instant':
      return hearInstant(said, field.zone ?? zone, zone);
    case 'choice':
      return hearChoice(field, said);
    default:
      return said;
  }
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string' || typeof raw === 'boolean') return String(raw);
  throw new Malformed('TUNE sent something with parts where a value was expected.');
}

/** Some whole numbers were printed with decimals in earlier years (hasoffers.md 2.3, `lifetime_conversion_cap`). */
function hearInteger(said: string): number {
  if (!/^-?\d+(\.0+)?$/.test(said)) throw new Malformed('TUNE sent something else than a whole number.');
  return Number(said);
}

function hearDecimal(said: string): string {
  if (!isDecimal(said)) throw new Malformed('TUNE sent something else than a decimal number.');
  return said;
}

/** Two columns are true or false, one is in words beside approvals, and all others are 1 or 0 (hasoffers.md 2.3, 2.6). */
function hearFlag(said: string): boolean {
  if (!/^(0|1|true|false|enabled|disabled)$/.test(said)) throw new Malformed('TUNE sent something else than 0 or 1.');
  return said === '1' || said === 'true' || said === 'enabled';
}

/** A local time without its zone, or seconds since 1970; the zero date means never in both (hasoffers.md 1.10). */
function hearInstant(said: string, zone: string, shownIn: string): string | null {
  if (/^0000-00-00/.test(said) || /^-\d+$/.test(said)) return null;
  const isNumber = /^\d+$/.test(said);
  const time = isNumber
    ? DateTime.fromSeconds(Number(said), { zone: shownIn })
    : DateTime.fromFormat(said, said.length > 10 ? clock : 'yyyy-MM-dd', { zone });
  if (!time.isValid) throw new Malformed('TUNE sent something else than a date.');
  return (isNumber ? time : earliestInstant(time)).toISO({ suppressMilliseconds: true });
}
