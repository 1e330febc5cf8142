import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxAccount } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { globalId } from './global-id.ts';

const shown =
  'id state total done failed pending items(first: 500) { index id state code field changes { field outcome } }';

describe('a bulk operation', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const ids = (type: string, account: SandboxAccount, count: number) =>
    Object.entries(account.state().offers ?? {})
      .filter(([, offer]) => Object(offer).state !== 'deleted')
      .slice(0, count)
      .map(([key]) => globalId(type, account, 'offers', key));
  const offers = () => [
    ...ids('CakeOffer', gateway.sandbox.account('cake-us'), 6),
    ...ids('KeitaroOffer', gateway.sandbox.account('keitaro'), 6),
  ];
  const ask = async (query: string, variables: object) => {
    const { data, errors } = await (await gateway.fetch({ query, variables })).json();
    expect(errors).toBeUndefined();
    return data;
  };
  const update = async (variables: object) =>
    (
      await ask(
        `mutation ($ids: [ID!]!, $changes: OfferChanges!, $key: String, $dryRun: Boolean) {
          offersUpdate(ids: $ids, changes: $changes, idempotencyKey: $key, dryRun: $dryRun) { ${shown} } }`,
        variables,
      )
    ).offersUpdate;
  const progress = async (id: string) =>
    (await ask(`query ($id: ID!) { bulkOperation(id: $id) { ${shown} } }`, { id })).bulkOperation;
  const goOn = async (id: string) =>
    (await ask(`mutation ($id: ID!) { bulkOperationContinue(id: $id) { ${shown} } }`, { id })).bulkOperationContinue;
  const writes = () => gateway.sandbox.accounts.flatMap(({ requests }) => requests.writes());

  it('over two platforms has a result for each record, in order', async () => {
    const wanted = offers();
    const operation = await update({ ids: wanted, changes: { name: 'Same name' } });
    expect(operation).toMatchObject({ state: 'DONE', total: 12, done: 12, failed: 0, pending: 0 });
    expect(operation.items.map(({ id }: { id: string }) => id)).toEqual(wanted);
    expect(await progress(operation.id)).toEqual(operation);
  });

  it('names the records that could not be changed beside those that were', async () => {
    const [cake = '', , , , , , keitaro = ''] = offers();
    const operation = await update({ ids: [cake, 'nonsense', keitaro], changes: { status: 'ARCHIVED' } });
    expect(operation).toMatchObject({
      state: 'DONE',
      done: 1,
      failed: 2,
      items: [
        { state: 'FAILED', code: 'CANNOT_EXPRESS', field: 'status' },
        { state: 'FAILED', code: 'INVALID_ID' },
        { state: 'DONE', code: null, changes: [{ field: 'state', outcome: 'APPLIED' }] },
      ],
    });
  });

  it('each record can have a change of its own', async () => {
    const [first = '', second = ''] = offers();
    const { offersUpdateEach: operation } = await ask(
      `mutation ($items: [OfferChange!]!) { offersUpdateEach(items: $items) { ${shown} } }`,
      {
        items: [
          { id: first, changes: { name: 'One' } },
          { id: second, changes: { name: 'Two' }, revision: 'old' },
        ],
      },
    );
    expect(operation.items).toMatchObject([{ state: 'DONE' }, { state: 'FAILED', code: 'CONFLICT' }]);
  });

  it('whose platform is down stops, and goes on where it was without doing anything twice', async () => {
    const account = gateway.sandbox.account('cake-us');
    const wanted = ids('CakeOffer', account, 20);
    account.faults.set([
      { contentType: 'text/xml', only: 'write', times: 5 },
      { reset: 'after', only: 'write', times: 3 },
      { status: 503, only: 'write' },
    ]);
    const stopped = await update({
      ids: wanted,
      changes: { previewUrl: 'https://shop.example/stopped' },
      key: 'stopped',
    });
    expect(stopped.state).toBe('STOPPED');
    expect(stopped.done).toBeGreaterThan(0);
    expect(stopped.pending).toBeGreaterThan(0);
    account.faults.clear();
    gateway.forget();
    expect(await goOn(stopped.id)).toMatchObject({ state: 'DONE', done: 20, pending: 0 });
    const stored = Object.values(account.state().offers ?? {}) as { preview_link: string }[];
    expect(stored.filter(({ preview_link: link }) => link === 'https://shop.example/stopped')).toHaveLength(20);
    // Three were applied although their answers were lost: these were looked at, and not sent again.
    expect(writes().length).toBeLessThanOrEqual(stopped.pending - 3);
    expect(
      await update({ ids: wanted, changes: { previewUrl: 'https://shop.example/stopped' }, key: 'stopped' }),
    ).toMatchObject({
      id: stopped.id,
      state: 'DONE',
    });
  });

  it('shown only, sends nothing', async () => {
    gateway.forget();
    const operation = await update({ ids: offers(), changes: { name: 'Never' }, dryRun: true });
    expect(operation).toMatchObject({ state: 'DONE', done: 12 });
    expect(operation.items[0].changes).toEqual([{ field: 'offerName', outcome: 'PLANNED' }]);
    expect(writes()).toEqual([]);
  });

  it('that is not there, or of somebody else, is not found', async () => {
    const response = await gateway.fetch({ query: '{ bulkOperation(id: "nothing") { id } }' });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
