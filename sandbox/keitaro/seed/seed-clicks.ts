import { type PseudoRandom, pseudoRandom } from '../../pseudo-random.ts';
import type { SeedOptions } from '../../simulated-platform.ts';
import type { StoredRecord } from '../collection.ts';
import { objectsIn } from '../field.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames, hugeNumbers } from './hostile-texts.ts';
import { logSpan } from './log-span.ts';
import { visitorOf } from './seed-visitors.ts';

/** Seeds the clicks, evenly over the span; every thirtieth falls into the same instant as the one before. */
export function seedClicks(tracker: Tracker, options: SeedOptions): void {
  const { from, to } = logSpan(options.now);
  const count = options.sizes.clicks ?? options.sizes.campaigns * 5;
  const streams = countedStreams(tracker);
  const random = pseudoRandom(options.seed);
  let moment = from;
  for (let index = 0; index < count; index += 1) {
    if (index % 30 !== 2) moment = from + Math.floor(((index + random()) * (to - from)) / count);
    const stream = streams[Math.floor(random() * streams.length)];
    tracker.clicks.add({ ...clickOf(tracker, random, stream, moment), ...oddityOf(index) });
  }
}

/** The streams that have statistics at all (keitaro.md 3.7). */
export function countedStreams({ streams }: Tracker): readonly StoredRecord[] {
  return streams.all().filter((stream) => stream.collect_clicks === true);
}

/** A click on a stream at a moment; without one it belongs to nothing, its ids 0 (keitaro.md 3.8). */
export function clickOf(
  tracker: Tracker,
  random: PseudoRandom,
  stream: StoredRecord | undefined,
  moment: number,
): JsonObject {
  const number = tracker.nextId('click');
  const campaignId = Number(stream?.campaign_id ?? 0);
  const click = {
    click_id: String(7_000_000 + number),
    sub_id: `${(number * 2_654_435).toString(36)}.${campaignId.toString(36)}.${number.toString(36)}`,
    visitor_code: `v${Math.floor(random() * 1e9).toString(36)}`,
    datetime: new Date(moment).toISOString(),
    campaign_id: campaignId,
    stream_id: stream?.id ?? 0,
    landing_id: boundIn(random, stream, 'landing'),
    offer_id: boundIn(random, stream, 'offer'),
    ts_id: Number(tracker.campaigns.find(campaignId)?.traffic_source_id ?? 0),
    cost: (Math.floor(random() * 3000) / 10_000).toFixed(4),
    ...visitorOf(random, number),
  };
  return { ...click, ...passageOf(number, moment, click) };
}

/** Whether the visitor is new to the whole tracker and went on from the landing, by number so that the rest stays as it is. */
function passageOf(number: number, moment: number, { landing_id, is_unique_campaign }: JsonObject): JsonObject {
  const seconds = 3 + (number % 97);
  const passes = landing_id !== 0 && number % 5 < 2;
  return {
    is_unique_global: is_unique_campaign === true && number % 7 !== 0,
    landing_clicked: passes,
    ...(passes && {
      landing_clicked_datetime: new Date(moment + seconds * 1000).toISOString(),
      landing_clicked_period: seconds,
    }),
  };
}

/** Clicks among the first that carry hostile words and numbers. */
function oddityOf(index: number): JsonObject {
  const name = hostileNames[index];
  if (name === undefined) return {};
  return { keyword: name, sub_id_1: name, source: name, external_id: index === 1 ? (hugeNumbers[0] ?? '') : '' };
}

function boundIn(random: PseudoRandom, stream: StoredRecord | undefined, kind: 'landing' | 'offer'): number {
  const bindings = objectsIn(stream?.[`${kind}s`]);
  return Number(bindings[Math.floor(random() * bindings.length)]?.[`${kind}_id`] ?? 0);
}
