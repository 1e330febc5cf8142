import { InvalidChange } from '../errors.ts';
import { type AnyRecord, type Field, type Fields, isReadable, listKinds } from './field.ts';

/** What to do with a list: replace it by `set`, or add and remove items by their values or ids. */
interface ListChange {
  readonly set?: readonly unknown[] | null;
  readonly add?: readonly unknown[] | null;
  readonly remove?: readonly unknown[] | null;
}

/**
 * Changes of lists as the whole lists that platforms take: items are added to the present ones and removed from them.
 * An item of an object list that has the id of a present one takes its place. To remove what is not there is refused,
 * unless it is only looked whether the change was made already. Throws `InvalidChange` for what cannot be.
 */
export function resolveLists(fields: Fields, changes: AnyRecord, present: AnyRecord, goneIsRight = false): AnyRecord {
  const resolved = Object.entries(changes).map(([name, change]) => {
    const field = fields[name];
    if (!field || !listKinds.has(field.kind) || change == null || Array.isArray(change)) return [name, change];
    return [name, wholeList(name, field, change as ListChange, present[name], goneIsRight)];
  });
  return Object.fromEntries(resolved);
}

function wholeList(
  name: string,
  field: Field,
  { set, add, remove }: ListChange,
  present: unknown,
  goneIsRight: boolean,
): readonly unknown[] {
  if (set) {
    if (!add && !remove) return set;
    throw new InvalidChange(name, 'INVALID_VALUE', `Give either "set" or "add" and "remove" for "${name}", not both.`);
  }
  if (!add && !remove) throw new InvalidChange(name, 'INVALID_VALUE', `Give "set", "add" or "remove" for "${name}".`);
  if (!isReadable(field) || !Array.isArray(present)) {
    throw new InvalidChange(
      name,
      'INVALID_VALUE',
      `The present list "${name}" cannot be read; give all of it as "set".`,
    );
  }
  const keyOf = (item: unknown) => String(field.itemsBy ? ((item as AnyRecord)[field.itemsBy] ?? '') : item);
  const given = withoutRepeats(add ?? [], keyOf);
  const known = new Set(present.map(keyOf));
  const stray = (remove ?? []).find((key) => !known.has(String(key)));
  if (stray !== undefined && !goneIsRight) {
    throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" has no item to remove as "${String(stray)}".`);
  }
  const removed = new Set((remove ?? []).map(String));
  const replacing = new Map(given.map((item) => [keyOf(item), item]));
  const kept = present.filter((item) => !removed.has(keyOf(item)));
  const keptKeys = new Set(kept.map(keyOf));
  const merged = kept.map((item) => {
    const replacement = field.itemsBy ? replacing.get(keyOf(item)) : undefined;
    return replacement ? { ...(item as AnyRecord), ...(replacement as AnyRecord) } : item;
  });
  return [...merged, ...given.filter((item) => keyOf(item) === '' || !keptKeys.has(keyOf(item)))];
}

/** Items without a key are each an item of their own. */
function withoutRepeats(items: readonly unknown[], keyOf: (item: unknown) => string): readonly unknown[] {
  const last = new Map(items.map((item, index) => [keyOf(item), index]));
  return items.filter((item, index) => keyOf(item) === '' || last.get(keyOf(item)) === index);
}
