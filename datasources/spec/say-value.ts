import { InvalidChange } from '../errors.ts';
import { checkKind, checkLimits } from './check-value.ts';
import type { AnyRecord, Field, Fields, WireValue } from './field.ts';
import { isDecimal, plainDecimal } from './value-forms.ts';
import { Inexpressible, type Wire } from './wire.ts';
import { wordForCleared } from './words-of-row.ts';

/** A value that a change sets: it must also not be spelt like a word that means something else. */
export function saySet(wire: Wire, name: string, field: Field, value: unknown, zone: string): WireValue {
  const said = sayKind(wire, name, field, value, zone);
  refuseWords(wire, name, field, said);
  refuseLimits(name, field, value);
  return said;
}

/** A value that a filter or a creation says. */
export function sayChecked(wire: Wire, name: string, field: Field, value: unknown, zone: string): WireValue {
  const said = sayKind(wire, name, field, value, zone);
  refuseLimits(name, field, value);
  return said;
}

/** A value that is known to break no limit, such as one that is there already. */
export function sayKind(wire: Wire, name: string, field: Field, value: unknown, zone: string): WireValue {
  const { many, ...single } = field;
  if (many) return saySeveral(wire, name, single, value, zone);
  const fault = checkKind(field, value);
  if (fault) throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" ${fault}.`);
  if (field.kind === 'record') return sayObject(wire, name, field.fields ?? {}, value as AnyRecord, zone);
  if (field.kind === 'records') {
    return (value as readonly AnyRecord[]).map((item, index) =>
      sayObject(wire, `${name}[${index}]`, field.fields ?? {}, item, zone),
    );
  }
  if (field.kind === 'json' || field.kind === 'file') return value as WireValue;
  try {
    return wire.say(field, value, zone);
  } catch (error) {
    if (error instanceof Inexpressible) throw new InvalidChange(name, 'CANNOT_EXPRESS', `"${name}" ${error.message}.`);
    throw error;
  }
}

function saySeveral(wire: Wire, name: string, field: Field, value: unknown, zone: string): readonly WireValue[] {
  if (!Array.isArray(value)) throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" must be a list.`);
  return value.map((item, index) => sayChecked(wire, `${name}[${index}]`, field, item, zone));
}

/** An object is sent as it is given; what is left out of it, and what can only be read, stays out. */
function sayObject(wire: Wire, path: string, fields: Fields, value: AnyRecord, zone: string): WireValue {
  const said: Record<string, WireValue> = {};
  for (const [name, part] of Object.entries(value)) {
    const field = fields[name];
    const at = `${path}.${name}`;
    if (!field) throw new InvalidChange(at, 'UNKNOWN_FIELD', `There is no field "${at}".`);
    if (field.readOnly || part === undefined) continue;
    if (part === null) said[field.wire] = wordForCleared(wire, at, field);
    else said[field.wire] = sayChecked(wire, at, field, part, zone);
  }
  return said;
}

function refuseLimits(name: string, field: Field, value: unknown): void {
  const fault = checkLimits(field, value);
  if (fault) throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" ${fault}.`);
}

/** A value that is spelt like the word for "unchanged" or "cleared" would be taken for it, silently. */
function refuseWords(wire: Wire, name: string, field: Field, said: WireValue): void {
  if (field.kind === 'record' || field.kind === 'records' || field.kind === 'json' || field.kind === 'file') return;
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
  return word === said || (isDecimal(word) && isDecimal(said) && plainDecimal(word) === plainDecimal(said));
}
