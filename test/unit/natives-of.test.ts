import { describe, expect, it } from 'vitest';
import { wire } from '../../datasources/_example/wire.ts';
import type { NativeRequest } from '../../datasources/native.ts';
import { nativesOf } from '../../datasources/natives-of.ts';
import { date, integer, reference, text } from '../../datasources/spec/field.ts';
import { read, write } from '../../datasources/spec/operation.ts';
import type { Step } from '../../datasources/write.ts';
import { fakeCall } from './fake-call.ts';
import { fakeConnection } from './fake-platform.ts';

const connection = fakeConnection({ id: 'fake', timeZone: 'UTC', currency: null });
const item = {
  named: 'Thing',
  says: 'A thing.',
  fields: { id: reference('id', 'Its id.'), day: date('day', 'Its day.') },
};
const takes = {
  id: reference('id', 'Which.', { required: true }),
  name: text('name', 'Its name.'),
  offset: integer('offset', 'How many to pass over.'),
  page: integer('page', 'Which page.'),
  limit: integer('limit', 'How many.'),
};

function natives(rows: readonly unknown[] = [{ id: '1', day: '2026-05-31' }]) {
  const asked: Step[] = [];
  const made = nativesOf({
    wire,
    ask: async (_connection, step) => {
      asked.push(step);
      return { rows, total: 7 };
    },
    rowsIn: (_operation, answer) => [answer].flat(),
    fieldsOf: () => item.fields,
  });
  return { ...made, asked };
}

const request: NativeRequest = { values: { id: '4' }, selected: {}, selectedBeside: {}, page: null };
const things = read('GET /things/{id}', 'Things.', { takes });

describe('a native read made of a row', () => {
  it('fills the place in the address, and asks for nothing else than what was given', async () => {
    const { list, asked } = natives();
    const { rows, total } = await list(things, item).read(connection, request, fakeCall());
    expect(rows).toEqual([{ id: '1', day: '2026-05-31' }]);
    expect(total).toBe(7);
    expect(asked).toEqual([{ operation: things, path: { id: '4' }, parameters: {} }]);
  });

  it('says which row made no sense', async () => {
    const { list } = natives([{ id: '1' }, { id: 2 }]);
    const reading = list(things, item).read(connection, request, fakeCall());
    await expect(reading).rejects.toMatchObject({ code: 'MALFORMED', path: 'row 2.id' });
  });

  it('hides what a row of ours fixes, and sends it', async () => {
    const { one, asked } = natives();
    const fixed = one(things, item, { fixed: { name: 'fixed' } });
    expect(Object.keys(fixed.takes)).not.toContain('name');
    await fixed.read(connection, request, fakeCall());
    expect(asked[0]?.parameters).toEqual({ name: 'fixed' });
  });

  it('says and reads what the rows cannot', async () => {
    const { one, asked } = natives([{ days: ['2026-05-31', '2026-06-01'] }]);
    const folded = one(things, item, {
      fold: ({ name, ...said }) => ({ ...said, names: [name ?? ''] }),
      unfold: (row) => (row as { readonly days: readonly string[] }).days.map((day) => ({ day })),
    });
    const { rows } = await folded.read(connection, { ...request, values: { id: '4', name: 'x' } }, fakeCall());
    expect(asked[0]).toMatchObject({ path: { id: '4' }, parameters: { names: ['x'] } });
    expect(rows).toEqual([
      { id: null, day: '2026-05-31' },
      { id: null, day: '2026-06-01' },
    ]);
  });

  it('tells where a page begins by rows passed over, or by its number', async () => {
    const { page, asked } = natives();
    const pages = { ...request, page: { offset: 20, limit: 10 } };
    await page(things, item, { limit: 'limit', from: { row: 'offset', first: 1 }, most: 50 }).read(
      connection,
      pages,
      fakeCall(),
    );
    await page(things, item, { limit: 'limit', from: { page: 'page' }, most: 50 }).read(connection, pages, fakeCall());
    expect(asked.map(({ parameters }) => parameters)).toEqual([
      { offset: 21, limit: 10 },
      { page: 3, limit: 10 },
    ]);
  });

  it('refuses another size of page half way, where pages have numbers', async () => {
    const { page } = natives();
    const numbered = page(things, item, { limit: 'limit', from: { page: 'page' }, most: 50 });
    const reading = numbered.read(connection, { ...request, page: { offset: 20, limit: 15 } }, fakeCall());
    await expect(reading).rejects.toMatchObject({ code: 'INVALID_VALUE', field: 'first' });
  });

  it('refuses to begin past the last row that can be had, instead of finding nothing there', async () => {
    const { page, asked } = natives();
    const limited = page(things, item, { limit: 'limit', from: { row: 'offset', first: 1 }, most: 50, reach: 40 });
    const reading = (offset: number) =>
      limited.read(connection, { ...request, page: { offset, limit: 10 } }, fakeCall());
    await reading(30);
    await expect(reading(40)).rejects.toMatchObject({ code: 'INVALID_VALUE', field: 'after' });
    expect(asked).toHaveLength(1);
  });
});

describe('a native write made of a row', () => {
  const rename = write('PUT /things/{id}', 'Renames.', { takes: { id: takes.id, name: takes.name } });

  it('plans one call with what is left out left out, and hears what it gives', async () => {
    const native = natives().act(rename, { as: 'one', item });
    expect(await native.plan(connection, { id: '4' }, fakeCall())).toEqual([
      { operation: rename, path: { id: '4' }, parameters: {} },
    ]);
    expect(native.hear?.(connection, [{ id: '9', day: null }])).toEqual([{ id: '9', day: null }]);
  });

  it('says and hears what the rows cannot', async () => {
    const native = natives().act(
      rename,
      { as: 'list', item },
      { fold: (said) => ({ ...said, name: 'folded' }), unfold: (row) => [row, row] },
    );
    const [step] = await native.plan(connection, { id: '4', name: 'x' }, fakeCall());
    expect(step).toMatchObject({ path: { id: '4' }, parameters: { name: 'folded' } });
    expect(native.hear?.(connection, [{ id: '9', day: null }])).toHaveLength(2);
  });

  it('needs what the platform requires', () => {
    const plan = () => natives().act(rename).plan(connection, { name: 'x' }, fakeCall());
    expect(plan).toThrow(expect.objectContaining({ code: 'REQUIRED', field: 'id' }));
  });

  it('empties with null where it means changes', async () => {
    const planned = await natives().change(rename).plan(connection, { id: '4', name: null }, fakeCall());
    expect(planned).toEqual([{ operation: rename, path: { id: '4' }, parameters: { name: null } }]);
  });
});
