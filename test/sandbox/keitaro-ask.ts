import type { KeitaroChoices } from '../../sandbox/keitaro/choices.ts';
import { createKeitaro, type KeitaroProfile } from '../../sandbox/keitaro/keitaro.ts';
import type { SimulatedPlatform, Sizes, WireAnswer, WireRequest } from '../../sandbox/simulated-platform.ts';

/** A tracker with a small seed, the same at every call, without campaigns unless asked. */
export function tracker(
  profile: KeitaroProfile,
  seed = 7,
  sizes: Partial<Sizes> = {},
  choices: Partial<KeitaroChoices> = {},
): SimulatedPlatform {
  return createKeitaro({
    seed,
    sizes: { offers: 60, affiliates: 0, advertisers: 60, campaigns: 0, ...sizes },
    now: new Date('2026-03-01T12:00:00Z'),
    currency: 'USD',
    timeZone: 'Europe/Madrid',
    apiKey: 'the key',
    profile,
    choices,
  });
}

/** A tracker with campaigns, their streams, and what came of them. */
export function busyTracker(
  profile: KeitaroProfile,
  sizes: Partial<Sizes> = {},
  choices: Partial<KeitaroChoices> = {},
): SimulatedPlatform {
  return tracker(profile, 7, { affiliates: 30, campaigns: 40, ...sizes }, choices);
}

/** The records of a collection as stored. */
export function stored(platform: SimulatedPlatform, collection: string): Record<string, unknown>[] {
  return Object.values(platform.state()[collection] ?? {}).map((record) => ({ ...Object(record) }));
}

/** A request relative to the base path, with the right key and a JSON body unless told otherwise. */
export function request(line: string, body?: unknown, headers: WireRequest['headers'] = { 'api-key': 'the key' }) {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', query] = `/admin_api/v1/${target}`.split('?');
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  return {
    method,
    path,
    query: new URLSearchParams(query),
    headers,
    body: Buffer.from(body === undefined ? '' : text),
  };
}

/** Answers a request line such as `GET offers/1`. */
export function ask(platform: SimulatedPlatform, line: string, body?: unknown): WireAnswer {
  return platform.answer(request(line, body));
}

/** The parsed body of a good answer. */
export function askJson(platform: SimulatedPlatform, line: string, body?: unknown) {
  const answer = ask(platform, line, body);
  if (answer.status !== 200) throw new Error(`${line}: ${answer.status} ${answer.body}`);
  return JSON.parse(String(answer.body));
}

/** The status and parsed body of a refused request. */
export function refusal(platform: SimulatedPlatform, line: string, body?: unknown) {
  const answer = ask(platform, line, body);
  return { status: answer.status, body: JSON.parse(String(answer.body)) };
}

/** The rows of `clicks` or `conversions`, of all time and without a limit unless told. */
export function logRows(platform: SimulatedPlatform, log: string, body: object): Record<string, unknown>[] {
  return askJson(platform, `POST ${log}/log`, { range: { interval: 'all_time' }, limit: 0, ...body }).rows;
}

/** The rows of a report, of all time unless told. */
export function reportRows(platform: SimulatedPlatform, body: object): Record<string, unknown>[] {
  return askJson(platform, 'POST report/build', { range: { interval: 'all_time' }, ...body }).rows;
}
