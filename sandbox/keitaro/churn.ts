import { type PseudoRandom, pseudoRandom } from '../pseudo-random.ts';
import { isLive } from './archivable-entity.ts';
import { aliasOf, tokenOf } from './campaign/campaign-secrets.ts';
import { type Collection, newValues } from './collection.ts';
import type { JsonObject } from './php-json.ts';
import { conversionOf } from './seed/conversion-of.ts';
import { clickOf, countedStreams } from './seed/seed-clicks.ts';
import type { Tracker } from './tracker.ts';
import { printTime } from './tracker-clock.ts';

/** Makes the other users of a tracker: they add to a collection and take an early record away. */
export function createChurn(tracker: Tracker, seed: number, currency: string): (collection: string) => void {
  const random = pseudoRandom(seed + 2);
  const works: Readonly<Record<string, () => void>> = {
    offers: () => churnEntity(tracker, tracker.offers, (name) => ({ name, url: 'https://other.example/' })),
    affiliate_networks: () => churnEntity(tracker, tracker.affiliateNetworks, (name) => ({ name })),
    campaigns: () =>
      churnEntity(
        tracker,
        tracker.campaigns,
        (name) => ({ name, alias: aliasOf(tracker.nextId('alias')) }),
        () => ({ token: tokenOf(tracker.nextId('token')) }),
      ),
    landing_pages: () => churnEntity(tracker, tracker.landings, (name) => ({ name })),
    traffic_sources: () => churnEntity(tracker, tracker.trafficSources, (name) => ({ name })),
    clicks: () => churnLog(tracker.clicks, tracker, (moment) => clickAt(tracker, random, moment)),
    conversions: () =>
      churnLog(tracker.conversions, tracker, (moment) => conversionAt(tracker, random, currency, moment)),
  };
  return (collection) => {
    const work = Object.hasOwn(works, collection) ? works[collection] : undefined;
    if (work === undefined) throw new Error(`no one else works in ${collection}: ${Object.keys(works).join(', ')}`);
    work();
  };
}

/** Entities are only ever archived (keitaro.md 5.8), which takes the first of them out of the list. */
function churnEntity(
  tracker: Tracker,
  records: Collection,
  sent: (name: string) => JsonObject,
  generated: () => JsonObject = () => ({}),
): void {
  const first = records.all().find(isLive);
  const time = printTime(tracker.clock.tick());
  if (first !== undefined) records.replace({ ...first, state: 'deleted', updated_at: time });
  const name = `Чужой / someone else's ${tracker.nextId('churn')}`;
  const values = newValues(records.fields, sent(name));
  records.add({ ...values, ...generated(), created_at: time, updated_at: time });
}

/** Rows of a log arrive late as well: one now, one dated where a reader may already have passed. */
function churnLog(records: Collection, tracker: Tracker, rowAt: (moment: number) => JsonObject): void {
  const byTime = records.all().toSorted((one, other) => (String(one.datetime) < String(other.datetime) ? -1 : 1));
  const middle = byTime[Math.floor(byTime.length / 2)];
  const [first] = byTime;
  if (middle !== undefined) records.add(rowAt(Date.parse(String(middle.datetime))));
  records.add(rowAt(tracker.clock.tick().toMillis()));
  if (first !== undefined) records.remove(first.id);
}

function clickAt(tracker: Tracker, random: PseudoRandom, moment: number): JsonObject {
  const streams = countedStreams(tracker);
  return clickOf(tracker, random, streams[Math.floor(random() * streams.length)], moment);
}

/** Belongs to a click of before that moment. */
function conversionAt(tracker: Tracker, random: PseudoRandom, currency: string, moment: number): JsonObject {
  const earlier = tracker.clicks.all().filter(({ datetime }) => Date.parse(String(datetime)) <= moment);
  return conversionOf(tracker, random, earlier[Math.floor(random() * earlier.length)], {
    moment,
    amount: '10.00',
    currency,
    tid: `other-${tracker.nextId('churn')}`,
    reposted: false,
  });
}
