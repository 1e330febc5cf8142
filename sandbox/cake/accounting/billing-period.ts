import { DateTime } from 'luxon';

/** The span of one bill, local midnights, the end exclusive. */
export interface BillingPeriod {
  readonly start: string;
  readonly end: string;
  /** Counted from a day before every seed, apart for every cycle. */
  readonly ordinal: number;
}

/** The period of a cycle in which a day lies. Ids are those of get BillingCycles: 1 weekly, 2 bi-monthly, 3 monthly. */
export function billingPeriod(day: string, cycleId: number): BillingPeriod {
  const date = DateTime.fromISO(day.slice(0, 10), { zone: 'utc' });
  if (cycleId === 1) return weekOf(date);
  return cycleId === 2 ? halfMonthOf(date) : monthOf(date);
}

/** From Monday, which is INFERRED. */
function weekOf(date: DateTime): BillingPeriod {
  const start = date.startOf('week');
  return period(start, start.plus({ weeks: 1 }), Math.floor(start.diff(epoch, 'weeks').weeks));
}

/** "Bi-Monthly" is twice a month: INFERRED from a bill of the affiliate portal from the 16th to the first (D:5000546466). */
function halfMonthOf(date: DateTime): BillingPeriod {
  const month = date.startOf('month');
  const middle = month.set({ day: 16 });
  const ordinal = 2 * monthsOf(month);
  if (date < middle) return period(month, middle, ordinal);
  return period(middle, month.plus({ months: 1 }), ordinal + 1);
}

function monthOf(date: DateTime): BillingPeriod {
  const start = date.startOf('month');
  return period(start, start.plus({ months: 1 }), monthsOf(start));
}

const epoch = DateTime.fromISO('2019-12-30', { zone: 'utc' });

function monthsOf(month: DateTime): number {
  return 12 * (month.year - epoch.year) + month.month;
}

function period(start: DateTime, end: DateTime, ordinal: number): BillingPeriod {
  const print = (date: DateTime) => date.toFormat("yyyy-MM-dd'T'00:00:00");
  return { start: print(start), end: print(end), ordinal };
}
