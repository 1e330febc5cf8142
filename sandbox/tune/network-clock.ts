import { DateTime } from 'luxon';

/** The network's present, which moves only when something is written, so that every run prints the same times. */
export interface NetworkClock {
  readonly timeZone: string;
  /** One second later than the last time; the second is invented, it keeps writes in order. */
  tick(): void;
  now(): DateTime;
}

/** Starts a clock at the sandbox's present. */
export function createNetworkClock(now: Date, timeZone: string): NetworkClock {
  let current = DateTime.fromJSDate(now, { zone: 'utc' }).setLocale('en-US');
  return {
    timeZone,
    tick: () => {
      current = current.plus({ seconds: 1 });
    },
    now: () => current,
  };
}

/** The form of every time that is text; which zone is meant depends on the column (hasoffers.md 1.10). */
export function printTime(time: DateTime, zone: string): string {
  return time.setZone(zone).toFormat('yyyy-MM-dd HH:mm:ss');
}

/** Means never (hasoffers.md 1.10). */
export const zeroTime = '0000-00-00 00:00:00';

/** The zero date where `modified` is a number (hasoffers.md 1.10, as of 2018). */
export const zeroUnixTime = -62_169_984_000;
