import { createOfferit, type OfferitOptions } from '../../sandbox/offerit/offerit.ts';
import type { SimulatedPlatform, WireAnswer, WireRequest } from '../../sandbox/simulated-platform.ts';

const credentials = { 'api-username': 'admin', 'api-key': 'the key' };

/** A network with a small seed, the same at every call. */
export function network(
  choices: OfferitOptions['choices'] = {},
  seed = 7,
  sizes: Partial<OfferitOptions['sizes']> = {},
): SimulatedPlatform {
  return createOfferit({
    seed,
    sizes: { offers: 60, affiliates: 40, advertisers: 10, campaigns: 0, ...sizes },
    now: new Date('2026-03-01T12:00:00Z'),
    currency: 'USD',
    timeZone: 'Europe/Madrid',
    apiUsername: 'admin',
    apiKey: 'the key',
    choices,
  });
}

/** A request line such as `GET offer/get_details?offerid=1`, and a form as it goes over the wire. */
export function request(line: string, form = '', headers: WireRequest['headers'] = credentials): WireRequest {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', query] = `/api/${target}`.split('?');
  return { method, path, query: new URLSearchParams(query), headers, body: Buffer.from(form) };
}

/** The answer to a request line. */
export function ask(platform: SimulatedPlatform, line: string, form?: string): WireAnswer {
  return platform.answer(request(line, form));
}

/** The parsed body of a good answer. */
export function askJson(platform: SimulatedPlatform, line: string, form?: string) {
  const answer = ask(platform, line, form);
  if (answer.status !== 200) throw new Error(`${line}: ${answer.status} ${answer.body}`);
  return JSON.parse(String(answer.body));
}

/** One stored record. */
export function stored(platform: SimulatedPlatform, collection: string, id: string | number): Record<string, unknown> {
  return { ...Object(platform.state()[collection]?.[id]) };
}

/** What of a stored record a call changes: the fields with their new values. */
export function changed(platform: SimulatedPlatform, collection: string, id: string | number, call: () => unknown) {
  const before = stored(platform, collection, id);
  call();
  const after = Object.entries(stored(platform, collection, id));
  return Object.fromEntries(after.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));
}
