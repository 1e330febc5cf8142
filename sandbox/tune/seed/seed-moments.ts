import { clockChanges } from './clock-changes.ts';
import type { Seeding } from './seed-network.ts';

/** Enough conversions that some of them can lie around changes of the clocks. */
const fewest = 20;

/** The moments of conversions, oldest first: the first and the last come in pairs of one second, some around clock changes. */
export function seedMoments({ source, times, options }: Seeding, count: number): readonly number[] {
  const moments = ascending(Array.from({ length: count }, () => times.past(source)));
  const [oldest, newest] = [moments[0], moments.at(-1)];
  if (oldest === undefined || newest === undefined || count < fewest) return paired(moments);
  const middle = Math.floor(count / 2);
  const changes = clockChanges(options.timeZone, oldest, newest).flat();
  moments.splice(middle, changes.length, ...changes);
  return paired(ascending(moments));
}

function ascending(moments: readonly number[]): number[] {
  return moments.toSorted((first, second) => first - second);
}

function paired(moments: readonly number[]): readonly number[] {
  const [first = 0, , third = 0] = moments;
  const [last = 0, beforeLast = 0] = [moments.at(-1), moments.at(-3)];
  const hostile: Readonly<Record<number, number>> =
    moments.length < fewest
      ? { 1: first }
      : { 1: first, 3: third, [moments.length - 2]: last, [moments.length - 4]: beforeLast };
  return moments.map((moment, place) => hostile[place] ?? moment);
}
