import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { FieldChange, JournalFilter, JournalWrite, WriteStore } from '../../resolvers/writes/write-store.ts';
import { openStore, reopen, storeFile } from './store-file.ts';

type Begun = Parameters<WriteStore['journal']['begin']>[0];
type End = Parameters<WriteStore['journal']['end']>[1];

const planned: FieldChange = { field: 'payout', before: 1, after: null, requested: { value: 2 }, outcome: 'PLANNED' };
const applied: FieldChange = { ...planned, after: 2, outcome: 'APPLIED' };

const write = (id: string, more: Partial<Begun> = {}): Begun => ({
  id,
  requestId: 'request',
  viewer: 'ana',
  account: 'acme',
  type: 'Offer',
  nativeId: '7',
  action: 'UPDATE',
  at: '2026-03-01T12:00:00.000Z',
  changes: [planned],
  ...more,
});

const done: End = {
  nativeId: '7',
  outcome: 'DONE',
  code: null,
  message: null,
  changes: [applied],
  at: '2026-03-01T12:00:01.000Z',
};

const acme: JournalFilter = { accounts: ['acme'] };
const idsOf = ({ rows }: ReturnType<WriteStore['journal']['read']>) => rows.map((row) => row.write.id);
const idsWith = ({ journal }: WriteStore, filter: Partial<JournalFilter>) =>
  idsOf(journal.read({ ...acme, ...filter }, { first: 100, after: null }));
const only = ({ journal }: WriteStore): JournalWrite | undefined =>
  journal.read(acme, { first: 1, after: null }).rows[0]?.write;

it('a write that has begun is in the journal, and its end replaces what was known of it', () => {
  const store = openStore();
  store.journal.begin(write('w'));
  expect(only(store)).toEqual({ ...write('w'), endedAt: null, outcome: 'BEGUN', code: null, message: null });
  store.journal.end('w', { ...done, outcome: 'REFUSED', code: 'LIMIT', message: 'Too much.' });
  expect(only(store)).toEqual({
    ...write('w'),
    changes: [applied],
    endedAt: done.at,
    outcome: 'REFUSED',
    code: 'LIMIT',
    message: 'Too much.',
  });
});

it('a write of which no end was told is BEGUN after a restart, and the others are as they ended', () => {
  const file = storeFile();
  const store = openStore(file);
  store.journal.begin(write('first'));
  store.journal.end('first', done);
  store.journal.begin(write('second'));
  const { rows } = reopen(store, file).journal.read(acme, { first: 9, after: null });
  expect(rows.map((row) => [row.write.id, row.write.outcome])).toEqual([
    ['second', 'BEGUN'],
    ['first', 'DONE'],
  ]);
});

it('what is created has the id that its end tells, and an end without one does not take it away', () => {
  const store = openStore();
  store.journal.begin(write('w', { nativeId: null, action: 'CREATE' }));
  expect(only(store)?.nativeId).toBeNull();
  store.journal.end('w', { ...done, nativeId: '8', outcome: 'UNKNOWN' });
  expect(only(store)?.nativeId).toBe('8');
  store.journal.begin(write('v'));
  store.journal.end('v', { ...done, nativeId: null });
  expect(only(store)?.nativeId).toBe('7');
});

it('a write whose outcome was unknown may end again, and one whose outcome is known may not', () => {
  const store = openStore();
  store.journal.begin(write('w'));
  store.journal.end('w', { ...done, outcome: 'UNKNOWN', message: 'The answer was lost.' });
  store.journal.end('w', done);
  expect(only(store)).toMatchObject({ outcome: 'DONE', message: null });
  expect(() => store.journal.end('w', { ...done, outcome: 'NOT_APPLIED' })).toThrow('no end is known');
  expect(only(store)?.outcome).toBe('DONE');
});

it('a write begins once, and none ends that has not begun', () => {
  const { journal } = openStore();
  journal.begin(write('w'));
  expect(() => journal.begin(write('w'))).toThrow('begins once');
  expect(() => journal.end('v', done)).toThrow('has begun');
});

it('the file itself refuses to change, delete or replace a row of the journal', () => {
  const file = storeFile();
  const store = openStore(file);
  store.journal.begin(write('w'));
  store.journal.end('w', done);
  store.close();
  const database = new DatabaseSync(file);
  const rows = () => database.prepare('SELECT * FROM journal').all();
  const before = rows();
  const columns = 'position, write_id, outcome, at, changes';
  for (const statement of [
    `UPDATE journal SET outcome = 'REFUSED'`,
    'DELETE FROM journal',
    `DELETE FROM journal WHERE outcome = 'BEGUN'`,
    `INSERT OR REPLACE INTO journal (${columns}) VALUES (2, 'w', 'REFUSED', '', '[]')`,
    `INSERT INTO journal (${columns}) VALUES (2, 'w', 'UNKNOWN', '', '[]') ON CONFLICT DO UPDATE SET at = ''`,
  ]) {
    expect(() => database.exec(statement), statement).toThrow('The journal is only added to');
  }
  expect(rows()).toEqual(before);
  expect(before).toHaveLength(2);
  database.close();
});

