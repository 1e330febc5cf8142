import { InvalidChange } from '../errors.ts';
import { checkKind, checkLimits } from './check-value.ts';
import { type AnyRecord, cannotClear, type Field, type Fields, type WireValue } from './field.ts';
import { isDecimal } from './value-forms.ts';
import { Inexpressible, leftOut, type Wire, type Word } from './wire.ts';

/** What goes over the wire, under the platform's names. */
export type Parameters = Record<string, WireValue>;

/** A filter: what is left out is "any". */
export function writeFilter(wire: Wire, fields: Fields, filter: AnyRecord, zone: string): Parameters {
  const sent: Parameters = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = filter[name];
    put(
      sent,
      field.wire,
      value == null ? (wire.words[field.kind].any ?? leftOut) : sayChecked(wire, name, field, value, zone),
    );
  }
  return sent;
}

/**
 * An edit of what exists: left out is "unchanged", null is "cleared", a value is set. What cannot be said is
 * refused with `InvalidChange` here, before anything is sent.
 */
export function writeChanges(wire: Wire, fields: Fields, changes: AnyRecord, zone: string): Parameters {
  for (const name of Object.keys(changes)) {
    refuseUnknown(fields, name);
    if (fields[name]?.creationOnly)
      throw new InvalidChange(name, 'NOT_CHANGEABLE', `"${name}" can be set on creation only.`);
  }
  const sent: Parameters = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.readOnly) continue;
    const value = changes[name];
    const { announced } = wire.words[field.kind];
    if (value === undefined) {
      put(sent, field.wire, wordForUnchanged(wire, name, field));
      if (field.announcedBy && announced) put(sent, field.announcedBy, announced.unchanged);
    } else if (value === null || (Array.isArray(value) && value.length === 0)) {
      put(sent, field.wire, wordForCleared(wire, name, field));
      if (field.announcedBy && announced?.cleared) put(sent, field.announcedBy, announced.cleared);
    } else {
      const said = sayKind(wire, name, field, value, zone);
      refuseWords(wire, name, field, said);
      refuseLimits(name, field, value);
      put(sent, field.wire, said);
      if (field.announcedBy && announced) put(sent, field.announcedBy, announced.set);
    }
  }
  return sent;
}

/** A creation: what the platform requires must be there; null and left out both leave it to the platform. */
export function writeNew(wire: Wire, fields: Fields, values: AnyRecord, zone: string): Parameters {
  for (const name of Object.keys(values)) refuseUnknown(fields, name);
  const sent: Parameters = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.readOnly) continue;
    const value = values[name];
    const { announced, initial } = wire.words[field.kind];
    if (value == null && field.required) {
      throw new InvalidChange(name, 'REQUIRED', `"${name}" is required on creation.`);
    }
    put(
      sent,
      field.wire,
      value == null ? (field.initial ?? initial ?? leftOut) : sayChecked(wire, name, field, value, zone),
    );
    if (field.announcedBy && announced)
      put(sent, field.announcedBy, value == null ? announced.unchanged : announced.set);
  }
  return sent;
}

function refuseUnknown(fields: Fields, name: string): void {
  const field = fields[name];
  if (!field) throw new InvalidChange(name, 'UNKNOWN_FIELD', `There is no field "${name}".`);
  if (field.readOnly) throw new InvalidChange(name, 'NOT_CHANGEABLE', `"${name}" can only be read.`);
}

function wordForUnchanged(wire: Wire, name: string, field: Field): Word {
  const word = field.unchanged ?? wire.words[field.kind].unchanged;
  if (word !== undefined) return word;
  throw new InvalidChange(
    name,
    'REQUIRED',
    `The platform has no word to leave "${name}" unchanged; give its value too.`,
  );
}

/** Whether an edit can empty this field: it has a word for that, of its own or of its kind. */
export function isClearable(wire: Wire, field: Field): boolean {
  return clearedWord(wire, field) !== undefined;
}

function wordForCleared(wire: Wire, name: string, field: Field): WireValue {
  const word = clearedWord(wire, field);
  if (word !== undefined) return word;
  throw new InvalidChange(
    name,
    'CANNOT_CLEAR',
    `The platform has no way to empty "${name}"; leave it out or give a value.`,
  );
}

function clearedWord(wire: Wire, field: Field): WireValue | undefined {
  if (field.cleared === cannotClear) return undefined;
  const { announced, cleared } = wire.words[field.kind];
  const announceable = !announced || (field.announcedBy && announced.cleared);
  return field.cleared !== undefined ? field.cleared : announceable ? cleared : undefined;
}

function sayChecked(wire: Wire, name: string, field: Field, value: unknown, zone: string): WireValue {
  const said = sayKind(wire, name, field, value, zone);
  refuseLimits(name, field, value);
  return said;
}

function sayKind(wire: Wire, name: string, field: Field, value: unknown, zone: string): WireValue {
  const fault = checkKind(field, value);
  if (fault) throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" ${fault}.`);
  try {
    return wire.say(field, value, zone);
  } catch (error) {
    if (error instanceof Inexpressible) throw new InvalidChange(name, 'CANNOT_EXPRESS', `"${name}" ${error.message}.`);
    throw error;
  }
}

function refuseLimits(name: string, field: Field, value: unknown): void {
  const fault = checkLimits(field, value);
  if (fault) throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" ${fault}.`);
}

/** A value that is spelt like the word for "unchanged" or "cleared" would be taken for it, silently. */
function refuseWords(wire: Wire, name: string, field: Field, said: WireValue): void {
  const words = wire.words[field.kind];
  const unchanged = field.unchanged ?? words.unchanged;
  const cleared = field.cleared ?? words.cleared;
  const taken = [unchanged, cleared].some((word) => word != null && typeof word !== 'symbol' && sameWord(word, said));
  if (!taken) return;
  throw new InvalidChange(
    name,
    'CANNOT_EXPRESS',
    `The platform cannot be told to set "${name}" to this value: it is its own word for "unchanged" or "cleared".` +
      (said === '' ? ' To empty the field, give null.' : ''),
  );
}

function sameWord(word: WireValue, said: WireValue): boolean {
  if (typeof word !== 'string' || typeof said !== 'string') return word === said;
  return word === said || (isDecimal(word) && isDecimal(said) && canonical(word) === canonical(said));
}

/** One spelling for each number: no zeros before or behind it, and no sign of nothing. */
function canonical(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace(/^(-?)0+(?=\d)/, '$1').split('.');
  const digits = fraction.replace(/0+$/, '');
  const number = digits === '' ? whole : `${whole}.${digits}`;
  return number === '-0' ? '0' : number;
}

function put(sent: Parameters, name: string, word: Word): void {
  if (word !== leftOut) sent[name] = word;
}
