import { describe, expect, it } from 'vitest';
import { Malformed, OutcomeUnknown, Unreachable } from '../../datasources/errors.ts';
import type { Line } from '../../datasources/line.ts';
import type { Effect } from '../../datasources/spec/operation.ts';
import { gateOf, noRetry, openExchanges } from './exchanges.ts';
import { fakeCall } from './fake-call.ts';

describe('an exchange with a platform', () => {
  const at = openExchanges();

  it('comes from Tributary, and later ones use connections that are open', async () => {
    for (const effect of ['read', 'write', 'read', 'write', 'read'] as const)
      expect(await at().ask(effect)).toBe('fine');
    expect(new Set(at().heard.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['Tributary']));
    expect(at().sockets).toBeLessThan(at().heard.length);
  });

  it('follows no redirect, so that no key goes elsewhere', async () => {
    at().answer = (_request, response) => response.writeHead(307, { location: `${at().line.url}/elsewhere` }).end();
    await expect(at().ask('write')).rejects.toThrow('redirect');
    expect(at().heard.map((request) => request.url)).toEqual(['/there']);
  });

  it('is counted with its time, each repetition anew', async () => {
    at().answer = (_request, response) => {
      at().time.pass(250);
      response.writeHead(at().heard.length === 1 ? 503 : 200).end('fine');
    };
    const call = fakeCall();
    expect(await at().ask('read', { call })).toBe('fine');
    expect(call.tally.accounts().get('test')).toMatchObject({ calls: 2, milliseconds: 500 });
  });

  describe('with a read', () => {
    it('is shared by identical ones that are under way', async () => {
      const open = Promise.withResolvers<void>();
      at().answer = async (_request, response) => {
        await open.promise;
        response.end('fine');
      };
      const both = Promise.all([at().ask('read', { body: 'same' }), at().ask('read', { body: 'same' })]);
      open.resolve();
      expect(await both).toEqual(['fine', 'fine']);
      expect(at().heard).toHaveLength(1);
    });

    it('is not shared by others, nor by writes', async () => {
      await Promise.all([at().ask('read', { body: 'one' }), at().ask('read', { body: 'other' })]);
      await Promise.all([at().ask('write', { body: 'same' }), at().ask('write', { body: 'same' })]);
      expect(at().heard).toHaveLength(4);
    });
  });

  describe('that fails', () => {
    it.each<[Effect, number]>([
      ['read', 3],
      ['repeatable write', 3],
      ['write', 1],
    ])('as a %s is tried %i times', async (effect, times) => {
      at().answer = (_request, response) => response.writeHead(503).end();
      await expect(at().ask(effect)).rejects.toBeInstanceOf(effect === 'read' ? Unreachable : OutcomeUnknown);
      expect(at().heard).toHaveLength(times);
    });

    it('after a write that cannot be understood leaves open what became of it', async () => {
      const understand = () => Promise.reject(new Malformed('No sense.'));
      expect(await at().failure('write', { understand })).toBeInstanceOf(OutcomeUnknown);
      expect(await at().failure('read', { understand })).toBeInstanceOf(Malformed);
    });

    it('because nobody listens says that nothing was sent, also for a write', async () => {
      await new Promise((resolve) => at().server.close(resolve));
      expect(await at().failure('write')).toMatchObject({
        name: 'Unreachable',
        message: expect.stringContaining('nothing was sent'),
      });
    });

    it('at its last repetition does not make the first one unsent', async () => {
      const { server, heard } = at();
      at().answer = (_request, response) => {
        response.writeHead(503).end();
        server.close();
        response.on('close', () => server.closeAllConnections());
      };
      const closed = new Promise((resolve) => server.on('close', resolve));
      const gate: Line['gate'] = async (_signal, run) => {
        if (heard.length > 0) await closed;
        return run();
      };
      const retry = { ...noRetry, retries: 1 };
      expect(await at().failure('repeatable write', { line: { retry, gate } })).toBeInstanceOf(OutcomeUnknown);
    });
  });

  it('keeps to the number of exchanges that the account allows at once', async () => {
    let under = 0;
    let most = 0;
    at().answer = (_request, response) => {
      under += 1;
      most = Math.max(most, under);
      setImmediate(() => {
        under -= 1;
        response.end('fine');
      });
    };
    const gate = gateOf(2);
    await Promise.all(Array.from({ length: 8 }, () => at().ask('read', { line: { gate } })));
    expect(most).toBeLessThanOrEqual(2);
    expect(at().heard).toHaveLength(8);
  });
});
