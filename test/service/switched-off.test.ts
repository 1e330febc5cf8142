import { afterAll, beforeAll, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { encodeGlobalId } from '../../resolvers/global-id.ts';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { firstTabOf } from '../../src/first-tab.ts';
import { type Gateway, startGateway } from './gateway.ts';

let gateway: Gateway;
beforeAll(async () => {
  const accounts = defaultSandboxAccounts.filter(({ platform }) => platform === 'tune');
  gateway = await startGateway({ accounts }, (settings) => ({ ...settings, platforms: ['tune'] }));
});
afterAll(() => gateway.close());

const ask = async (query: string) => (await gateway.fetch({ query })).json();

it('Of platforms that are switched off nothing can be asked.', async () => {
  const { errors } = await ask('{ cake { currencies { id } } }');
  expect(errors[0].message).toContain('Cannot query field "cake"');
  const { data } = await ask('{ platforms { name } __type(name: "CakeOffer") { name } }');
  expect(data).toEqual({ platforms: [{ name: 'TUNE' }], __type: null });
});

it('Those that are left answer as ever, the first tab of GraphiQL too.', async () => {
  const on = platforms.filter(({ id }) => id === 'tune');
  const { data, errors } = await ask(firstTabOf(on));
  expect(errors).toBeUndefined();
  expect(data.offers.edges[0].node).toMatchObject({ platform: 'TUNE', requireApproval: expect.any(Boolean) });
});

it('A record of one that is off is not there.', async () => {
  const id = encodeGlobalId({ type: 'CakeOffer', account: 'cake-us', nativeId: '1' });
  const { data } = await ask(`{ node(id: "${id}") { id } }`);
  expect(data.node).toBeNull();
});

it('The text for a federation’s gateway has nothing of them either.', async () => {
  const { data } = await ask('{ _service { sdl } }');
  expect(data._service.sdl).toMatch(/type TuneOffer [^{]*@key/);
  expect(data._service.sdl).not.toMatch(/Cake|Keitaro|Offerit/);
});
