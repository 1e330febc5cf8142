import { DateTime } from 'luxon';
import type { OperationBench } from './operation-suite.ts';

/** A click or a conversion as the sandbox keeps it. */
export type Stored = Readonly<Record<string, unknown>>;

export interface Sums {
  readonly clicks: number;
  readonly conversions: number;
  /** What affiliates are paid, in ten-thousandths; null where some of it is in another currency than the instance's own. */
  readonly cost: bigint | null;
}

/** All traffic lies within, which is more than CAKE adds up at once. */
export function stretchOf(account: OperationBench['account']) {
  const moments = [...clicksOf(account), ...conversionsOf(account)].map(momentOf).sort();
  const day = (moment = '', days: number) => DateTime.fromISO(moment, { zone }).startOf('day').plus({ days });
  return { from: day(moments[0], 0), to: day(moments.at(-1), 1) };
}

/** What clicks and conversions come to by a key, without tests and repeated clicks, those of `only` alone. */
export function sumsOf(
  account: OperationBench['account'],
  keyOf: (stored: Stored) => string,
  only: (stored: Stored) => boolean = () => true,
): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  const add = (stored: Stored, counted: 'clicks' | 'conversions' | null) => {
    const key = keyOf(stored);
    const before = sums.get(key) ?? { clicks: 0, conversions: 0, cost: 0n };
    const sum = counted ? { ...before, [counted]: before[counted] + 1 } : before;
    const isOwn = stored.paid_currency_id === ownCurrency || Number(stored.paid ?? 0) === 0;
    sums.set(key, { ...sum, cost: isOwn && sum.cost !== null ? sum.cost + unitsOf(stored.paid ?? '0') : null });
  };
  for (const click of clicksOf(account)) if (only(click)) add(click, 'clicks');
  for (const conversion of conversionsOf(account))
    if (only(conversion)) add(conversion, properEvents.includes(Number(conversion.event_id)) ? 'conversions' : null);
  return sums;
}

/** Ten-thousandths of an amount with four decimals. */
export function unitsOf(amount: unknown): bigint {
  return BigInt(String(amount).replace('.', ''));
}

export function momentOf(stored: Stored): string {
  return String(stored.event_conversion_date ?? stored.click_date);
}

export function clicksOf(account: OperationBench['account']): readonly Stored[] {
  return (Object.values(account.state().clicks ?? {}) as Stored[]).filter(({ duplicate, test }) => !duplicate && !test);
}

export function conversionsOf(account: OperationBench['account']): readonly Stored[] {
  return (Object.values(account.state().conversions ?? {}) as Stored[]).filter(({ test }) => !test);
}

const zone = 'America/New_York';

/** Sale and Lead; the others are steps. */
const properEvents = [22, 23];

/** US dollars. */
const ownCurrency = 1;
