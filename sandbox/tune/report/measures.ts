import { printUnits } from '../decimal-text.ts';
import type { Exchange } from './exchange.ts';
import type { Fact } from './fact.ts';

/** What a group of facts adds up to; money in units of 0.00001. */
export interface Sums {
  impressions: number;
  clicks: number;
  uniqueClicks: number;
  conversions: number;
  count: number;
  countApproved: number;
  payout: bigint;
  revenue: bigint;
  saleAmount: bigint;
}

/** Nothing yet. */
export function noSums(): Sums {
  const nothing = { impressions: 0, clicks: 0, uniqueClicks: 0, conversions: 0, count: 0, countApproved: 0 };
  return { ...nothing, payout: 0n, revenue: 0n, saleAmount: 0n };
}

/** Adds what another group adds up to. */
export function addSums(sums: Sums, more: Sums): void {
  sums.impressions += more.impressions;
  sums.clicks += more.clicks;
  sums.uniqueClicks += more.uniqueClicks;
  sums.conversions += more.conversions;
  sums.count += more.count;
  sums.countApproved += more.countApproved;
  sums.payout += more.payout;
  sums.revenue += more.revenue;
  sums.saleAmount += more.saleAmount;
}

/** Adds a fact; only approved conversions are conversions and money, adjustments may take some away, INFERRED. */
export function addFact(sums: Sums, { kind, isUnique, conversion, currency }: Fact, exchange: Exchange): void {
  if (kind === 'impressions') sums.impressions += 1;
  if (kind === 'clicks') sums.clicks += 1;
  if (kind === 'clicks' && isUnique) sums.uniqueClicks += 1;
  if (conversion === undefined) return;
  sums.count += 1;
  if (conversion.status !== 'approved') return;
  const payout = units(conversion.payout);
  sums.countApproved += 1;
  sums.conversions += payout < 0n ? -1 : 1;
  sums.payout += exchange(payout, currency);
  sums.revenue += exchange(units(conversion.revenue), currency);
  sums.saleAmount += exchange(units(conversion.sale_amount), currency);
}

/** The measures of hasoffers.md 4.3; ltr is told by the example in 4.2, the other ratios are INFERRED from names. */
export const measures: Readonly<Record<string, (sums: Sums) => string>> = {
  'Stat.impressions': ({ impressions }) => String(impressions),
  'Stat.clicks': ({ clicks }) => String(clicks),
  'Stat.gross_clicks': ({ clicks }) => String(clicks),
  'Stat.unique_clicks': ({ uniqueClicks }) => String(uniqueClicks),
  'Stat.ctr': ({ clicks, impressions }) => ratio(clicks, impressions, 100),
  'Stat.conversions': ({ conversions }) => String(conversions),
  'Stat.ltr': ({ conversions, clicks }) => ratio(conversions, clicks, 100),
  'Stat.payout': ({ payout }) => money(payout),
  'Stat.revenue': ({ revenue }) => money(revenue),
  'Stat.profit': ({ payout, revenue }) => money(revenue - payout),
  'Stat.cpc': ({ payout, clicks }) => ratio(amountOf(payout), clicks),
  'Stat.cpm': ({ payout, impressions }) => ratio(amountOf(payout), impressions, 1000),
  'Stat.cpa': ({ payout, conversions }) => ratio(amountOf(payout), conversions),
  'Stat.rpc': ({ revenue, clicks }) => ratio(amountOf(revenue), clicks),
  'Stat.rpm': ({ revenue, impressions }) => ratio(amountOf(revenue), impressions, 1000),
  'Stat.rpa': ({ revenue, conversions }) => ratio(amountOf(revenue), conversions),
  'Stat.epc': ({ payout, clicks }) => ratio(amountOf(payout), clicks),
  'Stat.sale_amount': ({ saleAmount }) => money(saleAmount),
  'Stat.count': ({ count }) => String(count),
  'Stat.count_approved': ({ countApproved }) => String(countApproved),
  'Stat.approved_payout': ({ payout }) => money(payout),
};

/** An amount as text with five decimals. */
export function money(amount: bigint): string {
  return printUnits(amount, 5);
}

/** A stored amount as a number of units. */
export function units(amount: unknown): bigint {
  return typeof amount === 'string' ? BigInt(amount.replace('.', '')) : 0n;
}

function amountOf(units: bigint): number {
  return Number(units) / 100_000;
}

function ratio(part: number, whole: number, factor = 1): string {
  return (whole === 0 ? 0 : (part / whole) * factor).toFixed(5);
}
