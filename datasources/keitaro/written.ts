import { writtenId } from '../refuse-status.ts';
import type { Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { listOf, valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { Answers, Writes } from '../write.ts';
import { wire } from './wire.ts';

/** The two routes that write an entity of Keitaro. */
interface Routes {
  readonly create: Operation;
  readonly update: Operation;
  readonly fields: Fields;
}

/** A POST of what was given, and a PUT of what changes: a key that is not there is left alone (keitaro.md 5.1). */
export function written({ create, update, fields }: Routes): Required<Pick<Writes, 'create' | 'change'>> {
  return {
    create: {
      plan: ({ account }, values) => [
        { operation: create, parameters: writeNew(wire, fields, values, account.timeZone) },
      ],
      keyIn,
    },
    change: ({ account }, { id, changes, completed }) => [
      {
        operation: update,
        path: { id },
        parameters: writeChanges(wire, fields, changes, account.timeZone, completed),
      },
    ],
  };
}

/** The id in the answer to a write, which is the record or a list of it (keitaro.md 1.7). */
export function keyIn([answer]: Answers): string {
  return writtenId(listOf(valueAt(answer, 'id'))[0]);
}
