import { type AnyRecord, type Field, type Fields, isReadable, listKinds } from '../../datasources/spec/field.ts';
import { proveField } from '../../datasources/spec/prove-field.ts';
import type { Entity } from '../entity.ts';
import { InvalidInput } from '../invalid-input.ts';
import { revisionOf } from './revision.ts';
import { Conflict } from './write-result.ts';

/** What a caller takes for granted: present values, or the revision of the record that they saw. */
export interface Expectation {
  readonly expected?: AnyRecord | null | undefined;
  readonly revision?: string | null | undefined;
}

/** Throws `Conflict` with what differs, unless the record is as the caller expects it. */
export function refuseConflict(fields: Fields, present: Entity, { expected, revision }: Expectation): void {
  const differences = Object.entries(expected ?? {}).flatMap(([name, value]) => {
    const field = fields[name];
    if (!field || !isReadable(field) || present.record[name] === undefined) {
      throw new InvalidInput(
        `expected.${name}`,
        'BAD_USER_INPUT',
        `"${name}" cannot be read, so nothing can be expected of it.`,
      );
    }
    const wanted = wholeOf(name, field, value);
    const differs = proveField(field, wanted, present.record[name]) === 'NOT_APPLIED';
    return differs ? [{ field: name, expected: wanted, present: present.record[name] ?? null }] : [];
  });
  const now = revisionOf(present);
  if (differences.length > 0 || (revision != null && revision !== now)) throw new Conflict(differences, now);
}

/** A list is expected as it is set: whole. */
function wholeOf(name: string, field: Field, value: unknown): unknown {
  if (!listKinds.has(field.kind) || value === null || Array.isArray(value)) return value;
  if ((value as { readonly set?: unknown }).set) return (value as { readonly set: unknown }).set;
  throw new InvalidInput(
    `expected.${name}`,
    'BAD_USER_INPUT',
    `Say what is expected of "${name}" as "set": the whole list.`,
  );
}