it('pages neither skip nor repeat a write while others begin and end', () => {
  const store = openStore();
  for (let number = 1; number <= 9; number++) store.journal.begin(write(`w${number}`));
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 1; page <= 5; page++) {
    const read = store.journal.read(acme, { first: 2, after });
    expect(read.hasMore).toBe(page < 5);
    seen.push(...idsOf(read));
    after = read.rows.at(-1)?.position ?? null;
    store.journal.begin(write(`new${page}`));
    store.journal.end(`w${page}`, done);
  }
  expect(seen).toEqual(['w9', 'w8', 'w7', 'w6', 'w5', 'w4', 'w3', 'w2', 'w1']);
  expect(store.journal.read(acme, { first: 2, after })).toEqual({ rows: [], hasMore: false });
});

it('a position is valid after a restart', () => {
  const file = storeFile();
  const store = openStore(file);
  for (const id of ['a', 'b', 'c']) store.journal.begin(write(id));
  const after = store.journal.read(acme, { first: 2, after: null }).rows[1]?.position ?? '';
  expect(idsOf(reopen(store, file).journal.read(acme, { first: 2, after }))).toEqual(['a']);
});

it('a position that is none is not taken for the end of the journal', () => {
  expect(() => openStore().journal.read(acme, { first: 2, after: 'x' })).toThrow('not a position');
});

it('only writes to the given accounts are read, and without any there are none', () => {
  const store = openStore();
  for (const account of ['acme', 'other', 'third']) store.journal.begin(write(account, { account }));
  expect(idsWith(store, {})).toEqual(['acme']);
  expect(idsWith(store, { accounts: ['third', 'acme'] })).toEqual(['third', 'acme']);
  expect(idsWith(store, { accounts: [] })).toEqual([]);
});

it('every filter is applied, and all of them together', () => {
  const store = openStore();
  store.journal.begin(write('plain'));
  store.journal.begin(write('viewer', { viewer: 'ben' }));
  store.journal.begin(write('type', { type: 'Affiliate' }));
  store.journal.begin(write('native', { nativeId: '8' }));
  store.journal.begin(write('request', { requestId: 'another' }));
  store.journal.begin(write('all', { viewer: 'ben', type: 'Affiliate', nativeId: '8', requestId: 'another' }));
  expect(idsWith(store, { viewer: 'ben' })).toEqual(['all', 'viewer']);
  expect(idsWith(store, { type: 'Affiliate' })).toEqual(['all', 'type']);
  expect(idsWith(store, { nativeId: '8' })).toEqual(['all', 'native']);
  expect(idsWith(store, { requestId: 'another' })).toEqual(['all', 'request']);
  const together = { viewer: 'ben', type: 'Affiliate', nativeId: '8', requestId: 'another', outcome: 'BEGUN' } as const;
  expect(idsWith(store, together)).toEqual(['all']);
  expect(idsWith(store, { ...together, outcome: 'DONE' })).toEqual([]);
});

it('outcomes and native ids are filtered by the last that is known', () => {
  const store = openStore();
  for (const id of ['open', 'lost', 'done']) store.journal.begin(write(id, { nativeId: null }));
  store.journal.end('lost', { ...done, outcome: 'UNKNOWN', nativeId: '8' });
  store.journal.end('done', { ...done, outcome: 'UNKNOWN', nativeId: '8' });
  store.journal.end('done', { ...done, nativeId: '9' });
  expect(idsWith(store, { outcome: 'BEGUN' })).toEqual(['open']);
  expect(idsWith(store, { outcome: 'UNKNOWN' })).toEqual(['lost']);
  expect(idsWith(store, { outcome: 'DONE' })).toEqual(['done']);
  expect(idsWith(store, { nativeId: '8' })).toEqual(['lost']);
  expect(idsWith(store, { nativeId: '9' })).toEqual(['done']);
});

it('a stretch of time has its beginning and not its end, however the instants are written', () => {
  const store = openStore();
  store.journal.begin(write('before', { at: '2026-03-01T11:59:59.999Z' }));
  store.journal.begin(write('first', { at: '2026-03-01T12:00:00Z' }));
  store.journal.begin(write('last', { at: '2026-03-01T13:59:59.999+01:00' }));
  store.journal.begin(write('after', { at: '2026-03-01T13:00:00.000Z' }));
  expect(idsWith(store, { from: '2026-03-01T12:00:00.000Z', to: '2026-03-01T14:00:00+01:00' })).toEqual([
    'last',
    'first',
  ]);
  expect(idsWith(store, { from: '2026-03-01T13:00:00Z' })).toEqual(['after']);
  expect(idsWith(store, { to: '2026-03-01T12:00:00Z' })).toEqual(['before']);
  expect(() => idsWith(store, { from: '' })).toThrow(RangeError);
});
