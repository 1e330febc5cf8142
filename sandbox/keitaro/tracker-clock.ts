import { DateTime } from 'luxon';
import type { JsonObject } from './php-json.ts';

/** The tracker's present, which moves only when something is written, so that every run prints the same times. */
export interface TrackerClock {
  /** One second later than the last time; the second is invented, it keeps writes in order. */
  tick(): DateTime;
  /** The time of the last write. */
  present(): DateTime;
}

/** Starts a clock at the sandbox's present, in the zone of the tracker. */
export function createTrackerClock(now: Date, timeZone: string): TrackerClock {
  let current = zonedTime(now, timeZone);
  return {
    tick: () => {
      current = current.plus({ seconds: 1 });
      return current;
    },
    present: () => current,
  };
}

/** A moment in the tracker's zone, printing the same whatever the language of the host. */
export function zonedTime(moment: Date, timeZone: string): DateTime {
  return DateTime.fromJSDate(moment, { zone: timeZone }).setLocale('en-US');
}

/** The usual form of a time: no zone, the tracker's own is meant (keitaro.md 1.4, INFERRED). */
export function printTime(time: DateTime): string {
  return time.toFormat('yyyy-MM-dd HH:mm:ss');
}

/** The dumped PHP object that 2017 offers carry in place of a time (keitaro.md 1.4). */
export function printPhpTime(time: string, timeZone: string): JsonObject {
  return { date: `${time}.000000`, timezone_type: 3, timezone: timeZone };
}
