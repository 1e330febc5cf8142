import type { SeedOptions, SimulatedPlatform, WireAnswer, WireRequest } from '../simulated-platform.ts';
import { type Handler, routes } from './routes.ts';
import { seedStore } from './seed-store.ts';
import { Refusal, type Store } from './store.ts';

/** What a simulated account of the invented platform is made from. */
export interface ExampleOptions extends SeedOptions {
  readonly apiKey: string;
}

/** The invented platform, from the manual in datasources/_example/README.md alone: no code is shared with the client. */
export function createExample(options: ExampleOptions): SimulatedPlatform {
  const store = seedStore(options);
  return {
    answer: (request) => answer(store, options.apiKey, request),
    throttled: () => ({ ...json(429, refusal(null, 'too many calls')), headers: { 'Retry-After': '1' } }),
    isWrite: ({ method }) => method !== 'GET',
    addresses: Object.keys(routes),
    // As written, not as shown: a test compares what a change has touched.
    state: () => ({ offers: Object.fromEntries(store.offers), advertisers: Object.fromEntries(store.advertisers) }),
  };
}

function answer(store: Store, apiKey: string, request: WireRequest): WireAnswer {
  if (request.headers['x-key'] !== apiKey) return json(401, refusal(null, 'unknown key'));
  const [, path = '', id = ''] = /^(\/v1\/\w+)(?:\/(\w+))?$/.exec(request.path) ?? [];
  const handle: Handler | undefined = routes[`${request.method} ${path}${id && '/{id}'}`];
  // The manual is silent about unknown paths; the status is invented.
  if (!handle) return json(404, refusal(null, 'no such call'));
  try {
    return json(200, { ok: true, more: false, ...handle(store, { id, query: request.query, body: request.body }) });
  } catch (error) {
    if (error instanceof Refusal) return json(200, refusal(error.field, error.message));
    throw error;
  }
}

function refusal(field: string | null, message: string): object {
  return { ok: false, error: { field, message } };
}

function json(status: number, value: object): WireAnswer {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}
