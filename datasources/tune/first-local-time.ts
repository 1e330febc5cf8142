import { DateTime } from 'luxon';
import { Malformed } from '../errors.ts';
import { earliestInstant } from '../local-time.ts';

const minute = 60_000;

/**
 * The first local time, as TUNE prints it, that is read as at or after this instant. In the second run of an hour
 * that clocks repeat there is none before the hour is over, because its times are read as the first run's.
 */
export function firstLocalTime(at: number, zone: string): string {
  let local = DateTime.fromMillis(Math.ceil(at / 1000) * 1000, { zone });
  while (local.isValid && +earliestInstant(local) < +local) {
    local = DateTime.fromMillis((Math.floor(+local / minute) + 1) * minute, { zone });
  }
  if (!local.isValid) throw new Malformed(`The account's time zone "${zone}" is not known.`);
  return local.toFormat('yyyy-MM-dd HH:mm:ss');
}
