import { IANAZone } from 'luxon';
import { zeroTime, zeroUnixTime } from '../network-clock.ts';
import type { Values } from '../table.ts';
import type { SeedSource } from './seed-source.ts';

/** The times of seeded rows, all within 90 days before the present. */
export interface SeedTimes {
  /** Unix seconds. */
  past(source: SeedSource): number;
  printUtc(seconds: number): string;
  printLocal(seconds: number): string;
}

/** Prints times quickly: there are thousands of them. */
export function createSeedTimes(now: Date, timeZone: string): SeedTimes {
  const present = Math.floor(now.getTime() / 1000);
  const offset = createOffsets(IANAZone.create(timeZone));
  const printUtc = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return {
    past: (source) => present - source.integer(1, seededSeconds),
    printUtc,
    printLocal: (seconds) => printUtc(seconds + offset(seconds)),
  };
}

/** `modified` of a row, in one row of three never touched since it was made. */
export function modifiedTime(source: SeedSource, times: SeedTimes, made: number, form: 'unix' | 'utc'): Values {
  if (source.chance(1 / 3)) return { modified: form === 'unix' ? zeroUnixTime : zeroTime };
  const seconds = Math.max(made, times.past(source));
  return { modified: form === 'unix' ? seconds : times.printUtc(seconds) };
}

const daySeconds = 24 * 60 * 60;
const seededSeconds = 90 * daySeconds;

/** The seconds a zone is ahead of UTC; asked once for a day that begins and ends alike, as a zone answers slowly. */
function createOffsets(zone: IANAZone): (seconds: number) => number {
  const atMidnight = new Map<number, number>();
  const exact = (seconds: number) => zone.offset(seconds * 1000) * 60;
  const ofDay = (day: number) => {
    const offset = atMidnight.get(day) ?? exact(day * daySeconds);
    atMidnight.set(day, offset);
    return offset;
  };
  return (seconds) => {
    const day = Math.floor(seconds / daySeconds);
    return ofDay(day) === ofDay(day + 1) ? ofDay(day) : exact(seconds);
  };
}
