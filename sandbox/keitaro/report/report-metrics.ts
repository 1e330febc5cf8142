import type { Dialect } from '../dialect.ts';
import { printAmount } from '../log/earnings.ts';
import type { SumOf } from './click-sums.ts';
import { type Metric, money, percent, quotient, thousand, total } from './metric.ts';

/** The metrics of a profile by name; all others are silently missing from the rows (keitaro.md 4.6). */
export type Metrics = ReadonlyMap<string, Metric>;

/** The 43 metrics of 2017 and what was seen later, by profile (keitaro.md 4.3). */
export function metricsOf({ laterRoutes, newestApi }: Dialect): Metrics {
  return new Map(Object.entries({ ...usual, ...(laterRoutes ? later : {}), ...(newestApi ? newest : oldest) }));
}

const hold = (sum: SumOf) => sum('revenue');
// Only sales are confirmed, INFERRED.
const confirmed = (sum: SumOf) => sum('saleRevenue');
const profitIn = (sum: SumOf) => sum('revenue') - sum('cost');
const confirmedProfitIn = (sum: SumOf) => confirmed(sum) - sum('cost');
const clicksIn = (sum: SumOf) => sum('clicks');
// Leads and sales, as measured on one tracker (keitaro.md 4.3).
const conversionsIn = (sum: SumOf) => sum('leads') + sum('sales');

const usual: Readonly<Record<string, Metric>> = {
  clicks: total('clicks'),
  campaign_unique_clicks: total('campaignUniques'),
  stream_unique_clicks: total('streamUniques'),
  global_unique_clicks: total('globalUniques'),
  uc_campaign_rate: percent((sum) => sum('campaignUniques'), clicksIn),
  uc_stream_rate: percent((sum) => sum('streamUniques'), clicksIn),
  uc_global_rate: percent((sum) => sum('globalUniques'), clicksIn),
  bots: total('bots'),
  proxies: total('proxies'),
  empty_referrers: total('emptyReferrers'),
  bot_share: percent((sum) => sum('bots'), clicksIn),
  conversions: (sum) => printAmount(conversionsIn(sum)),
  leads: total('leads'),
  sales: total('sales'),
  rejected: total('rejected'),
  approve: percent(
    (sum) => sum('sales'),
    (sum) => conversionsIn(sum) + sum('rejected'),
  ),
  lp_clicks: total('landingClicks'),
  lp_ctr: percent(
    (sum) => sum('landingClicks'),
    (sum) => sum('landingViews'),
  ),
  // The mean over the clicks on a landing, INFERRED: only "duration" is told.
  landing_clicked_period: quotient(
    (sum) => sum('landingPeriod'),
    (sum) => sum('landingClicks'),
    0,
  ),
  cr: percent(conversionsIn, clicksIn),
  crs: percent((sum) => sum('sales'), clicksIn),
  crl: percent((sum) => sum('leads'), clicksIn),
  roi: percent(profitIn, (sum) => sum('cost')),
  roi_confirmed: percent(confirmedProfitIn, (sum) => sum('cost')),
  epc: money(hold, clicksIn),
  epc_confirmed: money(confirmed, clicksIn),
  cps: money(
    (sum) => sum('cost'),
    (sum) => sum('sales'),
  ),
  cpa: money((sum) => sum('cost'), conversionsIn),
  cpc: money((sum) => sum('cost'), clicksIn),
  ecpc: money(
    thousand((sum) => sum('cost')),
    clicksIn,
  ),
  ecpm: money(thousand(hold), clicksIn),
  ecpm_confirmed: money(thousand(confirmed), clicksIn),
  ec: money(hold, conversionsIn),
  ec_confirmed: money(confirmed, conversionsIn),
  cost: total('cost'),
  revenue: total('revenue'),
  profit: (sum) => printAmount(profitIn(sum)),
  lead_revenue: total('leadRevenue'),
  sale_revenue: total('saleRevenue'),
  rejected_revenue: total('rejectedRevenue'),
  profit_confirmed: (sum) => printAmount(confirmedProfitIn(sum)),
};

/** What a new tracker drops silently, or tells in percent (keitaro.md 4.3); the formulas of the second are INFERRED. */
const oldest: Readonly<Record<string, Metric>> = {
  rebills: total('rebills'),
  profitability: money(profitIn, clicksIn),
};

const later: Readonly<Record<string, Metric>> = {
  lp_views: total('landingViews'),
  landing_clicked: total('landingClicks'),
};

const newest: Readonly<Record<string, Metric>> = {
  profitability: percent(profitIn, hold),
  regs: total('registrations'),
  deposits: total('deposits'),
  cpl: money(
    (sum) => sum('cost'),
    (sum) => sum('leads'),
  ),
  ...customConversions(),
};

/** "Up to about 12" (keitaro.md 4.3), all but the first mapped to nothing. */
function customConversions(): Readonly<Record<string, Metric>> {
  const numbers = Array.from({ length: 12 }, (_none, index) => index + 1);
  return Object.fromEntries(
    numbers.flatMap((number) => [
      [`custom_conversion_${number}`, number === 1 ? total('customConversions') : () => 0],
      [`custom_conversion_${number}_revenue`, number === 1 ? total('customRevenue') : () => 0],
    ]),
  );
}
