import { IANAZone } from 'luxon';

/**
 * Pairs of moments around every change of a zone's clocks within a span, in unix seconds: where clocks go back, two
 * that read the same; where they go forward, the last before the gap and the first after it.
 */
export function clockChanges(timeZone: string, from: number, until: number): readonly (readonly [number, number])[] {
  const zone = IANAZone.create(timeZone);
  const offset = (seconds: number) => zone.offset(seconds * 1000) * 60;
  const changes: (readonly [number, number])[] = [];
  for (let start = from; start + daySeconds <= until; start += daySeconds) {
    const change = offset(start + daySeconds) - offset(start);
    if (change === 0) continue;
    const moment = firstAfter(start, start + daySeconds, (seconds) => offset(seconds) !== offset(start));
    changes.push(change < 0 ? [moment + change / 2, moment - change / 2] : [moment - 1, moment]);
  }
  return changes;
}

const daySeconds = 24 * 60 * 60;

function firstAfter(before: number, after: number, isAfter: (seconds: number) => boolean): number {
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isAfter(middle)) high = middle;
    else low = middle;
  }
  return high;
}
