import type { DateTime } from 'luxon';
import { number, text, type Values } from '../values.ts';

/** A span of unix seconds, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of a report (offerit.md 3.2): a numbered period, or start and end where it is absent or 8.
 * Without either everything, and a pay period of half a month: both invented.
 */
export function reportSpan(sent: Values, now: DateTime): Span {
  const period = text(sent, 'period') || '8';
  const start = spanStarts[period]?.(now);
  if (start === undefined) {
    return { start: number(sent, 'start'), end: number(sent, 'end') || Number.POSITIVE_INFINITY };
  }
  const end = period === '1' ? payPeriod(now) : period === '3' ? now.startOf('day') : undefined;
  return { start: start.toUnixInteger(), end: end === undefined ? Number.POSITIVE_INFINITY : end.toUnixInteger() - 1 };
}

const spanStarts: Readonly<Record<string, (now: DateTime) => DateTime>> = {
  0: payPeriod,
  1: (now) => payPeriod(payPeriod(now).minus({ days: 1 })),
  2: (now) => now.startOf('day'),
  3: (now) => now.startOf('day').minus({ days: 1 }),
  4: (now) => now.startOf('week'),
  5: (now) => now.startOf('month'),
  6: (now) => now.startOf('year'),
  7: (now) => now.set({ year: 1971 }),
};

/** The start of the half month that a moment lies in. */
export function payPeriod(moment: DateTime): DateTime {
  return moment.startOf('day').set({ day: moment.day < 16 ? 1 : 16 });
}
