import { describe, expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId, type GlobalId } from '../../resolvers/global-id.ts';
import { InvalidInput } from '../../resolvers/invalid-input.ts';

const base64url = (text: string) => Buffer.from(text).toString('base64url');

function refusal(id: string, field?: string): InvalidInput {
  try {
    decodeGlobalId(id, field);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a global id', () => {
  it.each<GlobalId>([
    { type: 'CakeOffer', account: 'cake-us', nativeId: '7' },
    { type: 'CakeOffer', account: 'cake-us', nativeId: '12345678901234567890' },
    { type: 'KeitaroOffer', account: '2', nativeId: 'a:b::c' },
    { type: 'KeitaroOffer', account: 'eu', nativeId: ':' },
    { type: 'KeitaroOffer', account: 'eu', nativeId: 'naïve ключ 😀' },
  ])('gives back %j', (given) => {
    expect(decodeGlobalId(encodeGlobalId(given))).toEqual(given);
  });

  it('differs between two accounts that know the same number', () => {
    const offer = { type: 'CakeOffer', nativeId: '7' };
    expect(encodeGlobalId({ ...offer, account: 'cake-us' })).not.toBe(encodeGlobalId({ ...offer, account: 'cake-eu' }));
  });

  it.each([
    ['empty', ''],
    ['a native id', '42'],
    ['no base64', 'CakeOffer:cake-us:7'],
    ['padded', `${base64url('CakeOffer:cake-us:77')}=`],
    ['followed by a line break', `${base64url('CakeOffer:cake-us:7')}\n`],
    ['in the other alphabet', Buffer.from('CakeOffer:cake-us:???>>>').toString('base64')],
    ['cut short', base64url('CakeOffer:cake-us:7').slice(0, 12)],
    ['without an account', base64url('CakeOffer:7')],
    ['with an empty account', base64url('CakeOffer::7')],
    ['with an empty native id', base64url('CakeOffer:cake-us:')],
    ['with an empty type', base64url(':cake-us:7')],
    ['of a type in small letters', base64url('offer:cake-us:7')],
    ['no text', Buffer.from([0x41, 0x3a, 0x61, 0x3a, 0xff, 0xfe]).toString('base64url')],
  ])('that is %s is refused', (_how, id) => {
    expect(refusal(id)).toMatchObject({ field: 'id', code: 'INVALID_ID' });
  });

  it('is refused under the name of its argument, shown in part', () => {
    const refused = refusal('x'.repeat(1000), 'offerId');
    expect(refused.field).toBe('offerId');
    expect(refused.message).toContain('x'.repeat(80));
    expect(refused.message).not.toContain('x'.repeat(81));
  });
});
