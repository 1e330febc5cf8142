import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';

const shared = { currency: 'USD', timeZone: 'UTC' };
const sizes = { offers: 3, affiliates: 2, advertisers: 1, campaigns: 4 };
const tune: SandboxAccountOptions = { ...shared, id: 'one', platform: 'tune' };

describe('a started network', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    const options = { networkId: 'demo', rateLimit: { calls: 1, seconds: 10 }, clock: () => 0, errorsAsObject: true };
    sandbox = await startSandbox({ accounts: [tune, { ...tune, id: 'two', tune: options }], sizes });
  });

  afterAll(() => sandbox.close());

  const ask = async (id: string, method: string) => {
    const { url, username, apiKey } = sandbox.account(id);
    const query = `NetworkId=${username}&NetworkToken=${apiKey}&Target=Offer&Method=${method}`;
    return (await (await fetch(`${url}/Apiv3/json?${query}`)).json()).response;
  };

  it('tells its NetworkId, which is "sandbox" unless told', async () => {
    expect(sandbox.accounts.map(({ username }) => username)).toEqual(['sandbox', 'demo']);
    expect((await ask('one', 'findAllIds')).data).toHaveLength(3);
  });

  it('has the rate limit, the clock and the errors it was given', async () => {
    expect((await ask('two', 'findAllIds')).status).toBe(1);
    const { status, errors } = await ask('two', 'findAllIds');
    expect(status).toBe(-1);
    expect(errors.publicMessage).toContain('demo.  API usage exceeded rate limit.  Configured: 1/10s window');
  });
});
