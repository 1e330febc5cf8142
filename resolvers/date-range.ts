import { DateTime, IANAZone } from 'luxon';
import { InvalidInput } from './invalid-input.ts';
import type { RangeInput } from './list-arguments.ts';

/** From one instant, included, to another, excluded: milliseconds since 1970. */
export interface InstantRange {
  readonly from: number;
  readonly to: number;
}

interface Preset {
  readonly says: string;
  /** Midnights in the zone asked for; days there may have 23 or 25 hours. */
  days(today: DateTime): readonly [from: DateTime, to: DateTime];
}

/** Stretches of calendar days by name. Weeks begin on Monday. */
export const rangePresets = {
  TODAY: { says: 'The day that it is.', days: (today) => [today, today.plus({ days: 1 })] },
  YESTERDAY: { says: 'The day before.', days: (today) => [today.minus({ days: 1 }), today] },
  LAST_7_DAYS: { says: 'Today and the six days before.', days: (today) => last(7, today) },
  LAST_30_DAYS: { says: 'Today and the 29 days before.', days: (today) => last(30, today) },
  LAST_90_DAYS: { says: 'Today and the 89 days before.', days: (today) => last(90, today) },
  THIS_WEEK: { says: 'The week since Monday, with today.', days: (today) => [today.startOf('week'), tomorrow(today)] },
  LAST_WEEK: {
    says: 'The whole week before this one, from Monday.',
    days: (today) => [today.startOf('week').minus({ weeks: 1 }), today.startOf('week')],
  },
  THIS_MONTH: {
    says: 'The month since its first, with today.',
    days: (today) => [today.startOf('month'), tomorrow(today)],
  },
  LAST_MONTH: {
    says: 'The whole month before this one.',
    days: (today) => [today.startOf('month').minus({ months: 1 }), today.startOf('month')],
  },
} as const satisfies Readonly<Record<string, Preset>>;

/**
 * A range as instants. It never reaches beyond the present: what happens after the first page was read must not
 * move the rows of later ones. Throws `InvalidInput` naming the part that cannot be meant.
 */
export function resolveRange(range: RangeInput, now: number): InstantRange {
  const { from, to } = range.preset ? presetRange(range, range.preset, now) : statedRange(range);
  if (from >= to) throw refusal('to', 'must be later than "from"');
  return { from, to: Math.max(Math.min(to, now), from) };
}

function presetRange({ timeZone, from, to }: RangeInput, name: string, now: number): InstantRange {
  if (from || to) throw refusal('preset', 'cannot stand beside "from" and "to"; give one or the other');
  if (!timeZone)
    throw refusal('timeZone', 'is needed with a preset: days begin at different moments in different zones');
  if (!IANAZone.isValidZone(timeZone)) throw refusal('timeZone', 'must be an IANA name such as Europe/Madrid');
  const preset: Preset | undefined = rangePresets[name as keyof typeof rangePresets];
  if (!preset) throw refusal('preset', `must be one of ${Object.keys(rangePresets).join(', ')}`);
  const [first, end] = preset.days(DateTime.fromMillis(now, { zone: timeZone }).startOf('day'));
  return { from: beginningOf(first), to: beginningOf(end) };
}

/** Its first instant: where clocks change at midnight, some days have none and some have two. */
function beginningOf(day: DateTime): number {
  const midnight = day.startOf('day');
  const earlier = midnight.minus({ hours: 1 });
  return (earlier.hasSame(midnight, 'day') ? earlier : midnight).toMillis();
}

function statedRange({ from, to }: RangeInput): InstantRange {
  if (!from) throw refusal('from', 'is needed, or a "preset" with a "timeZone"');
  return { from: Date.parse(from), to: to ? Date.parse(to) : Number.POSITIVE_INFINITY };
}

function last(days: number, today: DateTime): readonly [DateTime, DateTime] {
  return [today.minus({ days: days - 1 }), tomorrow(today)];
}

function tomorrow(today: DateTime): DateTime {
  return today.plus({ days: 1 });
}

function refusal(part: string, why: string): InvalidInput {
  return new InvalidInput(`filter.range.${part}`, 'BAD_USER_INPUT', `"${part}" ${why}.`);
}
