import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pLimit from 'p-limit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Unreachable } from '../../datasources/errors.ts';
import { send } from '../../datasources/http.ts';
import type { Answer, Line, Request } from '../../datasources/line.ts';
import { refuseStatus } from '../../datasources/refuse-status.ts';
import type { Effect } from '../../datasources/spec/operation.ts';

describe('an exchange with a platform', () => {
  let server: Server;
  let answer: RequestListener;
  let heard: IncomingMessage[];
  let sockets: number;
  beforeEach(async () => {
    heard = [];
    sockets = 0;
    answer = (_request, response) => response.end('fine');
    server = createServer((request, response) => {
      heard.push(request);
      answer(request, response);
    });
    server.on('connection', () => {
      sockets += 1;
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (effect: Effect, change: Partial<Line> = {}, signal = new AbortController().signal) => {
    const line: Line = {
      account: 'test',
      url: url(),
      timeout: 10_000,
      maxBytes: 1_000,
      retry: { retries: 2, minimumWait: 0, maximumWait: 0 },
      limit: pLimit(4),
      secrets: new Set(),
      log: () => undefined,
      ...change,
    };
    const request: Request = {
      effect,
      method: 'POST',
      url: `${url()}/there`,
      headers: { 'x-key': 'secret' },
      body: 'b',
    };
    const understand = (given: Answer) => {
      refuseStatus(given, effect);
      return given.text;
    };
    return send(line, request, { signal }, understand);
  };

  it('comes from Tributary, and later ones use connections that are open', async () => {
    for (const effect of ['read', 'write', 'read', 'write', 'read'] as const) expect(await ask(effect)).toBe('fine');
    expect(new Set(heard.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['Tributary']));
    expect(sockets).toBeLessThan(heard.length);
  });

  it('follows no redirect, so that no key goes elsewhere', async () => {
    answer = (_request, response) => response.writeHead(307, { location: `${url()}/elsewhere` }).end();
    await expect(ask('read', { retry: { retries: 0, minimumWait: 0, maximumWait: 0 } })).rejects.toThrow('redirect');
    expect(heard.map((request) => request.url)).toEqual(['/there']);
  });

  it('takes no more bytes than the line allows', async () => {
    answer = (_request, response) => response.end('x'.repeat(2_000));
    const error = await ask('read').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Unreachable);
    expect(error).toMatchObject({ message: expect.stringContaining('longer than the 1000 bytes') });
  });

  it.each<[Effect, number]>([
    ['read', 3],
    ['repeatable write', 3],
    ['write', 1],
  ])('that is a %s is tried %i times', async (effect, times) => {
    answer = (_request, response) => response.writeHead(503).end();
    await expect(ask(effect)).rejects.toBeInstanceOf(effect === 'read' ? Unreachable : OutcomeUnknown);
    expect(heard).toHaveLength(times);
  });

  it('does not wait longer than the line allows, whatever the platform asks for', async () => {
    answer = (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    const error = await ask('read').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RateLimited);
    expect(error).toMatchObject({ retryAfter: 3600 });
    expect(heard).toHaveLength(1);
  });

  it('whose wait for another attempt is cut short by the deadline is Unreachable', async () => {
    const leaving = new AbortController();
    answer = (_request, response) => {
      response.writeHead(429, { 'retry-after': '30' }).end();
      response.on('close', () => setImmediate(() => leaving.abort()));
    };
    const retry = { retries: 2, minimumWait: 0, maximumWait: 60_000 };
    expect(await ask('read', { retry }, leaving.signal).catch((caught: unknown) => caught)).toBeInstanceOf(Unreachable);
    expect(heard).toHaveLength(1);
  });

  it('is not begun when the time allowed is over, and a write says that nothing was sent', async () => {
    const error = await ask('write', {}, AbortSignal.abort()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Unreachable);
    expect(error).toMatchObject({ message: expect.stringContaining('before anything was sent') });
    expect(heard).toHaveLength(0);
  });

  it('that waits for its turn when the time is over is not sent either', async () => {
    const limit = pLimit(1);
    const leaving = new AbortController();
    const turn = Promise.withResolvers<void>();
    const held = limit(() => turn.promise);
    const waiting = ask('write', { limit }, leaving.signal).catch((caught: unknown) => caught);
    leaving.abort();
    turn.resolve();
    await held;
    expect(await waiting).toBeInstanceOf(Unreachable);
    expect(heard).toHaveLength(0);
  });

  it('keeps to the number of exchanges that the account allows at once', async () => {
    let under = 0;
    let most = 0;
    answer = (_request, response) => {
      under += 1;
      most = Math.max(most, under);
      setImmediate(() => {
        under -= 1;
        response.end('fine');
      });
    };
    const limit = pLimit(2);
    await Promise.all(Array.from({ length: 8 }, () => ask('read', { limit })));
    expect(most).toBeLessThanOrEqual(2);
    expect(heard).toHaveLength(8);
  });
});
