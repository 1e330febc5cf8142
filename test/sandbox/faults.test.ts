import { XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawLatency } from '../../sandbox/latency.ts';
import { pseudoRandom } from '../../sandbox/pseudo-random.ts';
import { type SandboxServer, startServer } from '../../sandbox/server.ts';
import type { SimulatedPlatform } from '../../sandbox/simulated-platform.ts';
import { createEchoPlatform } from './echo-platform.ts';

let platform: SimulatedPlatform;
let server: SandboxServer;

beforeEach(async () => {
  platform = createEchoPlatform();
  server = await startServer({ platform, port: 0, seed: 1, recordBodies: true, faults: [] });
});

afterEach(() => server.close());

const read = (path = '/counter') => fetch(server.url + path);
const write = (signal?: AbortSignal) => fetch(`${server.url}/counter`, { method: 'POST', signal: signal ?? null });

describe('what a fault does', () => {
  test.each([429, 500, 502, 503] as const)('status %i comes with a page of a proxy', async (status) => {
    server.faults.set({ status, retryAfter: 7 });
    const response = await read();
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.text()).toContain(`<h1>${status} `);
  });

  test('a status leaves a write undone', async () => {
    server.faults.set({ status: 503 });
    await write();
    expect(platform.state()).toEqual({ counter: { writes: 0 } });
  });

  test('throttle answers in the words of the platform', async () => {
    server.faults.set({ throttle: true });
    expect(await (await read()).text()).toBe('Restricted');
  });

  test('reset before drops the write, reset after keeps it, and neither answers', async () => {
    server.faults.set([
      { reset: 'before', times: 1 },
      { reset: 'after', times: 1 },
    ]);
    await expect(write()).rejects.toThrow();
    expect(platform.state()).toEqual({ counter: { writes: 0 } });
    await expect(write()).rejects.toThrow();
    expect(platform.state()).toEqual({ counter: { writes: 1 } });
    expect(server.requests.all().map(({ status }) => status)).toEqual([null, null]);
    expect(server.requests.writes()[1]?.fault).toBe('{"reset":"after","times":1}');
  });

  test('a hanging request ends when the sandbox closes', async () => {
    server.faults.set({ hang: true });
    const pending = expect(write()).rejects.toThrow();
    await expect.poll(() => server.requests.count()).toBe(1);
    await server.close();
    await pending;
    expect(platform.state()).toEqual({ counter: { writes: 0 } });
  });

  test('a truncated answer promises more than it sends', async () => {
    server.faults.set({ truncate: true });
    const response = await read();
    expect(response.headers.get('content-length')).toBe(String('{"writes":0}'.length));
    await expect(response.text()).rejects.toThrow();
  });

  test('html answers a page with status 200', async () => {
    server.faults.set({ html: true });
    const response = await read();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>');
  });

  test('a malformed answer is complete and can be parsed neither as JSON nor as XML', async () => {
    server.faults.set({ malformed: true });
    const body = await (await read()).text();
    expect(() => JSON.parse(body)).toThrow();
    expect(XMLValidator.validate(body)).not.toBe(true);
  });

  test('a wrong content type leaves the body right', async () => {
    server.faults.set({ contentType: 'text/plain' });
    const response = await read();
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(await response.json()).toEqual({ writes: 0 });
  });

  test('a client that gives up during a latency does not undo its write', async () => {
    server.faults.set({ latency: 3_600_000 });
    const controller = new AbortController();
    const pending = expect(write(controller.signal)).rejects.toThrow();
    await expect.poll(() => server.requests.count()).toBe(1);
    controller.abort();
    await pending;
    expect(platform.state()).toEqual({ counter: { writes: 1 } });
    expect(server.requests.all()[0]?.status).toBeNull();
  });

  test('latency goes together with another fault', async () => {
    server.faults.set([{ latency: { min: 0, max: 1 } }, { status: 502, latency: 1 }]);
    expect((await read()).status).toBe(502);
  });
});

describe('which requests a fault strikes', () => {
  const statuses = async (count: number) => {
    const seen: number[] = [];
    for (let index = 0; index < count; index += 1) seen.push((await read()).status);
    return seen;
  };

  test('times disarms the fault when it is spent', async () => {
    server.faults.set({ status: 500, times: 2 });
    expect(await statuses(1)).toEqual([500]);
    expect(server.faults.active()).toEqual([{ status: 500, times: 1 }]);
    expect(await statuses(2)).toEqual([500, 200]);
    expect(server.faults.active()).toEqual([]);
  });

  test('a list is a sequence', async () => {
    server.faults.set({ status: 500, times: 1 });
    server.faults.add({ status: 429, times: 1 });
    expect(await statuses(3)).toEqual([500, 429, 200]);
  });

  test('every strikes each n-th matching request', async () => {
    server.faults.set({ status: 503, every: 3 });
    expect(await statuses(6)).toEqual([200, 200, 503, 200, 200, 503]);
  });

  test('only and path choose among requests', async () => {
    server.faults.set([
      { status: 500, only: 'write' },
      { status: 502, path: '/OTHER' },
    ]);
    expect((await read()).status).toBe(200);
    expect((await write()).status).toBe(500);
    expect((await read('/some/other/path')).status).toBe(502);
  });

  test('clear disarms everything', async () => {
    server.faults.set({ status: 500 });
    server.faults.clear();
    expect(await statuses(1)).toEqual([200]);
  });
});

describe('latency', () => {
  const draw = (seed: number) => {
    const random = pseudoRandom(seed);
    return Array.from({ length: 999 }, () => drawLatency({ median: 100, p95: 300 }, random));
  };

  test('the same seed draws the same latencies', () => {
    expect(draw(4)).toEqual(draw(4));
    expect(draw(4)).not.toEqual(draw(5));
  });

  test('the distribution has the median and the tail that were asked for', () => {
    const sorted = draw(4).sort((first, second) => first - second);
    expect(sorted[499]).toBeGreaterThan(85);
    expect(sorted[499]).toBeLessThan(115);
    expect(sorted[949]).toBeGreaterThan(240);
    expect(sorted[949]).toBeLessThan(360);
  });
});

test('a bad fault is refused with the name of its field', () => {
  expect(() => server.faults.set(JSON.parse('{"status":418}'))).toThrow('field "status"');
  expect(() => server.faults.set(JSON.parse('{"latency":"slow"}'))).toThrow('field "latency"');
  expect(() => server.faults.set(JSON.parse('{"tims":1}'))).toThrow('field "tims"');
});
