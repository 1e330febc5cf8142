import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeySettings } from '../../src/settings.ts';
import { Accounts, ChangeCakeOffer, Offers } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

const keys: readonly KeySettings[] = [
  { name: 'reader', key: 'key-of-the-reader', scopes: ['read:*'], accounts: null },
  { name: 'writer', key: 'key-of-the-writer', scopes: ['write:cake-us'], accounts: null },
  { name: 'narrow', key: 'key-of-the-narrow', scopes: ['write:*'], accounts: ['keitaro'] },
  { name: 'nobody', key: 'key-of-nobody', scopes: ['read:nowhere'], accounts: null },
];

describe('callers', () => {
  let gateway: Gateway;
  let id: string;
  beforeAll(async () => {
    gateway = await startGateway({}, (settings) => ({ ...settings, keys }));
    const [native] = Object.keys(gateway.sandbox.account('cake-us').state().offers ?? {});
    id = Buffer.from(`CakeOffer:cake-us:${native}`).toString('base64url');
  });
  afterAll(() => gateway.close());

  const change = (key: string) => gateway.ask(ChangeCakeOffer, { id, changes: { clickCookieDays: 33 } }, key);
  const accountsOf = async (key: string) =>
    (await gateway.ask(Accounts, {}, key)).data?.accounts?.map((account) => account.id);

  it.each([undefined, 'wrong'])('without a known key (%s) are turned away with HTTP 401', async (key) => {
    const response = await gateway.fetch(
      { query: '{ accounts { id } }' },
      key ? { authorization: `Bearer ${key}` } : {},
    );
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('see the accounts of their scopes only', async () => {
    expect(await accountsOf('key-of-the-reader')).toEqual(['cake-us', 'cake-eu', 'keitaro']);
    expect(await accountsOf('key-of-the-writer')).toEqual(['cake-us']);
    expect(await accountsOf('key-of-the-narrow')).toEqual(['keitaro']);
  });

  it('without any account may read nothing', async () => {
    const { errors } = await gateway.ask(Offers, { first: 1 }, 'key-of-nobody');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('read offers of their accounts only, and those of others might as well not exist', async () => {
    const { data } = await gateway.ask(Offers, { first: 9 }, 'key-of-the-narrow');
    expect(new Set(data?.offers?.edges.map(({ node }) => node.account.id))).toEqual(new Set(['keitaro']));
    const { data: hidden } = await change('key-of-the-narrow');
    expect(hidden?.cakeOfferUpdate).toMatchObject({ __typename: 'InvalidInput', code: 'NOT_FOUND' });
  });

  it('write with a scope for it, and nothing is sent without one', async () => {
    gateway.forget();
    const { errors } = await change('key-of-the-reader');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(gateway.sandbox.account('cake-us').requests.count()).toBe(0);
    const { data } = await change('key-of-the-writer');
    expect(data?.cakeOfferUpdate).toMatchObject({ __typename: 'CakeOfferWrite', node: { clickCookieDays: 33 } });
  });
});
