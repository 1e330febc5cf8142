import { DateTime } from 'luxon';

/** A local time of SQL or ISO form in milliseconds since 1970; of two that it may mean, the earlier. */
export function localMoment(text: string, zone: string): number {
  const local = text.includes('T') ? DateTime.fromISO(text, { zone }) : DateTime.fromSQL(text, { zone });
  return Math.min(...local.getPossibleOffsets().map((possible) => possible.toMillis()));
}
