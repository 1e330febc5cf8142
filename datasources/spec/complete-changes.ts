import { InvalidChange } from '../errors.ts';
import { type AnyRecord, cannotLeave, type Field, type Fields, isChangeable, isReadable } from './field.ts';
import type { Wire } from './wire.ts';
import { isClearable } from './words-of-row.ts';

/** Changes with what must travel beside them, and the names of the rows that were added. */
export interface Completed {
  readonly changes: AnyRecord;
  readonly completed: readonly string[];
}

/**
 * Adds the present value of what the platform has no word to leave alone, and of the rest of each group of which
 * something changes. Throws `InvalidChange` with REQUIRED where that value is not known or cannot be sent.
 */
export function completeChanges(wire: Wire, fields: Fields, changes: AnyRecord, present: AnyRecord): Completed {
  const touched = new Set(Object.keys(changes).map((name) => fields[name]?.together));
  const missing = Object.entries(fields).filter(
    ([name, field]) =>
      changes[name] === undefined &&
      isChangeable(field) &&
      (!canLeave(wire, field) || (field.together !== undefined && touched.has(field.together))),
  );
  const added = missing.map(([name, field]) => [name, presentValue(wire, name, field, present)] as const);
  return {
    changes: { ...changes, ...Object.fromEntries(added) },
    completed: missing.map(([name]) => name),
  };
}

/** Whether an edit can say of this row that it stays as it is. */
function canLeave(wire: Wire, field: Field): boolean {
  return field.unchanged !== cannotLeave && (field.unchanged ?? wire.words[field.kind].unchanged) !== undefined;
}

function presentValue(wire: Wire, name: string, field: Field, present: AnyRecord): unknown {
  const value = present[name];
  const isKnown = isReadable(field) && value !== undefined;
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  if (isKnown && (!isEmpty || isClearable(wire, field))) return value;
  throw new InvalidChange(
    name,
    'REQUIRED',
    `Give "${name}" too: the platform takes it with this change only, and its present value ` +
      (isKnown ? 'is empty, which cannot be sent.' : 'cannot be read.'),
  );
}
