import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { tune } from '../../datasources/tune/index.ts';
import { call } from './connect.ts';
import { specOf, startTune } from './tune-network.ts';

const network = await startTune();
const { account, connection } = network;

afterEach(() => {
  account.faults.clear();
  account.requests.clear();
});

afterAll(() => network.close());

it('knows no address that TUNE does not serve', () => {
  expect(account.addresses).toEqual(expect.arrayContaining(Object.values(tune.operations).map((row) => row.address)));
});

describe('the line to TUNE', () => {
  it.each([{ networkToken: 'wrong' }, { networkId: 'other' }])('is refused with %j', async (wrong) => {
    await expect(network.connectWith(wrong).connection.check(call)).rejects.toMatchObject({ name: 'Unauthorized' });
  });

  it('is checked with one row of one column', async () => {
    await connection.check(call);
    expect(account.requests.all()).toMatchObject([{ parameters: { limit: '1', 'fields[]': 'id' }, write: false }]);
  });

  it('has its token in no address', async () => {
    await connection.check(call);
    const [{ path, query, headers } = {}] = account.requests.all();
    expect(JSON.stringify({ path, query, headers })).not.toContain(account.apiKey);
  });

  it('is told how long to wait', async () => {
    account.faults.set({ throttle: true });
    await expect(connection.check(call)).rejects.toMatchObject({ name: 'RateLimited', retryAfter: 10 });
  });

  it('asks for hundreds of ids at once', async () => {
    const ids = Array.from({ length: specOf('offer').idsPerCall }, (_none, index) => String(10 ** 15 + index));
    expect(new Set(await specOf('offer').byIds(connection, ids, call))).toEqual(new Set([null]));
    expect(account.requests.count()).toBe(1);
  });
});
