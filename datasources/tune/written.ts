import { writtenId } from '../refuse-status.ts';
import type { AnyRecord, Fields, WireValue } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { valueAt } from '../spec/read-record.ts';
import { type Parameters, writeChanges, writeNew } from '../spec/write-record.ts';
import type { Creation, Step, Writes } from '../write.ts';
import { wire } from './wire.ts';

/** What tells the writing of one of TUNE's models from that of another (hasoffers.md 2.1, 7). */
interface Written {
  /** The name under which answers have its columns. */
  readonly name: string;
  readonly fields: Fields;
  readonly create: Operation;
  readonly update: Operation;
  readonly lookalikes: NonNullable<Creation['lookalikes']>;
  /** Rows that are no columns: a call of their own writes each. */
  readonly beside?: Readonly<Record<string, Beside>>;
  /** The arguments that hold the columns, where some travel otherwise than by their rows. */
  readonly argumentsOf?: (data: Parameters) => Parameters;
}

/** The calls that write a row which is no column, out of its value as it is said. */
export type Beside = (id: string, said: WireValue, present: unknown) => readonly Step[];

/** `create`, and `update` with what changes and nothing else (hasoffers.md 7.1); one column is changed like many (7.2). */
export function written({
  name,
  fields,
  create,
  update,
  lookalikes,
  beside = {},
  argumentsOf = (data) => ({ data }),
}: Written): Required<Pick<Writes, 'create' | 'change'>> {
  return {
    create: {
      plan: ({ account }, values) => [
        { operation: create, parameters: answering(argumentsOf(writeNew(wire, fields, values, account.timeZone))) },
      ],
      keyIn: ([answer]) => keyOf(name, answer),
      lookalikes,
    },
    change: ({ account }, { id, changes, completed, present }) => {
      const said = writeChanges(wire, fields, changes, account.timeZone, completed);
      const { data, others } = parted(fields, said, beside);
      const own = Object.keys(data).length > 0;
      return [
        ...(own ? [{ operation: update, parameters: { id, ...answering(argumentsOf(data)) } }] : []),
        ...others.flatMap(([row, value]) => beside[row]?.(id, value, present[row]) ?? []),
      ];
    },
  };
}

/**
 * The id in the answer to a creation: the row under its model's name, or bare as relations are, or the id alone. True
 * alone says that it was made, and not which it is (hasoffers.md 1.6, 7.3).
 */
export function keyOf(name: string, answer: unknown): string | null {
  if (answer === true) return null;
  return writtenId(typeof answer === 'string' ? answer : (valueAt(answer, `${name}.id`) ?? valueAt(answer, 'id')));
}

/** The documentation was of two minds about what an answer holds unless told (hasoffers.md 7.3). */
function answering(parameters: Parameters): Parameters {
  return { ...parameters, return_object: '1' };
}

interface Parted {
  readonly data: Parameters;
  readonly others: readonly (readonly [row: string, said: WireValue])[];
}

function parted(fields: Fields, said: Parameters, beside: AnyRecord): Parted {
  const rowOf = new Map(Object.keys(beside).map((row) => [fields[row]?.wire, row]));
  const entries = Object.entries(said);
  return {
    data: Object.fromEntries(entries.filter(([column]) => !rowOf.has(column))),
    others: entries.flatMap(([column, value]) => {
      const row = rowOf.get(column);
      return row === undefined ? [] : [[row, value] as const];
    }),
  };
}
