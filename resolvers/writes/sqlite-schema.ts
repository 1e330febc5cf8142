import type { DatabaseSync } from 'node:sqlite';

/** The version of the tables below, kept in the file; a change of them is a new one, and a step from the old. */
const schemaVersion = 1;

/** What is to be said after the name of a file that this gateway must not write to; null for its own and for an empty one. */
export function whyNotOurs(database: DatabaseSync): string | null {
  const version = versionOf(database);
  if (version > schemaVersion) {
    return (
      `was written by a newer version of this gateway: its format is ${version}, and this one knows ${schemaVersion}. ` +
      'Start the newer version, or name another file.'
    );
  }
  const isForeign = version === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined;
  return isForeign ? 'is a database of something else. Name another file.' : null;
}

/** Makes the tables in a file that is new. */
export function createSchema(database: DatabaseSync): void {
  if (versionOf(database) === schemaVersion) return;
  database.exec(`BEGIN; ${keys} ${journal} ${bulk} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

const keys = `
  CREATE TABLE keyed_writes (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('BEGUN', 'DONE', 'UNKNOWN')),
    input TEXT NOT NULL,
    baseline TEXT,
    result TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * A row for each event: that a write began, and later how it ended. The third trigger is there for REPLACE too, which
 * deletes rows without asking the second.
 */
const journal = `
  CREATE TABLE journal (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    write_id TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('BEGUN', 'DONE', 'NOT_APPLIED', 'REFUSED', 'UNKNOWN')),
    at TEXT NOT NULL,
    request_id TEXT,
    viewer TEXT,
    account TEXT,
    type TEXT,
    action TEXT,
    native_id TEXT,
    code TEXT,
    message TEXT,
    changes TEXT NOT NULL,
    CHECK (
      outcome <> 'BEGUN' OR (
        request_id IS NOT NULL AND viewer IS NOT NULL AND account IS NOT NULL AND type IS NOT NULL AND action IS NOT NULL
      )
    )
  ) STRICT;
  CREATE INDEX journal_by_write ON journal (write_id, position);
  CREATE INDEX journal_begun ON journal (account, position) WHERE outcome = 'BEGUN';
  CREATE INDEX journal_by_request ON journal (request_id) WHERE request_id IS NOT NULL;
  CREATE INDEX journal_by_native_id ON journal (native_id) WHERE native_id IS NOT NULL;
  CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'The journal is only added to: its rows are not changed.'); END;
  CREATE TRIGGER journal_keeps_all_rows BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'The journal is only added to: its rows are not deleted.'); END;
  CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
  BEGIN
    SELECT RAISE(ABORT, 'The journal is only added to: its rows are not replaced.')
    WHERE EXISTS (SELECT 1 FROM journal WHERE position = NEW.position);
    SELECT RAISE(ABORT, 'A write begins once in the journal.')
    WHERE NEW.outcome = 'BEGUN' AND EXISTS (SELECT 1 FROM journal WHERE write_id = NEW.write_id);
    SELECT RAISE(ABORT, 'Only a write that has begun, and of which no end is known, can end in the journal.')
    WHERE NEW.outcome <> 'BEGUN' AND coalesce(
      (SELECT outcome FROM journal WHERE write_id = NEW.write_id ORDER BY position DESC LIMIT 1), 'NONE'
    ) NOT IN ('BEGUN', 'UNKNOWN');
  END;
`;

const bulk = `
  CREATE TABLE bulk_operations (
    id TEXT PRIMARY KEY,
    viewer TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('RUNNING', 'STOPPED', 'DONE')),
    at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE bulk_items (
    operation TEXT NOT NULL REFERENCES bulk_operations (id),
    position INTEGER NOT NULL,
    target TEXT NOT NULL,
    input TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
    result TEXT,
    PRIMARY KEY (operation, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bulk_items_pending ON bulk_items (operation, position) WHERE state = 'PENDING';
`;
