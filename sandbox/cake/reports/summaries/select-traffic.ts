import type { CakeAccount } from '../../cake-account.ts';
import { asksForEvents, type EventFilters, eventTest } from '../event-test.ts';
import type { StoredClick, StoredConversion } from '../stored-traffic.ts';
import { type SubjectFilters, subjectTests } from '../subject-filters.ts';

/** A row of either log. */
export type TrafficRow = StoredClick | StoredConversion;

/** Everything by which a summary chooses the rows that it adds up. */
export interface TrafficFilters extends SubjectFilters, EventFilters {
  readonly start_date: string;
  readonly end_date: string;
  readonly include_tests?: boolean;
}

interface Traffic {
  readonly clicks: readonly StoredClick[];
  readonly conversions: readonly StoredConversion[];
  /** Whether what clicks are paid counts: not where events are asked for, for it belongs to none. INFERRED. */
  readonly clicksArePaid: boolean;
}

/**
 * The rows that the reports of clicks and of conversions show for the same filters, without duplicates and, unless
 * wanted, tests; that conversions count at their own date and not at their click's is INFERRED.
 */
export function selectTraffic(account: CakeAccount, filters: TrafficFilters): Traffic {
  const tests = subjectTests(account, filters);
  const isWanted = (row: TrafficRow) =>
    isIn(momentOf(row), filters) && (filters.include_tests || !row.test) && tests.every((test) => test(row));
  const ofEvent = eventTest(filters);
  return {
    clicks: [...account.clicks.values()].filter((click) => !click.duplicate && isWanted(click)),
    conversions: [...account.conversions.values()].filter((conversion) => ofEvent(conversion) && isWanted(conversion)),
    clicksArePaid: !asksForEvents(filters),
  };
}

/** When it happened, as the instance prints it. */
export function momentOf(row: TrafficRow): string {
  return 'event_conversion_date' in row ? row.event_conversion_date : row.click_date;
}

function isIn(moment: string, { start_date, end_date }: TrafficFilters): boolean {
  return moment >= start_date && moment < end_date;
}
