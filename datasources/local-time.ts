import type { DateTime } from 'luxon';

/**
 * The instant of a local time that was read without its offset. In the hour that clocks repeat each autumn it could
 * be either of two; luxon would choose by today's season, so the same record would move twice a year. Here it is
 * always the earlier one.
 */
export function earliestInstant(local: DateTime<true>): DateTime<true> {
  return local.getPossibleOffsets().reduce((earliest, other) => (+other < +earliest ? other : earliest), local);
}
