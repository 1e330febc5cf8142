import { InvalidChange } from '../errors.ts';
import { type AnyRecord, type Field, type Fields, listKinds, type WireValue } from './field.ts';
import { sayChecked, sayKind, saySet } from './say-value.ts';
import { leftOut, type Wire, type Word } from './wire.ts';
import { wordForCleared, wordForUnchanged } from './words-of-row.ts';

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
      value == null ? (field.any ?? wire.words[field.kind].any ?? leftOut) : sayChecked(wire, name, field, value, zone),
    );
  }
  return sent;
}

/**
 * An edit of what exists: left out is "unchanged", null is "cleared", a value is set. What cannot be said is
 * refused with `InvalidChange` here, before anything is sent. Rows that are only sent along, at their present value,
 * are named in `completed`: a value that is there already breaks no limit and is taken for no word.
 */
export function writeChanges(
  wire: Wire,
  fields: Fields,
  changes: AnyRecord,
  zone: string,
  completed: readonly string[] = [],
): Parameters {
  refuseUnchangeable(fields, changes);
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
      const isThere = completed.includes(name);
      put(sent, field.wire, isThere ? sayKind(wire, name, field, value, zone) : saySet(wire, name, field, value, zone));
      if (field.announcedBy && announced) put(sent, field.announcedBy, announced.set);
    }
  }
  return sent;
}

/** Refuses with `InvalidChange` what cannot be said whatever the record is, so that nothing need be read for it. */
export function checkChanges(wire: Wire, fields: Fields, changes: AnyRecord, zone: string): void {
  refuseUnchangeable(fields, changes);
  for (const [name, value] of Object.entries(changes)) {
    const field = fields[name];
    if (!field || value === undefined) continue;
    if (value === null) wordForCleared(wire, name, field);
    else for (const part of givenParts(field, value)) saySet(wire, name, field, part, zone);
  }
}

/** A change of a list may be given as what to set, add and remove. */
function givenParts({ kind }: Field, value: unknown): readonly unknown[] {
  if (!listKinds.has(kind)) return [value];
  const lists = Array.isArray(value) ? [value] : [(value as AnyRecord).set, (value as AnyRecord).add];
  return lists.filter((list) => Array.isArray(list) && list.length > 0);
}

/** A creation: what the platform requires must be there; null and left out both leave it to the platform. */
export function writeNew(wire: Wire, fields: Fields, values: AnyRecord, zone: string): Parameters {
  for (const name of Object.keys(values)) refuseUncreatable(fields, name, values[name]);
  const sent: Parameters = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.readOnly || field.changeOnly) continue;
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

/** Throws `InvalidChange` for a name that is no row, or of a row that cannot be changed. */
export function refuseUnchangeable(fields: Fields, changes: AnyRecord): void {
  for (const name of Object.keys(changes)) {
    refuseUnknown(fields, name);
    if (fields[name]?.creationOnly)
      throw new InvalidChange(name, 'NOT_CHANGEABLE', `"${name}" can be set on creation only.`);
  }
}

function refuseUncreatable(fields: Fields, name: string, value: unknown): void {
  refuseUnknown(fields, name);
  if (!fields[name]?.changeOnly || value == null) return;
  throw new InvalidChange(name, 'NOT_CHANGEABLE', `"${name}" can be set once the record is there; create it first.`);
}

function refuseUnknown(fields: Fields, name: string): void {
  const field = fields[name];
  if (!field) throw new InvalidChange(name, 'UNKNOWN_FIELD', `There is no field "${name}".`);
  if (field.readOnly) throw new InvalidChange(name, 'NOT_CHANGEABLE', `"${name}" can only be read.`);
}

function put(sent: Parameters, name: string, word: Word): void {
  if (word !== leftOut) sent[name] = word;
}
