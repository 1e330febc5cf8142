import { describe, expect, it } from 'vitest';
import { Malformed, OutcomeUnknown } from '../../datasources/errors.ts';
import { keitaro } from '../../datasources/keitaro/index.ts';
import { operations } from '../../datasources/keitaro/operations.ts';
import type { Step } from '../../datasources/write.ts';
import { openExchanges } from './exchanges.ts';
import { fakeCall } from './fake-call.ts';

const cloning: Step = { operation: operations.cloneLanding, path: { id: '7' }, parameters: {} };

describe('an address that a build spells otherwise', () => {
  const present = openExchanges();

  /** A tracker that knows these routes, and shows its panel for all others. */
  function knowing(...routes: readonly string[]) {
    const asked: string[] = [];
    present().answer = ({ method, url = '' }, response) => {
      const route = `${method} ${url.replace('/admin_api/v1', '')}`;
      asked.push(route);
      response.end(routes.includes(route) ? '[]' : '<!doctype html><title>Panel</title>');
    };
    const account = { id: 'tracker', timeZone: 'UTC', currency: null };
    return { asked, connection: keitaro.connect(account, { apiKey: 'k' }, present().line) };
  }

  it('is asked in the other spelling, and from then on in that one', async () => {
    const { asked, connection } = knowing('GET /stream_actions');
    const reading: Step = { operation: operations.listStreamActions, parameters: {} };
    await connection.perform(reading, fakeCall());
    await connection.perform(reading, fakeCall());
    expect(asked).toEqual(['GET /streams_actions', 'GET /stream_actions', 'GET /stream_actions']);
  });

  it('is not asked again where the first spelling is known', async () => {
    const { asked, connection } = knowing('GET /streams_actions');
    await connection.perform({ operation: operations.listStreamActions, parameters: {} }, fakeCall());
    expect(asked).toEqual(['GET /streams_actions']);
  });

  it('has its question in the address where it is asked by GET', async () => {
    const { asked, connection } = knowing(
      'GET /conversions/log?range%5Binterval%5D=all_time&columns%5B%5D=tid&limit=5',
    );
    const body = { range: { interval: 'all_time' }, columns: ['tid'], limit: 5 };
    expect(await connection.perform({ operation: operations.conversionLog, parameters: body }, fakeCall())).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('is told as a wrong address where no spelling is known', async () => {
    const { asked, connection } = knowing();
    const reading = connection.perform({ operation: operations.listStreamActions, parameters: {} }, fakeCall());
    await expect(reading).rejects.toBeInstanceOf(Malformed);
    await expect(connection.perform(cloning, fakeCall())).rejects.toBeInstanceOf(OutcomeUnknown);
    // A page in answer to a write does not say that nothing was done: it is sent once.
    expect(asked.filter((route) => route.endsWith('/clone'))).toEqual(['PUT /landing_pages/7/clone']);
  });
});
