import { writtenId } from '../refuse-status.ts';
import type { Fields } from '../spec/field.ts';
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
  /** Where the row that the operation answers says which record was made. */
  readonly idIn: string;
  readonly lookalikes?: NonNullable<Creation['lookalikes']>;
}

/** One operation both creates and edits, and each call carries all of its parameters. */
export function addedit({
  operation,
  id: idParameter,
  fields,
  idIn,
  lookalikes,
}: AddEdit): Required<Pick<Writes, 'create' | 'change'>> {
  return {
    create: {
      plan: ({ account }, values) => [
        { operation, parameters: { [idParameter]: '0', ...writeNew(wire, fields, values, account.timeZone) } },
      ],
      keyIn: ([answer]) => writtenId(valueAt(answer, idIn)),
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
