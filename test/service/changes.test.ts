import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChangeCakeOffer, ChangeKeitaroOffer, CreateCakeOffer, CreateKeitaroOffer, OfferById } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

describe('a change', () => {
  let gateway: Gateway;
  let cakeId: string;
  let keitaroId: string;
  beforeAll(async () => {
    gateway = await startGateway();
    const idOf = (type: string, account: string) => {
      const [native] = Object.keys(gateway.sandbox.account(account).state().offers ?? {});
      return Buffer.from(`${type}:${account}:${native}`).toString('base64url');
    };
    cakeId = idOf('CakeOffer', 'cake-us');
    keitaroId = idOf('KeitaroOffer', 'keitaro');
  });
  const cake = () => gateway.sandbox.account('cake-us');
  beforeEach(() => gateway.forget());
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  it('of one field is made and read back', async () => {
    const { data, errors } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes: { clickCookieDays: 61 } });
    expect(errors).toBeUndefined();
    expect(data?.cakeOfferUpdate).toMatchObject({
      __typename: 'CakeOfferWrite',
      node: { id: cakeId, clickCookieDays: 61 },
      changes: [{ field: 'clickCookieDays', after: 61, requested: 61, outcome: 'APPLIED' }],
      collateral: [],
      completed: [],
    });
    expect(
      cake()
        .requests.all()
        .map(({ write }) => write),
    ).toEqual([false, true, false]);
    const { data: read } = await gateway.ask(OfferById, { id: cakeId });
    expect(read?.offer).toMatchObject({ clickCookieDays: 61 });
  });

  it('in words that all platforms share is sent in those of its own, between two readings', async () => {
    const query = `mutation { offerUpdate(id: "${cakeId}", changes: { status: PAUSED, previewUrl: "https://x.example" }) {
      ... on OfferWrite { node { status } changes { field after outcome } } } }`;
    expect(await (await gateway.fetch({ query })).json()).toMatchObject({
      data: { offerUpdate: { node: { status: 'PAUSED' }, changes: [{ after: 'https://x.example' }, { after: '4' }] } },
    });
    expect(
      cake()
        .requests.all()
        .map(({ write }) => write),
    ).toEqual([false, true, false]);
  });

  it('of a field on a platform with partial updates sends that field alone', async () => {
    const { data } = await gateway.ask(ChangeKeitaroOffer, { id: keitaroId, changes: { payoutValue: '0.10' } });
    expect(data?.keitaroOfferUpdate).toMatchObject({
      node: { payoutValue: '0.1' },
      changes: [{ field: 'payoutValue', after: '0.1', outcome: 'NORMALIZED' }],
    });
    expect(
      gateway.sandbox
        .account('keitaro')
        .requests.writes()
        .map(({ body }) => body),
    ).toEqual(['{"payout_value":"0.10"}']);
  });

  it('of nothing sends no write', async () => {
    const { data } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes: {} });
    expect(data?.cakeOfferUpdate?.__typename).toBe('CakeOfferWrite');
    expect(cake().requests.writes()).toEqual([]);
  });

  it.each([
    [{ clickCookieDays: null }, { __typename: 'InvalidChange', code: 'CANNOT_CLEAR', field: 'clickCookieDays' }],
    [{ clickCookieDays: -1 }, { __typename: 'InvalidChange', code: 'CANNOT_EXPRESS', field: 'clickCookieDays' }],
    [{ payoutAmount: '9999.1234' }, { __typename: 'InvalidChange', code: 'CANNOT_EXPRESS', field: 'payoutAmount' }],
    [{ offerName: 'x'.repeat(201) }, { __typename: 'InvalidChange', code: 'INVALID_VALUE', field: 'offerName' }],
  ])('that cannot be written, %j, is a typed result, and nothing is sent', async (changes, expected) => {
    const { data } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes });
    expect(data?.cakeOfferUpdate).toMatchObject(expected);
    expect(cake().requests.count()).toBe(0);
  });

  it('that the platform refuses is a typed result in its words', async () => {
    const { data } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes: { verticalId: '99' } });
    expect(data?.cakeOfferUpdate).toMatchObject({ __typename: 'Rejected', field: 'verticalId' });
  });

  it('of an unknown field is an error of the query', async () => {
    const query = `mutation { cakeOfferUpdate(id: "${cakeId}", changes: { clickCookieDais: 1 }) { __typename } }`;
    const response = await gateway.fetch({ query });
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('clickCookieDais') }] });
    expect(cake().requests.count()).toBe(0);
  });

  it.each([
    ['nonsense', 'INVALID_ID'],
    [Buffer.from('CakeOffer:nobody:1').toString('base64url'), 'NOT_FOUND'],
    // CAKE's word for "create", and a path in place of an id: neither may reach the platform.
    [Buffer.from('CakeOffer:cake-us:0').toString('base64url'), 'NOT_FOUND'],
    [Buffer.from('CakeOffer:cake-us:..').toString('base64url'), 'NOT_FOUND'],
  ])('of the id %s is a typed result', async (id, code) => {
    const { data } = await gateway.ask(ChangeCakeOffer, { id, changes: { clickCookieDays: 1 } });
    expect(data?.cakeOfferUpdate).toMatchObject({ __typename: 'InvalidInput', code, field: 'id' });
  });

  it('of the id of another type is a typed result', async () => {
    const { data } = await gateway.ask(ChangeCakeOffer, { id: keitaroId, changes: { clickCookieDays: 1 } });
    expect(data?.cakeOfferUpdate).toMatchObject({ __typename: 'InvalidInput', code: 'WRONG_TYPE' });
  });

  it('whose connection is cut after it was applied is of unknown outcome, and was sent exactly once', async () => {
    cake().faults.set({ reset: 'after', only: 'write' });
    const { data } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes: { clickCookieDays: 77 } });
    expect(data?.cakeOfferUpdate).toMatchObject({
      __typename: 'OutcomeUnknown',
      code: 'OUTCOME_UNKNOWN',
      accepted: false,
    });
    expect(cake().requests.writes()).toHaveLength(1);
    cake().faults.clear();
    const { data: read } = await gateway.ask(OfferById, { id: cakeId });
    expect(read?.offer).toMatchObject({ clickCookieDays: 77 });
  });

  it('that was confirmed but cannot be read back says so', async () => {
    // The first reading is of what is there before.
    cake().faults.set([
      { contentType: 'text/xml', only: 'read', times: 1 },
      { status: 503, only: 'read' },
    ]);
    const { data } = await gateway.ask(ChangeCakeOffer, { id: cakeId, changes: { clickCookieDays: 78 } });
    expect(data?.cakeOfferUpdate).toMatchObject({ __typename: 'OutcomeUnknown', accepted: true });
    expect(cake().requests.writes()).toHaveLength(1);
  });

  it('after another one in the same request reads what is there now', async () => {
    const update = (alias: string, days: number) =>
      `${alias}: cakeOfferUpdate(id: "${cakeId}", changes: { clickCookieDays: ${days} }) { ... on CakeOfferWrite { node { clickCookieDays } } }`;
    const response = await gateway.fetch({ query: `mutation { ${update('a', 11)} ${update('b', 12)} }` });
    expect(await response.json()).toEqual({
      data: { a: { node: { clickCookieDays: 11 } }, b: { node: { clickCookieDays: 12 } } },
    });
  });
});

