import { writtenId } from '../refuse-status.ts';
import type { AnyRecord, Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { Creation, Writes } from '../write.ts';
import { wire } from './wire.ts';

/** What one of CAKE's ADDEDIT operations differs in from the others. */
export interface AddEdit {
  readonly operation: Operation;
  /** The parameter that names the record: 0 creates, any other number edits (cake.md 2.2). */
  readonly id: string;
  /** The rows that the operation takes. */
  readonly fields: Fields;
  /** Where the row of the answer says which record was made; absent where that number is the row. */
  readonly idIn?: string;
  /** The key of the record that was made, where that is more than its number. */
  readonly keyOf?: (id: string, values: AnyRecord) => string;
  /** What a creation says where the caller does not. */
  readonly defaults?: () => AnyRecord;
  readonly lookalikes?: NonNullable<Creation['lookalikes']>;
}

/** One operation both creates and edits, and each call carries all of its parameters. */
export function addedit({
  operation,
  id: idParameter,
  fields,
  idIn,
  keyOf = (id) => id,
  defaults = () => ({}),
  lookalikes,
}: AddEdit): Required<Pick<Writes, 'create' | 'change'>> {
  return {
    create: {
      plan: ({ account }, values) => [
        {
          operation,
          parameters: {
            [idParameter]: '0',
            ...writeNew(wire, fields, { ...defaults(), ...values }, account.timeZone),
          },
        },
      ],
      keyIn: ([answer], values) => keyOf(writtenId(idIn === undefined ? answer : valueAt(answer, idIn)), values),
      ...(lookalikes ? { lookalikes } : {}),
    },
    change: ({ account }, { id, changes, completed }) => [
      {
        operation,
        parameters: { [idParameter]: id, ...writeChanges(wire, fields, changes, account.timeZone, completed) },
      },
    ],
  };
}
