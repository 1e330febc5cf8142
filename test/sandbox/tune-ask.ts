import type { SimulatedPlatform, WireRequest } from '../../sandbox/simulated-platform.ts';
import { createTune, type TuneOptions } from '../../sandbox/tune/tune.ts';

/** A network with a small seed, the same at every call, and without a rate limit. */
export function network(options: Partial<TuneOptions> = {}): SimulatedPlatform {
  return createTune({
    seed: 7,
    sizes: { offers: 40, affiliates: 30, advertisers: 12, campaigns: 90 },
    now: new Date('2026-03-01T12:00:00Z'),
    currency: 'USD',
    timeZone: 'Europe/Madrid',
    apiKey: 'NETtoken',
    networkId: 'demo',
    rateLimit: null,
    ...options,
  });
}

/** A GET such as `Offer/findAll limit=2`, with the right credentials. */
export function request(line: string): WireRequest {
  const [address = '', parameters = ''] = line.split(/ (.*)/);
  const [target, method] = address.split('/');
  const query = `NetworkId=demo&NetworkToken=NETtoken&Target=${target}&Method=${method}&${parameters}`;
  return {
    method: 'GET',
    path: '/Apiv3/json',
    query: new URLSearchParams(query),
    headers: { host: '127.0.0.1:5001' },
    body: Buffer.from(''),
  };
}

/** The `response` of any request. */
export function respond(platform: SimulatedPlatform, sent: WireRequest) {
  return JSON.parse(String(platform.answer(sent).body)).response;
}

/** The data of a good answer. */
export function ask(platform: SimulatedPlatform, line: string) {
  const response = respond(platform, request(line));
  if (response.status !== 1) throw new Error(`${line}: ${response.errorMessage}`);
  return response.data;
}

/** The message of a refused call. */
export function refusal(platform: SimulatedPlatform, line: string): string {
  const { status, errorMessage } = respond(platform, request(line));
  if (status !== -1) throw new Error(`${line} was not refused.`);
  return errorMessage;
}

/** The stored rows of one table. */
export function stored(platform: SimulatedPlatform, table: string): Record<string, unknown>[] {
  return Object.values(platform.state()[table] ?? {}).map((row) => ({ ...Object(row) }));
}

/** The ids in an answer in the order in which they were printed, which a parsed object would not keep. */
export function printedIds(platform: SimulatedPlatform, line: string): readonly string[] {
  const body = String(platform.answer(request(line)).body);
  return [...body.matchAll(/"(\d+)":\{"[A-Z]/g)].map(([, id = '']) => id);
}
