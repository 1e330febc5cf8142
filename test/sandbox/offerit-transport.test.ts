import { describe, expect, it } from 'vitest';
import { startServer } from '../../sandbox/server.ts';
import { ask, askJson, network, request, stored } from './offerit-ask.ts';

const platform = network();
const status = (line: string, form?: string) => ask(platform, line, form).status;

describe('the door', () => {
  it('needs both headers', () => {
    const wrong = [
      {},
      { 'api-key': 'the key' },
      { 'api-username': 'admin' },
      { 'api-username': 'x', 'api-key': 'the key' },
    ];
    for (const headers of wrong) expect(platform.answer(request('GET service/ping', '', headers)).status).toBe(401);
    expect(askJson(platform, 'GET service/ping')).toBe(1);
  });

  it('answers 404 to unknown endpoints and 405 to other methods', () => {
    expect(status('GET offer/list')).toBe(404);
    expect(status('PATCH offer/set_offer_countries', 'offerid=1')).toBe(404);
    expect(status('POST offer/edit_offer', 'offerid=1')).toBe(405);
    expect(status('DELETE offer/edit_offer')).toBe(405);
  });

  it('answers 404 to parameters that are missing, unknown or no value of their kind', () => {
    expect(status('PATCH offer/edit_offer', 'name=x')).toBe(404);
    expect(status('PATCH offer/edit_offer', 'offerid=1&nmae=x')).toBe(404);
    expect(status('PATCH offer/edit_offer', 'offerid=1&name[]=x')).toBe(404);
    expect(status('PATCH offer/edit_offer', 'offerid=one&name=x')).toBe(404);
    expect(ask(network({ unknownParameters: 'ignored' }), 'PATCH offer/edit_offer', 'offerid=1&nmae=x').status).toBe(
      200,
    );
  });

  it('answers 200 and a result that is no success to what cannot be done', () => {
    expect(askJson(platform, 'PATCH offer/edit_offer', 'offerid=999')).toMatchObject({ result: 'Error' });
  });

  it('takes the parameters of a PATCH from the query as well, and no JSON', () => {
    expect(askJson(platform, 'PATCH offer/activate_offer?offerid=3')).toEqual({
      result: 'success',
      message: 'Offer activated.',
    });
    const headers = { 'api-username': 'admin', 'api-key': 'the key', 'content-type': 'application/json' };
    expect(platform.answer(request('PATCH offer/activate_offer', '{"offerid":3}', headers)).status).toBe(400);
  });

  it('can be closed by address or by permission', () => {
    expect(ask(network({ ipAllowed: false }), 'GET service/ping').status).toBe(401);
    const limited = network({ forbidden: ['PATCH /offer/edit_offer'] });
    expect(ask(limited, 'PATCH offer/edit_offer', 'offerid=1&name=x').status).toBe(403);
    expect(stored(limited, 'offers', 1).name).not.toBe('x');
  });

  it('can speak with a warning in front, or in pages', () => {
    expect(ask(network({ phpWarnings: true }), 'GET service/ping').body).toMatch(/Warning[\s\S]*1$/);
    expect(ask(network({ errorBody: 'html' }), 'GET nothing').contentType).toContain('text/html');
  });
});

it('serves exactly what is documented, and counts as writes what changes something', () => {
  const writes = platform.addresses.filter((address) => platform.isWrite(request(address.replace(' /', ' '))));
  expect(platform.addresses).toHaveLength(33);
  expect(writes).toHaveLength(20);
  expect(writes.every((address) => !address.startsWith('GET'))).toBe(true);
  expect(platform.isWrite(request('PATCH offer/nothing'))).toBe(false);
});

it.each([
  ...['PATCH offer/set_offer_marketing_types', 'PATCH offer/set_offer_countries', 'PATCH affiliate/payvia'],
  ...['POST affiliate/affiliate_login_ips', 'POST advertiser/add_advertiser', 'GET creative/get_creative_fields'],
  ...['GET creative/get_creative_rules', 'POST creative/add_creative', 'POST creative/add_creative_rule'],
  ...['POST creative/delete_creative_rules', 'PATCH creative/edit_creative', 'PATCH creative/edit_creative_rules'],
  ...['PATCH creative/delete_creative', 'PATCH creative/undelete_creative'],
])('does not know %s, of which no page was read', (line) => {
  expect(ask(platform, line).status).toBe(404);
});

it('has no get_details on an old install, and fewer fields', () => {
  const old = network({ installation: 'before-july-2020' });
  expect(old.addresses).toHaveLength(32);
  expect(ask(old, 'GET offer/get_details?offerid=1').status).toBe(404);
  expect(ask(old, 'PATCH offer/edit_offer', 'offerid=1&device_types=1').status).toBe(404);
});

it('answers over HTTP, and a throttled call changes nothing', async () => {
  const server = await startServer({ platform: network(), port: 0, seed: 1, recordBodies: true, faults: [] });
  const edit = () =>
    fetch(`${server.url}/api/offer/edit_offer`, {
      method: 'PATCH',
      headers: { 'API-Username': 'admin', 'API-Key': 'the key' },
      body: new URLSearchParams({ offerid: '1', name: 'Ωmega' }),
    });
  server.faults.set([{ throttle: true, times: 1 }]);
  expect((await edit()).status).toBe(429);
  expect(await (await edit()).json()).toEqual({ result: 'Success', message: 'offer_saved' });
  expect(server.requests.writes().map(({ parameters }) => parameters.name)).toEqual(['Ωmega', 'Ωmega']);
  await server.close();
});

describe('the seed', () => {
  it('is the same at every start and another for another number', () => {
    expect(network().state()).toEqual(network().state());
    expect(network({}, 8).state()).not.toEqual(network().state());
  });

  it('has names in several scripts, every status, and times in the last ninety days', () => {
    const state = network().state();
    for (const script of ['Cyrillic', 'Greek', 'Han', 'Hangul', 'Arabic']) {
      expect(JSON.stringify(state)).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    const present = Date.parse('2026-03-01T12:00:00Z') / 1000;
    const times = Object.values(state.transactions ?? {}).map((each) => Number(Object(each).time));
    expect(times).toHaveLength(480);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(present - 90 * 86_400);
    expect(Math.max(...times)).toBeLessThan(present);
    expect(new Set(Object.values(state.affiliates ?? {}).map((each) => Object(each).status)).size).toBe(6);
  });
});
