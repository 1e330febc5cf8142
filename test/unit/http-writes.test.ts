import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from '../../datasources/http.ts';
import { call, lineTo } from '../contract/connect.ts';

/** A server that answers a read with what is there when it was asked, as soon as the test lets it. */
let server: Server;
let value = 'old';
const held: (() => void)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method === 'POST') {
      value = 'new';
      response.end('done');
      return;
    }
    const seen = value;
    held.push(() => response.end(seen));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('a reading after a write never joins one that began before it', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const line = lineTo({ id: 'one', url });
  const ask = (method: string, effect: 'read' | 'write') =>
    send(line, { effect, method, url, headers: {} }, call, (answer) => answer.text());
  const before = ask('GET', 'read');
  while (held.length === 0) await new Promise(setImmediate);
  await ask('POST', 'write');
  const after = ask('GET', 'read');
  while (held.length === 1) await new Promise(setImmediate);
  for (const answer of held) answer();
  expect([await before, await after]).toEqual(['old', 'new']);
});
