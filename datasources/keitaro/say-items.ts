import { InvalidChange } from '../errors.ts';
import type { AnyRecord, Field, Fields, WireValue } from '../spec/field.ts';
import type { Rule } from '../spec/rule.ts';
import type { Parameters } from '../spec/write-record.ts';

/** An item of a list that is there: as the tracker sent it, and as it was read. */
export interface KnownItem {
  readonly raw: AnyRecord;
  readonly record: AnyRecord;
}

/** The present items of lists, by our names of the lists. */
export type KnownItems = Readonly<Record<string, readonly KnownItem[]>>;

/**
 * Says changes of lists of objects, which are replaced as wholes: an item that stays goes back with its id and all else
 * that it came with, and only what differs in it is said anew (keitaro.md 5.3).
 */
export function sayItems(
  fields: Fields,
  changes: AnyRecord,
  known: KnownItems,
  say: (changes: AnyRecord) => Parameters,
): Parameters {
  const lists = Object.entries(changes).flatMap(([name, value]) => {
    const field = fields[name];
    if (field?.kind !== 'records' || !Array.isArray(value) || value.length === 0) return [];
    const items = value as readonly AnyRecord[];
    return [{ name, field, items, kept: items.map((item, index) => keptAs(name, field, item, index, known)) }];
  });
  const differing = lists.map(({ name, items, kept }) => [
    name,
    items.map((item, index) => differenceOf(item, kept[index]?.record ?? {})),
  ]);
  const said = say({ ...changes, ...Object.fromEntries(differing) });
  const whole = lists.map(({ field, kept }) => [
    field.wire,
    (said[field.wire] as readonly Parameters[]).map((item, index) => ({
      ...asSent(field.fields ?? {}, kept[index]?.raw ?? {}),
      ...item,
    })),
  ]);
  return { ...said, ...Object.fromEntries(whole) };
}

/** Whatever an item needs, and that no two are the same one: a tracker would keep one of them, silently (keitaro.md 5.3). */
export function wholeItems(fields: Fields): Rule {
  return ({ given }) => {
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind === 'records' && Array.isArray(given[name])) refuseOddItems(name, field, given[name]);
    }
  };
}

function refuseOddItems(name: string, { fields = {}, itemsBy = '' }: Field, items: readonly AnyRecord[]): void {
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    const at = `${name}[${index}]`;
    const missing = Object.keys(fields).find((part) => fields[part]?.required && item[part] == null);
    if (missing) throw new InvalidChange(`${at}.${missing}`, 'REQUIRED', `"${at}.${missing}" is required.`);
    const key = item[itemsBy];
    if (key != null && seen.has(key))
      throw new InvalidChange(`${at}.${itemsBy}`, 'INVALID_VALUE', `"${name}" has two items with the same ${itemsBy}.`);
    seen.add(key);
  });
}

/** The present item whose place an item takes. Where the tracker gives the ids, one that it did not give names nothing. */
function keptAs(name: string, { itemsBy = '' }: Field, item: AnyRecord, index: number, known: KnownItems) {
  const key = item[itemsBy];
  const kept = key == null ? undefined : known[name]?.find(({ record }) => record[itemsBy] === key);
  if (kept || key == null || itemsBy !== 'id') return kept;
  throw new InvalidChange(
    `${name}[${index}].id`,
    'INVALID_VALUE',
    `"${name}" has no item with this id; leave it out to add one.`,
  );
}

function differenceOf(item: AnyRecord, present: AnyRecord): AnyRecord {
  return Object.fromEntries(
    Object.entries(item).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(present[name] ?? null)),
  );
}

/** Numbers were read as text, so that they lose nothing; ids and counts go back as numbers. */
function asSent(fields: Fields, raw: AnyRecord): Parameters {
  const numeric = new Set(
    Object.values(fields).flatMap(({ kind, wire }) => (kind === 'reference' || kind === 'integer' ? [wire] : [])),
  );
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, numeric.has(name) ? asNumber(value) : (value as WireValue)]),
  );
}

/** A text of digits as the number that it was, if it is one that can be held. */
export function asNumber(value: unknown): WireValue {
  const isNumber = typeof value === 'string' && /^\d+$/.test(value) && Number.isSafeInteger(Number(value));
  return isNumber ? Number(value) : (value as WireValue);
}
