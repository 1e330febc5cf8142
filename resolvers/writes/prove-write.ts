import { type AnyRecord, type Fields, isChangeable, isReadable } from '../../datasources/spec/field.ts';
import { isUnmoved, proveField } from '../../datasources/spec/prove-field.ts';
import type { FieldChange, FieldOutcome } from './write-store.ts';

/** What is compared: the record before and after, and what was asked of it. Null: it was not there, or is not shown. */
export interface Compared {
  readonly fields: Fields;
  readonly requested: AnyRecord;
  /** Fields that were to move, to what nobody could say. */
  readonly moves?: readonly string[];
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** The fields that were asked for, as they would be changed. */
export function plannedChanges({ requested, before }: Compared): readonly FieldChange[] {
  return Object.entries(requested).map(([field, value]) => ({
    field,
    before: before?.[field] ?? null,
    after: null,
    requested: value,
    outcome: 'PLANNED',
  }));
}

/** The fields that were asked for, each with what became of it. A record that nothing shows proves nothing. */
export function provenChanges({ fields, requested, before, after }: Compared): readonly FieldChange[] {
  return Object.entries(requested).map(([field, value]) => ({
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
    requested: value,
    outcome: outcomeOf(fields, field, value, after),
  }));
}

/** What could have been asked for, was not, and is different all the same. What was only sent along is looked at too. */
export function collateralOf({ fields, requested, moves = [], before, after }: Compared): readonly FieldChange[] {
  if (!before || !after) return [];
  return Object.entries(fields)
    .filter(
      ([name, field]) =>
        isChangeable(field) && isReadable(field) && requested[name] === undefined && !moves.includes(name),
    )
    .filter(([name, field]) => !isUnmoved(field, before[name], after[name]))
    .map(([field]) => ({
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
      requested: null,
      outcome: 'NOT_APPLIED',
    }));
}

function outcomeOf(fields: Fields, name: string, requested: unknown, after: AnyRecord | null): FieldOutcome {
  const field = fields[name];
  return field && after ? proveField(field, requested, after[name]) : 'UNVERIFIED';
}
