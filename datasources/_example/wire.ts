import { DateTime } from 'luxon';
import { z } from 'zod';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';
import { hearChoice, sayChoice } from '../spec/choice-words.ts';
import type { Field, Kind, WireValue } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { isDecimal } from '../spec/value-forms.ts';
import { Inexpressible, leftOut, type Wire, type Words } from '../spec/wire.ts';

/** A PATCH leaves alone what is not sent, so "unchanged" is said by absence; a form of fixed parameters needs a word. */
const alwaysThere: Words = { any: leftOut, unchanged: leftOut, initial: leftOut };

/** A kind gets a word for "cleared" if most of its rows can be emptied; the others opt out with `cannotClear`. */
const clearable: Words = { ...alwaysThere, cleared: null };

/** One entry per kind, used or not: the compiler then asks the question of whoever adds a kind. */
const words: Wire['words'] = {
  reference: clearable,
  text: clearable,
  integer: clearable,
  decimal: clearable,
  instant: clearable,
  // An empty list has its own spelling here, and null would be refused.
  texts: { ...alwaysThere, cleared: [] },
  references: { ...alwaysThere, cleared: [] },
  // Without a word, null is refused as CANNOT_CLEAR before anything is sent.
  amount: alwaysThere,
  flag: alwaysThere,
  toggle: alwaysThere,
  choice: alwaysThere,
  date: clearable,
  json: alwaysThere,
  file: alwaysThere,
  // Only shown here, so there is nothing to say; a platform that takes an object whole would have words for it.
  record: {},
  records: {},
};

export const wire: Wire = { words, say, hear };

/** The value is known to be of its kind: `spec/` checked that before, in the same way for every platform. */
function say(field: Field, value: unknown, zone: string): WireValue {
  switch (field.kind) {
    case 'flag':
    case 'toggle':
      return value === true;
    case 'integer':
      return Number(value);
    case 'choice':
      return sayChoice(field, value);
    case 'texts':
    case 'references':
      return listOf(value).map(String);
    case 'instant':
      return sayInstant(String(value), zone);
    default:
      // Ids and money stay text all the way: a float would round them.
      return String(value);
  }
}

/** What cannot be spelt is refused before anything is sent; rounded, it would be another value than the caller gave. */
function sayInstant(value: string, zone: string): string {
  const local = DateTime.fromISO(value, { zone });
  if (local.millisecond === 0 && local.getPossibleOffsets().length === 1) return local.toFormat(clock);
  throw new Inexpressible(`falls between two seconds, or into the hour that the clocks of ${zone} repeat`);
}

/** Strict, because a form that the manual does not name means that we misread it, and guessing would hide that. */
function hear(field: Field, raw: unknown, zone: string): unknown {
  if (raw === null || raw === undefined) return null;
  const { success, data, error } = forms[field.kind].safeParse(raw);
  // Without the value: messages reach clients and logs, and a value may be personal.
  if (!success) throw new Malformed(`Example sent something else than the kind "${field.kind}" has.`, { cause: error });
  if (field.kind === 'instant') return hearInstant(String(data), zone);
  if (field.kind !== 'choice') return data;
  return hearChoice(field, data);
}

const decimalText = z.string().refine(isDecimal);

const forms: Readonly<Record<Kind, z.ZodType>> = {
  // A platform that sends ids or money as JSON numbers needs a parser that keeps the digits: see ../json.ts.
  reference: z.string(),
  amount: decimalText,
  decimal: decimalText,
  text: z.string(),
  integer: z.int(),
  flag: z.boolean(),
  toggle: z.boolean(),
  choice: z.string(),
  instant: z.string(),
  date: z.iso.date(),
  // Taken as it is, so that it never comes here.
  json: z.never(),
  file: z.never(),
  texts: z.array(z.string()),
  references: z.array(z.string()),
  // `readRecord` takes objects apart itself and asks for the rows inside.
  record: z.never(),
  records: z.never(),
};

const clock = 'yyyy-MM-dd HH:mm:ss';

/** Inward of the wire a time is always an instant; the zone is the account's, because this platform names none. */
function hearInstant(said: string, zone: string): string {
  const local = DateTime.fromFormat(said, clock, { zone });
  if (!local.isValid) throw new Malformed('Example sent something else than a date.');
  return earliestInstant(local).toISO({ suppressMilliseconds: true });
}
