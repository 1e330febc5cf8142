import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, type Progress } from '../../resolvers/cursor.ts';
import { encodeGlobalId } from '../../resolvers/global-id.ts';
import { InvalidInput } from '../../resolvers/invalid-input.ts';

const filter = { entity: 'offer', accounts: ['cake-us', 'keitaro-eu'] };
const progress: Progress = {
  positions: { 'cake-us': '3:12345678901234567890', 'keitaro-eu': '1:7' },
  account: 'keitaro-eu',
  range: null,
};
const cursor = encodeCursor(progress, filter);

function refusal(given: string, madeWith: unknown = filter): InvalidInput {
  try {
    decodeCursor(given, madeWith);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a cursor', () => {
  it.each<Progress>([
    progress,
    { positions: {}, account: '', range: null },
    { positions: { 'cake-us': '' }, account: 'cake-us', range: [1_700_000_000_000, 1_700_086_400_000] },
    { positions: { 'cake-us': 'naïve:"ключ",😀' }, account: 'keitaro-eu', range: null },
  ])('gives back %j', (given) => {
    expect(decodeCursor(encodeCursor(given, filter), filter)).toEqual(given);
  });

  it('can stand in an address as it is', () => {
    expect(encodeURIComponent(cursor)).toBe(cursor);
  });

  it('of another filter is refused', () => {
    const other = refusal(cursor, { ...filter, accounts: ['cake-us'] });
    expect(other).toMatchObject({ field: 'after', code: 'INVALID_CURSOR' });
    expect(other.message).toContain('another filter');
  });

  it('that stands before a page is refused under that name', () => {
    expect(() => decodeCursor('', filter, 'before')).toThrow(expect.objectContaining({ field: 'before' }));
  });

  it.each([
    ['cut short', cursor.slice(0, -4)],
    ['cut at its beginning', cursor.slice(4)],
    ['cut down to its first letters', cursor.slice(0, 8)],
    ['changed in the middle', `${cursor.slice(0, 30)}${cursor[30] === 'A' ? 'B' : 'A'}${cursor.slice(31)}`],
    ['written twice', cursor + cursor],
  ])('that is %s is refused as damaged', (_how, damaged) => {
    const refused = refusal(damaged);
    expect(refused).toMatchObject({ field: 'after', code: 'INVALID_CURSOR' });
    expect(refused.message).toContain('damaged');
  });

  it.each([
    ['empty', ''],
    ['a number', '42'],
    ['text of another API', Buffer.from('arrayconnection:10').toString('base64')],
    ['our id of something', encodeGlobalId({ type: 'CakeOffer', account: 'cake-us', nativeId: '7' })],
    ['made by hand', Buffer.from(JSON.stringify(['x', null, {}])).toString('base64url')],
  ])('that is %s is refused as not of this API', (_what, foreign) => {
    expect(refusal(foreign)).toMatchObject({ field: 'after', code: 'INVALID_CURSOR' });
  });
});

it.each(['["a"]', 'text', '{"next":1}', '["a","b",{"b":"1:7"}]', '["a","b",{"b":7},null]'])(
  'a cursor of another version, %s, is refused as damaged',
  (payload) => {
    const digest = createHash('sha256').update(JSON.stringify(payload)).digest('base64url').slice(0, 12);
    const other = refusal(Buffer.from(digest + payload).toString('base64url'));
    expect(other).toMatchObject({ field: 'after', code: 'INVALID_CURSOR' });
  },
);
