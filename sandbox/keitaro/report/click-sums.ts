import { costOf, earnedAs, exactAmount, revenueOf } from '../log/earnings.ts';
import { type LogRow, valueIn } from '../log/log-row.ts';

/** Adds up one measure over the rows of a group, exactly; counts are in the same units as money, so that all divide. */
export type SumOf = (measure: Measure) => bigint;

export type Measure = keyof typeof measures;

/** The sums of a group, each counted once however many metrics are made of it. */
export function sumsOf(rows: readonly LogRow[]): SumOf {
  const known = new Map<Measure, bigint>();
  return (measure) => {
    const earlier = known.get(measure);
    if (earlier !== undefined) return earlier;
    const sum = rows.reduce((total, row) => total + measures[measure](row), 0n);
    known.set(measure, sum);
    return sum;
  };
}

const one = exactAmount('1');

const measures = {
  clicks: clicksThat(() => true),
  // Bots count as clicks and never as unique ones (keitaro.md 5.8); that this is so for all three kinds is INFERRED.
  campaignUniques: clicksThat((row) => isHuman(row) && isOn(row, 'is_unique_campaign')),
  streamUniques: clicksThat((row) => isHuman(row) && isOn(row, 'is_unique_stream')),
  globalUniques: clicksThat((row) => isHuman(row) && isOn(row, 'is_unique_global')),
  bots: clicksThat((row) => isOn(row, 'is_bot')),
  proxies: clicksThat((row) => isOn(row, 'is_using_proxy')),
  emptyReferrers: clicksThat((row) => (valueIn(row, 'referrer') ?? '') === ''),
  landingViews: clicksThat((row) => Number(valueIn(row, 'landing_id')) > 0),
  landingClicks: clicksThat((row) => isOn(row, 'landing_clicked')),
  landingPeriod: ofClick((row) => exactAmount(valueIn(row, 'landing_clicked_period'))),
  leads: conversionsAs(['lead']),
  sales: conversionsAs(['sale']),
  rejected: conversionsAs(['rejected']),
  rebills: conversionsAs(['rebill']),
  // The values that postbacks send for a type (keitaro.md 3.8).
  registrations: conversionsAs(['reg', 'registration']),
  deposits: conversionsAs(['dep', 'deposit']),
  // Custom conversions are mapped in each tracker (keitaro.md 4.3): here the first is the status without a type, INFERRED.
  customConversions: conversionsAs(['approved']),
  cost: ofClick(costOf),
  revenue: revenueOf,
  leadRevenue: payoutsAs(['lead']),
  saleRevenue: payoutsAs(['sale']),
  rejectedRevenue: payoutsAs(['rejected']),
  customRevenue: payoutsAs(['approved']),
} satisfies Readonly<Record<string, (row: LogRow) => bigint>>;

/** A row that stands for a conversion alone counts no click (keitaro.md 4.7, the conversion's day). */
function ofClick(measure: (row: LogRow) => bigint): (row: LogRow) => bigint {
  return (row) => (row.main === row.click ? measure(row) : 0n);
}

function clicksThat(holds: (row: LogRow) => boolean): (row: LogRow) => bigint {
  return ofClick((row) => (holds(row) ? one : 0n));
}

function conversionsAs(statuses: readonly string[]): (row: LogRow) => bigint {
  return ({ conversions }) =>
    one * BigInt(conversions.filter(({ status }) => statuses.includes(String(status))).length);
}

function payoutsAs(statuses: readonly string[]): (row: LogRow) => bigint {
  return (row) => earnedAs(row, (status) => statuses.includes(String(status)));
}

function isOn(row: LogRow, flag: string): boolean {
  return valueIn(row, flag) === true;
}

function isHuman(row: LogRow): boolean {
  return !isOn(row, 'is_bot');
}
