import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteBulk, stopAbandoned } from './sqlite-bulk.ts';
import { sqliteJournal } from './sqlite-journal.ts';
import { sqliteKeys } from './sqlite-keys.ts';
import { createSchema, whyNotOurs } from './sqlite-schema.ts';
import type { WriteStore } from './write-store.ts';

/**
 * Keeps what is known of writes in one file, or in memory for ":memory:". The file belongs to one process until it is
 * closed: throws, with a sentence for an operator, for one that is in use, of a newer version, or of something else.
 * Node 22 warns once that its SQLite is experimental.
 */
export function openSqliteStore(file: string): WriteStore {
  const isFile = file !== ':memory:';
  // A whole path, because SQLite takes some texts for addresses.
  const path = isFile ? resolve(file) : file;
  try {
    if (isFile) createPrivate(path);
    return opened(new DatabaseSync(path));
  } catch (cause) {
    throw new Error(`The store ${path} ${whyNotOpened(cause)}`, { cause });
  }
}

/**
 * SQLite would let others read it; the files that it makes beside this one get the same mode. One that exists is not
 * even opened: to close it again would take away the lock that this process may have on it.
 */
function createPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function opened(database: DatabaseSync): WriteStore {
  try {
    own(database);
    createSchema(database);
    stopAbandoned(database);
    return {
      keys: sqliteKeys(database),
      journal: sqliteJournal(database),
      bulk: sqliteBulk(database),
      close: () => {
        if (database.isOpen) database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The lock that the first transaction takes is held until the file is closed. Nothing is changed before it is known whose the file is. */
function own(database: DatabaseSync): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  const why = whyNotOurs(database);
  database.exec('COMMIT');
  if (why) throw new NotOurs(why);
  // What is noted before a write is sent must be on the disk by then: FULL waits for it, and macOS needs asking twice.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
}

class NotOurs extends Error {}

function whyNotOpened(cause: unknown): string {
  if (cause instanceof NotOurs) return cause.message;
  if (isBusy(cause)) {
    return 'is in use by another process, and one gateway has a file to itself. Stop the other, or name another file.';
  }
  return `cannot be opened: ${cause instanceof Error ? cause.message : cause}`;
}

/** The lowest byte is the kind of error; those above it say more than matters here. */
function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === sqliteBusy;
}

const sqliteBusy = 5;
