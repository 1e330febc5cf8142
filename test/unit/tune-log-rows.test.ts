import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { logRows } from '../../datasources/tune/log-rows.ts';

const header = 'transaction_id,offer_id,user_agent';

const zipped = (csv: string, level: 0 | 9 = 9) => zipSync({ 'clicks.csv': Buffer.from(csv) }, { level });

async function readAll(zip: Uint8Array) {
  const odd: string[] = [];
  const rows: object[] = [];
  for await (const row of logRows(zip, (message) => odd.push(message))) rows.push(row.columns());
  return { rows, odd };
}

describe('a log', () => {
  it.each([0, 9] as const)('is read whether or not it is compressed (level %i)', async (level) => {
    const { rows, odd } = await readAll(zipped(`${header}\n"102a",5,"Mozilla ""x"", 1"\n"102b",6,""\n`, level));
    expect(rows).toEqual([
      { transaction_id: '102a', offer_id: '5', user_agent: 'Mozilla "x", 1' },
      { transaction_id: '102b', offer_id: '6', user_agent: '' },
    ]);
    expect(odd).toEqual([]);
  });

  it('may be empty, may end without a line break, and may have a mark of byte order', async () => {
    expect((await readAll(zipped(`${header}\n`))).rows).toEqual([]);
    expect((await readAll(zipped(`\ufeff${header}\n"102a",5,""`))).rows).toHaveLength(1);
  });

  it('keeps scripts, control characters and line breaks in texts, across the pieces it is read in', async () => {
    const text = `Ж🎯\u0000 line\nbreak ${'ё🎲'.repeat(60_000)}`;
    const { rows } = await readAll(zipped(`${header}\n"102a",5,"${text}"\n`, 0));
    expect(rows).toEqual([{ transaction_id: '102a', offer_id: '5', user_agent: text }]);
  });

  it('loses one odd line and no other', async () => {
    const { rows, odd } = await readAll(zipped(`${header}\n"102a",5\n"102b",6,""\n"102c",7,"","more"\n"102d",8,""\n`));
    expect(rows).toMatchObject([{ transaction_id: '102b' }, { transaction_id: '102d' }]);
    expect(odd).toHaveLength(2);
  });

  it('is read in pieces, however many rows it has', async () => {
    const lines = Array.from({ length: 30_000 }, (_none, index) => `"102${index}",${index},"agent ${index}"`);
    expect((await readAll(zipped([header, ...lines, ''].join('\n')))).rows).toHaveLength(30_000);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a page', Buffer.from('<html></html>')],
    [
      'half a ZIP',
      zipped(
        `${header}\n${Array.from({ length: 99 }, (_none, n) => `"${n}",${n * 7919},"x${n ** 5}"`).join('\n')}\n`,
      ).slice(0, 400),
    ],
    ['an empty ZIP', zipSync({})],
  ])('%s is malformed', async (_says, bytes) => {
    await expect(readAll(bytes)).rejects.toThrow(Malformed);
  });
});
