import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import { hearChoice, sayChoice } from '../spec/choice-words.ts';
import type { Field } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { isDate, isDecimal } from '../spec/value-forms.ts';
import { Inexpressible, type Wire, type Words } from '../spec/wire.ts';
import { hearInstant } from './hear-instant.ts';
import { localText } from './local-text.ts';

/** Clears a free text where an operation's page says so; elsewhere it would be stored as text (cake.md 4.3). */
export const nullWord = 'NULL';

/** Leaves a switch and an option as they are (cake.md 4.8). */
export const noChangeWord = 'no_change';

/** Must be sent where a date is unchanged or removed, because every date has to parse (cake.md 4.6). */
const dateNotMeant = '2067-10-20 13:31:59.7';

const amountNotMeant = '9999.1234';

/** CAKE's words by kind (cake.md 2, "Sentinels at a glance"); a row that deviates says so itself. */
const words: Wire['words'] = {
  reference: { any: '0', unchanged: '0', initial: '0' },
  text: { any: '', unchanged: '', initial: '' },
  integer: { any: '0', unchanged: '-1', initial: '-1' },
  decimal: { unchanged: '-1', initial: '-1' },
  amount: {
    unchanged: amountNotMeant,
    initial: amountNotMeant,
    announced: { set: 'change', unchanged: 'do_not_change' },
  },
  flag: { any: 'FALSE', initial: 'FALSE' },
  toggle: { unchanged: noChangeWord, initial: 'off' },
  choice: { unchanged: noChangeWord },
  instant: {
    unchanged: dateNotMeant,
    cleared: dateNotMeant,
    initial: dateNotMeant,
    announced: { set: 'change', unchanged: 'do_not_change', cleared: 'remove' },
  },
  texts: listWords('replace'),
  references: listWords('replace'),
  date: { any: '' },
  json: {},
  file: {},
  record: {},
  records: {},
};

function listWords(set: string): Words {
  return {
    unchanged: '',
    cleared: '',
    initial: '',
    announced: { set, unchanged: 'do_not_change', cleared: 'remove_all' },
  };
}

export const wire: Wire = { words, say, hear };

function say(field: Field, value: unknown, zone: string): string {
  switch (field.kind) {
    case 'toggle':
      return value ? 'on' : 'off';
    case 'flag':
      return value ? 'TRUE' : 'FALSE';
    case 'choice':
      return sayChoice(field, value);
    case 'instant':
      return sayInstant(String(value), zone);
    case 'texts':
    case 'references':
      return sayText(listOf(value).map(sayListItem).join(','));
    case 'reference':
      return sayReference(String(value));
    case 'text':
      return sayText(String(value));
    default:
      return String(value);
  }
}

/** Ids below one, however they are spelt, are words of CAKE's for "all", "unchanged" and "automatic". */
function sayReference(value: string): string {
  if (!/^[1-9]\d*$/.test(value)) throw new Inexpressible(`must be the number of something, from 1; "${value}" is none`);
  return value;
}

/** What is empty or spelt NULL leaves or clears a text, whether or not the row's own page says so (cake.md 4.3). */
function sayText(value: string): string {
  const words = ['', nullWord];
  if (words.includes(value.trim()))
    throw new Inexpressible(`cannot be "${value}", which CAKE takes for a word; null empties it`);
  return value;
}

/** Lists travel as one comma-separated text, and nothing escapes a comma. */
function sayListItem(item: unknown): string {
  if (String(item).includes(',')) throw new Inexpressible(`cannot hold a comma inside an item: "${item}"`);
  return String(item);
}

function sayInstant(value: string, zone: string): string {
  const local = DateTime.fromISO(value, { zone });
  if (local.getPossibleOffsets().length > 1) {
    throw new Inexpressible(`falls into the hour that the clocks of ${zone} repeat, which CAKE cannot tell apart`);
  }
  return localText(local);
}

/** Null and the empty string are both "nothing there": CAKE takes neither as a value (cake.md 1.3). */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (field.kind === 'texts' || field.kind === 'references') return listOf(raw).map(String);
  const said = textOf(raw);
  if (said === '') return null;
  switch (field.kind) {
    case 'integer':
      return hearInteger(said);
    case 'flag':
    case 'toggle':
      return hearFlag(said);
    case 'decimal':
    case 'amount':
      return hearDecimal(said);
    case 'instant':
      return hearInstant(said, zone);
    case 'date':
      return hearDay(said);
    case 'choice':
      return hearWord(field, said);
    default:
      return said;
  }
}

/** What calls take as `global_redirect` and `limited`, exports print as Global Redirect and Limited (cake.md 2.2, 3.6). */
function hearWord(field: Field, said: string): string {
  const heard = hearChoice(field, said);
  return heard === 'UNKNOWN' ? hearChoice(field, said.toLowerCase().replaceAll(' ', '_')) : heard;
}

/** Some texts are lists of strings on some instances and plain on others (cake.md 3.4, "Traps"). */
function textOf(raw: unknown): string {
  if (raw == null) return '';
  if (typeof raw !== 'object') return String(raw);
  if ('string' in raw) return listOf(raw.string).join('\n');
  throw new Malformed('CAKE sent an element where a value was expected.');
}

function hearInteger(said: string): number {
  if (!/^-?\d+$/.test(said)) throw new Malformed('CAKE sent something else than a whole number.');
  return Number(said);
}

function hearDecimal(said: string): string {
  if (!isDecimal(said)) throw new Malformed('CAKE sent something else than a decimal number.');
  return said;
}

/** A day is printed as its midnight. */
function hearDay(said: string): string {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T00:00:00)?$/.exec(said) ?? [];
  if (!isDate(day)) throw new Malformed('CAKE sent something else than a day.');
  return day;
}

function hearFlag(said: string): boolean {
  if (!/^(true|false)$/i.test(said)) throw new Malformed('CAKE sent something else than true or false.');
  return said.toLowerCase() === 'true';
}
