import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../resolvers/writes/sqlite-store.ts';
import { inAnotherProcess, openStore, storeFile } from './store-file.ts';

const at = '2026-03-01T12:00:00.000Z';

function fileWith(sql: string): string {
  const file = storeFile();
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

it('the file and those beside it are for their owner alone', () => {
  const file = storeFile();
  openStore(file).keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  for (const path of [file, `${file}-wal`]) expect(statSync(path).mode & 0o777, path).toBe(0o600);
});

it('a closed store has all of its content in one file, and may be closed twice', () => {
  const file = storeFile();
  const store = openStore(file);
  store.keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  store.close();
  store.close();
  expect(() => statSync(`${file}-wal`)).toThrow('ENOENT');
  expect(openStore(file).keys.find('viewer', 'k')?.state).toBe('BEGUN');
});

it('stores in memory have nothing to do with each other', () => {
  const store = openStore();
  store.keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  expect(openStore().keys.find('viewer', 'k')).toBeNull();
});

it('a file in use is refused by name, to this process and to others, until it is closed', () => {
  const file = storeFile();
  const store = openStore(file);
  const refusal = `The store ${file} is in use by another process`;
  expect(() => openSqliteStore(file)).toThrow(refusal);
  // After that attempt, because to open and close a file can take away the locks that a process has on it.
  expect(inAnotherProcess(file, '').stderr).toContain(refusal);
  store.close();
  expect(inAnotherProcess(file, 'store.close();')).toMatchObject({ status: 0, stderr: '' });
});

it('what was told before the process was killed is there', () => {
  const file = storeFile();
  const dead = inAnotherProcess(
    file,
    `
      const at = '${at}';
      store.keys.begin('viewer', 'k', { input: 'digest', baseline: ['7'], at });
      store.journal.begin({
        id: 'w', requestId: 'r', viewer: 'ana', account: 'acme', type: 'Offer', nativeId: null, action: 'CREATE', at,
        changes: [],
      });
      store.bulk.create({ id: 'b', viewer: 'ana', kind: 'k', at, items: [{ target: 't', input: 1 }] });
      process.kill(process.pid, 'SIGKILL');
    `,
  );
  expect(dead.signal).toBe('SIGKILL');
  const store = openStore(file);
  expect(store.keys.find('viewer', 'k')).toMatchObject({ state: 'BEGUN', baseline: ['7'] });
  const { rows } = store.journal.read({ accounts: ['acme'] }, { first: 9, after: null });
  expect(rows.map(({ write }) => [write.id, write.outcome])).toEqual([['w', 'BEGUN']]);
  expect(store.bulk.find('b')).toMatchObject({ state: 'STOPPED', counts: { pending: 1 } });
});

it('a file of a newer version is refused and left as it is', () => {
  const file = fileWith('PRAGMA user_version = 2');
  const before = readFileSync(file);
  expect(() => openSqliteStore(file)).toThrow(
    `The store ${file} was written by a newer version of this gateway: its format is 2, and this one knows 1.`,
  );
  expect(readFileSync(file)).toEqual(before);
});

it('the database of something else is refused and left as it is', () => {
  const file = fileWith('CREATE TABLE theirs (a)');
  const before = readFileSync(file);
  expect(() => openSqliteStore(file)).toThrow(`The store ${file} is a database of something else.`);
  expect(readFileSync(file)).toEqual(before);
});

it('a file that is no database is refused by name', () => {
  const file = storeFile();
  writeFileSync(file, 'Not a database, but a text that is long enough to be looked at. '.repeat(20));
  expect(() => openSqliteStore(file)).toThrow(`The store ${file} cannot be opened: file is not a database`);
});

it('a folder that is not there is named', () => {
  const file = join(storeFile(), 'store.db');
  expect(() => openSqliteStore(file)).toThrow(`The store ${file} cannot be opened: ENOENT`);
});
