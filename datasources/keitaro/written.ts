import type { Call } from '../call.ts';
import { writtenId } from '../refuse-status.ts';
import type { AnyRecord, Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { listOf, valueAt } from '../spec/read-record.ts';
import { type Parameters, writeChanges, writeNew } from '../spec/write-record.ts';
import type { Answers, Creation, Writes } from '../write.ts';
import type { KeitaroConnection, KeitaroRow } from './connection.ts';
import { findRow, type Read, type Routes } from './kept-reads.ts';
import { type KnownItems, sayItems } from './say-items.ts';
import { wire } from './wire.ts';

/** The two routes that write an entity of Keitaro, and what is peculiar about it. */
interface Writing {
  readonly create: Operation;
  readonly update: Operation;
  readonly fields: Fields;
  readonly lookalikes: NonNullable<Creation['lookalikes']>;
  /** Where it has lists of objects: how their present items are known. */
  readonly lists?: Lists;
  /** What was said, in the form that the tracker takes. */
  readonly fold?: (said: Parameters) => Parameters;
}

/** Lists of objects in a record, which are told from its row. */
interface Lists {
  readonly routes: Omit<Routes, 'list'>;
  readonly read: Read;
  /** Their items as the tracker sent them, each list under our name and in the order of the record's. */
  itemsIn(row: KeitaroRow): Readonly<Record<string, readonly AnyRecord[]>>;
}

/** A POST of what was given, and a PUT of what changes: a key that is not there is left alone (keitaro.md 5.1). */
export function written({
  create,
  update,
  fields,
  lookalikes,
  lists,
  fold = (said) => said,
}: Writing): Required<Pick<Writes, 'create' | 'change'>> {
  return {
    create: {
      plan: ({ account }, values) => {
        const say = (given: AnyRecord) => writeNew(wire, fields, given, account.timeZone);
        return [{ operation: create, parameters: fold(sayItems(fields, values, {}, say)) }];
      },
      keyIn,
      lookalikes,
    },
    change: async (connection: KeitaroConnection, { id, changes, completed }, call) => {
      const known = lists ? await itemsOf(lists, connection, id, changes, call) : {};
      const say = (given: AnyRecord) => writeChanges(wire, fields, given, connection.account.timeZone, completed);
      return [{ operation: update, path: { id }, parameters: fold(sayItems(fields, changes, known, say)) }];
    },
  };
}

/** The id in the answer to a write, which is the record or a list of it (keitaro.md 1.7). */
export function keyIn([answer]: Answers): string {
  return writtenId(listOf(valueAt(answer, 'id'))[0]);
}

/** The items of the lists that change, read anew: a record does not hold all that they came with. */
async function itemsOf(
  { routes, read, itemsIn }: Lists,
  connection: KeitaroConnection,
  id: string,
  changes: AnyRecord,
  call: Call,
): Promise<KnownItems> {
  if (!Object.values(changes).some(isObjectList)) return {};
  const row = await findRow(routes, connection, id, call);
  if (!row) return {};
  const record = read(row, connection);
  const known = Object.entries(itemsIn(row)).map(([name, items]) => {
    const records = listOf(record[name]) as readonly AnyRecord[];
    return [name, items.map((raw, index) => ({ raw, record: records[index] ?? {} }))];
  });
  return Object.fromEntries(known);
}

function isObjectList(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object';
}
