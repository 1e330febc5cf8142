import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { Malformed, OutcomeUnknown, Rejected, Unreachable } from '../../datasources/errors.ts';
import { keitaro } from '../../datasources/keitaro/index.ts';
import type { Connection, Platform } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Step, Writes } from '../../datasources/write.ts';
import { call, lineTo } from './connect.ts';

/** What a proxy, a maintenance page or another product might answer: right for HTTP and for a parser, and still nonsense. */
describe('an answer that is no answer of the platform', () => {
  let server: Server;
  let answer = { status: 200, type: 'text/xml', body: '' };
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const connect = (platform: Platform) =>
    platform.connect(
      { id: 'strange', timeZone: 'UTC', currency: null },
      { apiKey: 'k' },
      lineTo({ id: 'strange', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, { retries: 0 }),
    );
  const listing = (platform: Platform) =>
    platform.entities.offer?.listAll?.(connect(platform), 5, call).catch((error: unknown) => error);
  const changing = (platform: Platform) => {
    const request = { id: '7', key: '7', changes: { offerName: 'x' }, completed: [], present: {} };
    return outcome(platform, (connection, { change }) => change?.(connection, request, call));
  };
  const creating = (platform: Platform, values: Readonly<Record<string, unknown>>) =>
    outcome(platform, async (connection, { create }) => create?.plan(connection, values, call), values);
  const outcome = async (
    platform: Platform,
    plan: (
      connection: Connection,
      writes: Writes,
    ) => readonly Step[] | Promise<readonly Step[] | undefined> | undefined,
    values: AnyRecord = {},
  ) => {
    const connection = connect(platform);
    const { writes = {} } = platform.entities.offer ?? {};
    try {
      const answers: unknown[] = [];
      for (const step of (await plan(connection, writes)) ?? []) answers.push(await connection.perform(step, call));
      return writes.create?.keyIn(answers, values);
    } catch (error) {
      return error;
    }
  };

  it.each([
    '<maintenance>back soon</maintenance>',
    '<soap><fault>boom</fault></soap>',
    '<r><success>true</success></r>',
    '<html><body>Log in</body></html>',
  ])('from CAKE, %s, is no empty list and no success', async (body) => {
    answer = { status: 200, type: 'text/xml', body };
    expect(await listing(cake)).toBeInstanceOf(Malformed);
    expect(await changing(cake)).toBeInstanceOf(OutcomeUnknown);
  });

  it('from CAKE with HTTP 500 is a refusal only where .NET says that it could not read a parameter', async () => {
    answer = { status: 500, type: 'text/plain', body: 'upstream timed out' };
    expect(await listing(cake)).toBeInstanceOf(Unreachable);
    expect(await changing(cake)).toBeInstanceOf(OutcomeUnknown);
    const trace =
      ' ---> Input string was not in a correct format.\n   at System.Number.StringToNumber in d:\\Number.cs:line 12';
    answer = {
      status: 500,
      type: 'text/plain',
      body: `Cannot convert x to System.Int32.\nParameter name: type${trace}`,
    };
    expect(await changing(cake)).toMatchObject({
      name: 'Rejected',
      nativeMessage: 'Cannot convert x to System.Int32.',
    });
  });

  it.each(['"hello"', '{}', '7'])('from Keitaro, %s, is no list', async (body) => {
    answer = { status: 200, type: 'application/json', body };
    expect(await listing(keitaro)).toBeInstanceOf(Malformed);
  });

  it('from Keitaro loses no row beside those that are no records', async () => {
    answer = { status: 200, type: 'application/json', body: '[null, 5, {"name":"no id"}, {"id":1,"name":"x"}]' };
    expect(await listing(keitaro)).toMatchObject({
      records: [{ offerId: '1' }],
      odd: [{ place: 'row 1' }, { place: 'row 2' }, { place: 'row 3' }],
    });
  });

  it.each(['"hello"', '[]', '{"name":"no id"}'])(
    'from Keitaro that names no id, %s, leaves a creation of unknown outcome',
    async (body) => {
      answer = { status: 200, type: 'application/json', body };
      expect(await creating(keitaro, { offerName: 'x' })).toBeInstanceOf(OutcomeUnknown);
    },
  );

  it('from Keitaro that is an error under HTTP 200 is a refusal', async () => {
    answer = { status: 200, type: 'application/json', body: '{"error":"nope"}' };
    expect(await changing(keitaro)).toMatchObject({ name: Rejected.name, nativeMessage: 'nope' });
  });

  it('says in its message where it makes no sense', async () => {
    answer = { status: 200, type: 'application/json', body: '[{"id":1,"name":"x","payout_value":"many"}]' };
    expect(await listing(keitaro)).toMatchObject({
      odd: [{ place: 'row 1', message: expect.stringContaining('(at payout_value)') }],
    });
  });
});
