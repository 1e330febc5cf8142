import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Running, start } from '../../src/start.ts';

describe('a gateway that listens', () => {
  let running: Running;
  let heard: (line: string) => void = () => undefined;
  beforeAll(async () => {
    running = await start({ port: 0, host: '127.0.0.1', configuration: null, write: (line) => heard(line) });
  });
  afterAll(() => running.close());

  it('gives up its calls when the client goes away', async () => {
    const cake = running.sandbox?.account('cake-us');
    cake?.faults.set({ hang: true });
    const logged = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const leaving = new AbortController();
    const request = fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ offers(first: 1) { failures { code } } }' }),
      signal: leaving.signal,
    });
    await vi.waitUntil(() => cake?.requests.count() === 1, { interval: 1 });
    leaving.abort();
    await expect(request).rejects.toThrow('aborted');
    expect(JSON.parse(await logged)).toMatchObject({
      account: 'cake-us',
      causes: [expect.stringContaining('Unreachable')],
    });
    cake?.faults.clear();
  });

  it('serves GraphiQL with its first tab filled and everything it needs inside', async () => {
    const response = await fetch(running.url, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('The offers of every account, in one answer');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});
