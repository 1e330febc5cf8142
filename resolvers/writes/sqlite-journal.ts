import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { fromJson, toJson } from './sqlite-json.ts';
import type { JournalFilter, JournalWrite, WriteStore } from './write-store.ts';

/** The journal of a store: rows are only added to it, which the file itself sees to. */
export function sqliteJournal(database: DatabaseSync): WriteStore['journal'] {
  const begin = database.prepare(`
    INSERT INTO journal (write_id, outcome, at, request_id, viewer, account, type, action, native_id, changes)
    VALUES (?, 'BEGUN', ?, ?, ?, ?, ?, ?, ?, ?)
  `);
  const end = database.prepare(`
    INSERT INTO journal (write_id, outcome, at, native_id, code, message, changes) VALUES (?, ?, ?, ?, ?, ?, ?)
  `);
  // One for each set of conditions that was asked for: the database plans better for those there are than for "or not".
  const reads = new Map<string, StatementSync>();
  const reading = (names: readonly Condition[]) => {
    const sql = readWhere(names);
    const known = reads.get(sql) ?? database.prepare(sql);
    reads.set(sql, known);
    return known;
  };

  return {
    begin: ({ id, requestId, viewer, account, type, nativeId, action, at, changes }) => {
      begin.run(id, instant(at), requestId, viewer, account, type, action, nativeId, toJson(changes));
    },
    end: (id, { nativeId, outcome, code, message, changes, at }) => {
      end.run(id, outcome, instant(at), nativeId, code, message, toJson(changes));
    },
    read: (filter, { first, after }) => {
      const values = valuesOf(filter, after);
      const statement = reading(conditionNames.filter((name) => name in values));
      const found = statement.all({ ...values, limit: first + 1 }) as unknown as readonly JournalRow[];
      const rows = found.slice(0, first).map(({ position, changes, ...write }) => ({
        write: { ...write, changes: fromJson(changes) as JournalWrite['changes'] },
        position: String(position),
      }));
      return { rows, hasMore: found.length > first };
    },
  };
}

interface JournalRow extends Omit<JournalWrite, 'changes'> {
  readonly position: number;
  readonly changes: string;
}

/** A write stands where it began, however late it ended, so that a page neither skips nor repeats one. */
const conditions = {
  accounts: 'begun.account IN (SELECT value FROM json_each(:accounts))',
  viewer: 'begun.viewer = :viewer',
  type: 'begun.type = :type',
  nativeId: `begun.write_id IN (SELECT write_id FROM journal WHERE native_id = :nativeId)
    AND coalesce(latest.native_id, begun.native_id) = :nativeId`,
  outcome: 'latest.outcome = :outcome',
  requestId: 'begun.request_id = :requestId',
  from: 'begun.at >= :from',
  to: 'begun.at < :to',
  after: 'begun.position < :after',
} as const satisfies Readonly<Record<keyof JournalFilter | 'after', string>>;
type Condition = keyof typeof conditions;
const conditionNames = Object.keys(conditions) as readonly Condition[];

function readWhere(names: readonly Condition[]): string {
  return `
    SELECT begun.position, begun.write_id AS id, begun.request_id AS requestId, begun.viewer, begun.account, begun.type,
      coalesce(latest.native_id, begun.native_id) AS nativeId, begun.action, begun.at,
      iif(latest.outcome = 'BEGUN', NULL, latest.at) AS endedAt,
      latest.outcome, latest.code, latest.message, latest.changes
    FROM journal AS begun
    JOIN journal AS latest ON latest.position = (SELECT max(position) FROM journal WHERE write_id = begun.write_id)
    WHERE begun.outcome = 'BEGUN' AND ${names.map((name) => conditions[name]).join(' AND ')}
    ORDER BY begun.position DESC LIMIT :limit
  `;
}

function valuesOf({ accounts, from, to, ...texts }: JournalFilter, after: string | null) {
  const values = {
    ...texts,
    accounts: toJson(accounts),
    from: from === undefined ? undefined : instant(from),
    to: to === undefined ? undefined : instant(to),
    after: after === null ? undefined : toPosition(after),
  };
  const given = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function toPosition(after: string): number {
  if (/^\d{1,15}$/.test(after)) return Number(after);
  throw new Error(`"${after}" is not a position in the journal.`);
}

/** In one form, so that instants can be compared as texts. */
function instant(text: string): string {
  return new Date(text).toISOString();
}
