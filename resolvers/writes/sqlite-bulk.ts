import type { DatabaseSync } from 'node:sqlite';
import { fromJson, toJson } from './sqlite-json.ts';
import type { BulkItem, BulkOperation, WriteStore } from './write-store.ts';

/** The bulk operations of a store. */
export function sqliteBulk(database: DatabaseSync): WriteStore['bulk'] {
  const create = database.prepare(`
    INSERT INTO bulk_operations (id, viewer, kind, state, at) VALUES (?, ?, ?, 'RUNNING', ?)
  `);
  const createItem = database.prepare(`
    INSERT INTO bulk_items (operation, position, target, input, state) VALUES (?, ?, ?, ?, 'PENDING')
  `);
  const find = database.prepare(`
    SELECT id, viewer, kind, operation.state, at, ended_at AS endedAt, count(item.position) AS total,
      count(*) FILTER (WHERE item.state = 'DONE') AS done,
      count(*) FILTER (WHERE item.state = 'FAILED') AS failed,
      count(*) FILTER (WHERE item.state = 'PENDING') AS pending
    FROM bulk_operations AS operation LEFT JOIN bulk_items AS item ON item.operation = id
    WHERE id = ? GROUP BY id
  `);
  const setState = database.prepare('UPDATE bulk_operations SET state = ?, ended_at = ? WHERE id = ?');
  const items = database.prepare(`
    SELECT ${itemColumns} FROM bulk_items WHERE operation = ? AND position >= ? ORDER BY position LIMIT ?
  `);
  const pending = database.prepare(`
    SELECT ${itemColumns} FROM bulk_items WHERE operation = ? AND state = 'PENDING' ORDER BY position LIMIT ?
  `);
  const settleItem = database.prepare(`
    UPDATE bulk_items SET state = ?, result = ? WHERE operation = ? AND position = ? AND state = 'PENDING'
  `);
  const settle = (id: string, index: number, state: BulkItem['state'], result: unknown) => {
    if (settleItem.run(state, toJson(result), id, index).changes === 1) return;
    throw new Error(`Item ${index} of the bulk operation "${id}" is not pending.`);
  };

  return {
    create: ({ id, viewer, kind, at, items: asked }) => {
      allOrNothing(database, () => {
        create.run(id, viewer, kind, at);
        for (const [index, { target, input }] of asked.entries()) createItem.run(id, index, target, toJson(input));
      });
    },
    find: (id) => {
      const row = find.get(id) as OperationRow | undefined;
      if (!row) return null;
      const { total, done, failed, pending: left, ...operation } = row;
      return { ...operation, counts: { total, done, failed, pending: left } };
    },
    setState: (id, state, at) => {
      if (setState.run(state, state === 'RUNNING' ? null : at, id).changes === 1) return;
      throw new Error(`There is no bulk operation "${id}".`);
    },
    items: (id, { first, from }) => (items.all(id, from, first) as unknown as readonly ItemRow[]).map(toItem),
    pending: (id, limit) => (pending.all(id, limit) as unknown as readonly ItemRow[]).map(toItem),
    noteItem: (id, index, result) => settle(id, index, 'PENDING', result),
    settleItem: (id, index, { state, result }) => settle(id, index, state, result),
  };
}

/** For a store that has just been opened, whose file nobody else has: what runs there was left by a process that died. */
export function stopAbandoned(database: DatabaseSync): void {
  database
    .prepare(`UPDATE bulk_operations SET state = 'STOPPED', ended_at = ? WHERE state = 'RUNNING'`)
    .run(new Date().toISOString());
}

type OperationRow = Omit<BulkOperation, 'counts'> & BulkOperation['counts'];

interface ItemRow extends Omit<BulkItem, 'input' | 'result'> {
  readonly input: string;
  readonly result: string | null;
}

const itemColumns = 'position AS "index", target, input, state, result';

function toItem({ input, result, ...item }: ItemRow): BulkItem {
  return { ...item, input: fromJson(input), result: fromJson(result) };
}

function allOrNothing(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