describe('a creation', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('makes a CAKE offer with what CAKE requires, and the defaults of the rest', async () => {
    const [sample] = Object.values(gateway.sandbox.account('cake-us').state().offers ?? {}) as Record<
      string,
      unknown
    >[];
    const { data, errors } = await gateway.ask(CreateCakeOffer, {
      account: 'cake-us',
      values: {
        advertiserId: String(sample?.advertiser_id),
        verticalId: String(sample?.vertical_id),
        currencyId: String(sample?.currency_id),
        offerName: 'Brand new',
        offerStatusId: '1',
        offerTypeId: '3',
        lastTouch: true,
        priceFormatId: '1',
        payoutAmount: '3.50',
        receivedAmount: '5',
        offerLink: 'https://shop.example/?c=#reqid#',
      },
    });
    expect(errors).toBeUndefined();
    expect(data?.cakeOfferCreate).toMatchObject({
      __typename: 'CakeOfferWrite',
      node: { name: 'Brand new', status: 'ACTIVE', payout: { amount: '3.5000' } },
    });
  });

  it('makes a Keitaro offer', async () => {
    const { data } = await gateway.ask(CreateKeitaroOffer, {
      account: 'keitaro',
      values: {
        offerName: 'Neu',
        offerType: 'EXTERNAL',
        actionType: 'http',
        actionPayload: 'https://x.example',
        payoutValue: '12.5',
        payoutCurrency: 'EUR',
      },
    });
    expect(data?.keitaroOfferCreate).toMatchObject({
      __typename: 'KeitaroOfferWrite',
      node: { name: 'Neu', revenue: { amount: '12.5', currency: 'EUR' } },
    });
  });

  it.each(['nobody', 'cake-us'])('in the account %s of no such platform is a typed result', async (account) => {
    const { data } = await gateway.ask(CreateKeitaroOffer, { account, values: { offerName: 'x' } });
    expect(data?.keitaroOfferCreate).toMatchObject({ __typename: 'InvalidInput', code: 'UNKNOWN_ACCOUNT' });
  });
});
