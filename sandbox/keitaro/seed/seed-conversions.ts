import { type PseudoRandom, pseudoRandom } from '../../pseudo-random.ts';
import type { SeedOptions } from '../../simulated-platform.ts';
import type { StoredRecord } from '../collection.ts';
import type { Tracker } from '../tracker.ts';
import { conversionOf } from './conversion-of.ts';
import { hostileNames, hugeNumbers } from './hostile-texts.ts';
import { logSpan } from './log-span.ts';
import { zoneChanges } from './zone-changes.ts';

const minute = 60 * 1000;

/** Neighbours that binary fractions cannot add, nothing at all, and more digits than anyone pays. */
const oddAmounts = ['0.1', '0.2', '0', '1234567.12345678', '33.333333333333336', '0.00000001'];

/** Seeds the conversions of seeded clicks, each a while after its click; the first of them are hostile. */
export function seedConversions(tracker: Tracker, options: SeedOptions): void {
  const count = options.sizes.conversions ?? options.sizes.campaigns * 2;
  const random = pseudoRandom(options.seed + 1);
  const clicks = tracker.clicks.all();
  const moments = oddMoments(options);
  for (let index = 0; index < count; index += 1) {
    const click = clicks[Math.floor((index * clicks.length) / count)];
    const moment = moments[index];
    const conversion = conversionOf(tracker, random, click, {
      moment: moment ?? momentAfter(random, click, options.now),
      amount: oddAmounts[index] ?? amountOf(random),
      currency: options.currency,
      tid: tidOf(index),
      reposted: moment === undefined && index % 12 === 7,
    });
    tracker.conversions.add(conversion);
  }
}

/** Two in the same instant early on, then both sides of every change of the tracker's clocks. */
function oddMoments({ now, timeZone }: SeedOptions): readonly number[] {
  const { from, to } = logSpan(now);
  const changes = zoneChanges(from + 10 * 24 * 60 * minute, to, timeZone);
  const sides = changes.flatMap((change) => [change - 30 * minute, change + 30 * minute, change]);
  const together = from + 10 * 24 * 60 * minute;
  return [together, together, ...sides];
}

function momentAfter(random: PseudoRandom, click: StoredRecord | undefined, now: Date): number {
  const { from, to } = logSpan(now);
  const clicked = click === undefined ? from : Date.parse(String(click.datetime));
  const latest = click === undefined ? to : Math.min(clicked + 48 * 60 * minute, to);
  return clicked + Math.floor(random() * (latest - clicked));
}

function amountOf(random: PseudoRandom): string {
  return (Math.floor(random() * 20_000) / 100).toFixed(2);
}

/** Transaction ids as networks send them: none, words of any script, and numbers too long for a double. */
function tidOf(index: number): string {
  const odd = ['', hugeNumbers[0], hugeNumbers[1], ...hostileNames][index];
  return odd ?? (index % 9 === 0 ? '' : `A-${index}`);
}
