import type { Call } from '../call.ts';
import { Rejected } from '../errors.ts';
import type { CommonRecord, OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import { type KeitaroConnection, type KeitaroRow, many, rowIn } from './connection.ts';
import { groupFields, groupTypes } from './group-fields.ts';
import { alikeIn } from './kept-reads.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

const { create, change } = written({
  create: operations.createGroup,
  update: operations.updateGroup,
  fields: groupFields,
  lookalikes: alikeIn(
    { list: operations.listGroups, read, requestOf: ({ groupType }) => ({ query: { type: typeOf(groupType) } }) },
    'groupName',
  ),
  fold: withPlace,
});

/** What campaigns, offers, landing pages and domains are filed under. */
export const group: EntitySpec<OwnName> = {
  says: 'A group of a Keitaro tracker, under which things of one type are filed.',
  fields: groupFields,
  common: ({ groupId }: RecordOf<typeof groupFields>): CommonRecord => ({ nativeId: groupId ?? '' }),

  // A list holds one type, and no route tells of one group (keitaro.md 2.1, row 22).
  listAll: async (connection: KeitaroConnection, limit, call) => {
    const { records, odd } = await everyGroup(connection, call);
    return { records: records.slice(0, limit), odd, complete: records.length <= limit };
  },
  byIds: async (connection: KeitaroConnection, ids, call) => {
    const { records } = await everyGroup(connection, call);
    const found = new Map(records.map((record) => [record.groupId, record]));
    return ids.map((id) => found.get(id) ?? null);
  },
  // As many as come with the lists.
  idsPerCall: 10_000,

  writes: {
    create,
    change,
    actions: {
      delete: {
        says: 'Deletes it for good, which nothing else of Keitaro does; what was filed under it stays.',
        plan: (_connection, { id }) => [{ operation: operations.deleteGroup, path: { id }, parameters: {} }],
        hides: true,
      },
    },
  },
};

/** The groups of all types. A tracker that does not know the newest of them may refuse to list it. */
async function everyGroup(connection: KeitaroConnection, call: Call) {
  const lists = await Promise.all(
    Object.values(groupTypes).map((type) =>
      connection.call(operations.listGroups, { query: { type } }, call).catch((error: unknown) => {
        if (error instanceof Rejected && type === groupTypes.DOMAINS) return [];
        throw error;
      }),
    ),
  );
  return readRows(lists.flatMap(many), (row) => read(rowIn(row), connection));
}

/** A tracker of 2017 requires a place and then counts its own; a later one asks for none (keitaro.md 2.1, row 23). */
function withPlace(said: Parameters): Parameters {
  return 'type' in said ? { ...said, position: 1 } : said;
}

function typeOf(groupType: unknown): string {
  return groupTypes[String(groupType) as keyof typeof groupTypes];
}

function read(row: KeitaroRow, { account }: KeitaroConnection): RecordOf<typeof groupFields> {
  return readRecord(wire, groupFields, row, account.timeZone);
}
