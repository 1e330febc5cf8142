import type { Call } from './call.ts';
import { Unsupported } from './errors.ts';
import type { Connection, EntitySpec, Platform } from './platform.ts';
import { completeChanges } from './spec/complete-changes.ts';
import type { AnyRecord } from './spec/field.ts';
import { resolveLists } from './spec/list-change.ts';
import { refuseUnchangeable } from './spec/write-record.ts';
import type { Step } from './write.ts';

/** A change that may be sent: its calls, what is asked of each field, and the fields that only travel with it. */
export interface PlannedChange {
  readonly steps: readonly Step[];
  /** Lists whole, whatever was given to add or remove. */
  readonly requested: AnyRecord;
  readonly completed: readonly string[];
}

/**
 * Plans the change of the named fields of a record whose present state is known. Nothing is sent. Throws
 * `InvalidChange` for what cannot be said, breaks a rule of the manual, or lacks what must travel with it.
 */
export async function planChange(
  { wire, name }: Platform,
  { fields, writes }: EntitySpec,
  connection: Connection,
  {
    id,
    key,
    changes,
    present,
    goneIsRight = false,
  }: {
    readonly id: string;
    readonly key: string;
    readonly changes: AnyRecord;
    readonly present: AnyRecord;
    /** It is only looked whether the change was made already: an item to remove may be gone. */
    readonly goneIsRight?: boolean;
  },
  call: Call,
): Promise<PlannedChange> {
  if (!writes?.change) throw new Unsupported(`${name} cannot change it.`);
  refuseUnchangeable(fields, changes);
  const requested = resolveLists(fields, changes, present, goneIsRight);
  const { changes: whole, completed: byRows } = completeChanges(wire, fields, requested, present);
  const write = { values: { ...present, ...whole }, given: requested, isNew: false };
  for (const rule of writes.rules ?? []) rule(write);
  const along = writes.completes?.(whole, present) ?? {};
  const completed = [...byRows, ...Object.keys(along)];
  const steps = await writes.change(connection, { id, key, changes: { ...whole, ...along }, completed, present }, call);
  return { steps, requested, completed };
}
