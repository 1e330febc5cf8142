import type { ParameterValues } from '../bind-arguments.ts';
import { dateTime, enumeration } from '../scalars.ts';
import { type BillingPeriod, billingPeriod } from './billing-period.ts';

/** Something that is on a bill: whose, when, and how much of which currency, in ten-thousandths. */
export interface BillItem {
  readonly holderId: number;
  readonly date: string;
  readonly currencyId: number;
  readonly units: bigint;
}

/** What one is to pay another for one period, in one currency. */
export interface Bill extends BillingPeriod {
  readonly bill_id: number;
  readonly holderId: number;
  readonly currencyId: number;
  readonly units: bigint;
}

/** What all exports of bills ask for first, in wire order (cake.md 2.1); the members in the order of their page. */
export const billParameters = {
  billing_cycle: enumeration('weekly', 'bimonthly', 'monthly', 'all'),
  billing_period_start_date: dateTime,
  billing_period_end_date: dateTime,
};

type BillValues = ParameterValues<typeof billParameters>;

/**
 * The bills that items make: of periods that are over, and of amounts that are not zero. INFERRED: one for each
 * currency, and wanted are those whose period begins in the span, of which the end is exclusive as everywhere.
 */
export function billsOf(
  items: Iterable<BillItem>,
  cycles: ReadonlyMap<number, { readonly billing_cycle_id: number }>,
  { billing_cycle: cycle, billing_period_start_date: from, billing_period_end_date: to }: BillValues,
  now: string,
): readonly Bill[] {
  const periods = new Map<string, BillingPeriod>();
  const bills = new Map<number, Bill>();
  for (const { holderId, date, currencyId, units } of items) {
    const cycleId = cycles.get(holderId)?.billing_cycle_id;
    if (cycleId === undefined || (cycle !== 'all' && cycleIds[cycle] !== cycleId)) continue;
    const key = `${cycleId} ${date.slice(0, 10)}`;
    const period = periods.get(key) ?? billingPeriod(date, cycleId);
    periods.set(key, period);
    if (period.end > now || period.start < from || period.start >= to) continue;
    const bill_id = billId(holderId, cycleId, period, currencyId);
    const before = bills.get(bill_id)?.units ?? 0n;
    bills.set(bill_id, { ...period, bill_id, holderId, currencyId, units: before + units });
  }
  return [...bills.values()].filter(({ units }) => units !== 0n).sort((one, other) => one.bill_id - other.bill_id);
}

const cycleIds = { weekly: 1, bimonthly: 2, monthly: 3 } as const;

/** The same for the same bill, however often and from whichever side one looks at it. */
function billId(holderId: number, cycleId: number, { ordinal }: BillingPeriod, currencyId: number): number {
  return ((holderId * 3 + cycleId - 1) * 1_000 + ordinal) * 10 + currencyId;
}
