import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChangeCakeOffer, CreateKeitaroOffer, OfferById } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { globalId } from './global-id.ts';

describe('what a write takes beside what it does', () => {
  let gateway: Gateway;
  let id: string;
  beforeAll(async () => {
    gateway = await startGateway();
    id = globalId('CakeOffer', gateway.sandbox.account('cake-us'), 'offers');
  });
  const cake = () => gateway.sandbox.account('cake-us');
  const keitaro = () => gateway.sandbox.account('keitaro');
  const change = async (changes: object, options: object = {}) => {
    const { data, errors } = await gateway.ask(ChangeCakeOffer, { id, changes, ...options });
    expect(errors).toBeUndefined();
    return data?.cakeOfferUpdate;
  };
  const creations = (name: string) =>
    Object.values(keitaro().state().offers ?? {}).filter((offer) => Object(offer).name === name).length;
  const create = async (name: string, key: string) => {
    const { data } = await gateway.ask(CreateKeitaroOffer, { account: 'keitaro', values: { offerName: name }, key });
    return data?.keitaroOfferCreate;
  };
  beforeEach(() => gateway.forget());
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  it('a dry run sends nothing, and shows the change and the one call that would be sent, without the key', async () => {
    const answer = await change({ clickCookieDays: 12 }, { dryRun: true });
    expect(answer).toMatchObject({
      dryRun: true,
      writeId: null,
      changes: [{ field: 'clickCookieDays', requested: 12, outcome: 'PLANNED' }],
      requests: [{ method: 'POST', path: '/api/5/addedit.asmx/Offer', parameters: { click_cookie_days: '12' } }],
    });
    expect(JSON.stringify(answer)).not.toContain(cake().apiKey);
    expect(cake().requests.writes()).toEqual([]);
  });

  it('a dry run of what cannot be said is refused as the write would be', async () => {
    expect(await change({ clickCookieDays: null }, { dryRun: true })).toMatchObject({ code: 'CANNOT_CLEAR' });
  });

  it('a revision is that of what can be changed: it moves with a change and is the same without', async () => {
    const read = async () => {
      const { data } = await gateway.ask(OfferById, { id });
      return data?.offer?.revision;
    };
    const before = await read();
    expect(before).toEqual(expect.any(String));
    expect(await read()).toBe(before);
    const changed = await change({ clickCookieDays: 41 });
    expect(await read()).not.toBe(before);
    expect(changed).toMatchObject({ node: { revision: await read() } });
    expect(await change({ clickCookieDays: 42 }, { revision: before })).toMatchObject({
      __typename: 'Conflict',
      revision: await read(),
    });
    expect(await change({ clickCookieDays: 42 }, { revision: await read() })).toMatchObject({
      __typename: 'CakeOfferWrite',
    });
  });

  it('present values that are others by now are a conflict which names them, and nothing is sent', async () => {
    await change({ clickCookieDays: 50 });
    gateway.forget();
    expect(await change({ clickCookieDays: 51 }, { expected: { clickCookieDays: 49 } })).toMatchObject({
      __typename: 'Conflict',
      differences: [{ field: 'clickCookieDays', expected: 49, present: 50 }],
    });
    expect(cake().requests.writes()).toEqual([]);
  });

  it('a creation with a key is made once, whatever became of its answers', async () => {
    keitaro().faults.set({ reset: 'after', only: 'write', times: 1 });
    expect(await create('Once', 'key-1')).toMatchObject({ __typename: 'OutcomeUnknown' });
    expect(await create('Once', 'key-1')).toMatchObject({
      __typename: 'KeitaroOfferWrite',
      replayed: true,
      node: { name: 'Once' },
    });
    expect(await create('Once', 'key-1')).toMatchObject({ replayed: true });
    expect(creations('Once')).toBe(1);
  });

  it('a creation that was cut off before it was made is made when it is asked for again', async () => {
    keitaro().faults.set({ reset: 'before', only: 'write', times: 1 });
    expect(await create('Late', 'key-2')).toMatchObject({ __typename: 'OutcomeUnknown' });
    expect(creations('Late')).toBe(0);
    expect(await create('Late', 'key-2')).toMatchObject({ replayed: false, node: { name: 'Late' } });
    expect(creations('Late')).toBe(1);
  });

  it('creations with one key at once are one, and a key for something else is refused', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => create('At once', 'key-3')));
    expect(all.map((one) => one?.__typename)).toEqual(Array(4).fill('KeitaroOfferWrite'));
    expect(creations('At once')).toBe(1);
    expect(await create('Another', 'key-3')).toMatchObject({ __typename: 'InvalidInput', code: 'KEY_REUSED' });
  });
});
