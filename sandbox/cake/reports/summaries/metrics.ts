import { moneyOfUnits } from '../../money-units.ts';
import { fixed, roundedQuotient, share } from '../../quotients.ts';
import { decimal, type Members, number } from '../../response-tree.ts';
import type { Tally } from './tally.ts';

/** How a family of reports writes a number of conversions. */
type Count = (count: bigint) => Members[string];

/** Whole where nothing is attributed in parts, and decimals with six places where it is (cake.md 3.7). */
const whole: Count = (count) => number(Number(count));
const parted: Count = (count) => decimal(fixed(count * 1_000_000n, 6));

/** The numbers of the old family, types as in its WSDL; not every report has the score. */
export function oldMetrics(tally: Tally, scored = true): Members {
  return {
    ...views(tally, 'click_thru_percentage'),
    conversions: whole(tally.conversions),
    paid: whole(tally.paid),
    sellable: whole(tally.sellable),
    events: whole(tally.events),
    conversion_percentage: decimal(share(tally.conversions, tally.clicks)),
    ...moneyAndOrders(tally, whole),
    ...(scored ? { average_conversion_score: score(tally) } : {}),
  };
}

/** The numbers of the new family, in the order that its public clients read. */
export function newMetrics(tally: Tally): Members {
  return {
    ...views(tally, 'click_thru_percentage'),
    macro_event_conversions: parted(tally.conversions),
    paid: parted(tally.paid),
    sellable: parted(tally.sellable),
    micro_events: parted(tally.events),
    macro_event_conversion_percentage: decimal(share(tally.conversions, tally.clicks)),
    ...moneyAndOrders(tally, parted),
    average_macro_event_conversion_score: score(tally),
    paid_events: parted(tally.paidEvents),
    total_paid: parted(tally.paid + tally.paidEvents),
  };
}

/** The numbers of a sub id, as far as clients read them. */
export function subIdMetrics(tally: Tally): Members {
  return {
    ...views(tally, 'click_thru'),
    macro_event_conversions: parted(tally.conversions),
    paid_macro_event_conversions: parted(tally.paid),
    sellable_macro_event_conversions: parted(tally.sellable),
    macro_event_conversion_percentage: decimal(share(tally.conversions, tally.clicks)),
    cost: money(tally.cost),
    revenue: money(tally.revenue),
    total_paid: parted(tally.paid + tally.paidEvents),
  };
}

/** The numbers of a day: version 2 calls conversions otherwise and counts them in parts. */
export function dailyMetrics(tally: Tally, version: 1 | 2): Members {
  const count = version === 1 ? whole : parted;
  return {
    ...views(tally, 'click_thru'),
    [version === 1 ? 'conversions' : 'macro_event_conversions']: count(tally.conversions),
    paid: count(tally.paid),
    sellable: count(tally.sellable),
    conversion_rate: decimal(share(tally.conversions, tally.clicks)),
    cpl: average(tally.cost, tally.conversions),
    cost: money(tally.cost),
    rpt: average(tally.revenue, tally.conversions),
    revenue: money(tally.revenue),
    ...marginAndProfit(tally),
    epc: average(tally.revenue, tally.clicks),
  };
}

/** Impressions are not stored. */
function views({ clicks }: Tally, clickThru: string): Members {
  return { views: number(0), clicks: number(Number(clicks)), [clickThru]: decimal('0.000000') };
}

/** Averages of cost and revenue are those of a conversion, as in the recorded day (cpl, rpt), and epc is that of a click. */
function moneyAndOrders(tally: Tally, count: Count): Members {
  const { cost, revenue, conversions, orders, orderTotal, dispositions } = tally;
  const ordered = orders > 0n;
  const judged = (type: number) => count(dispositions.get(type) ?? 0n);
  return {
    cost: money(cost),
    average_cost: average(cost, conversions),
    epc: average(revenue, tally.clicks),
    revenue: money(revenue),
    revenue_per_transaction: average(revenue, conversions),
    ...marginAndProfit(tally),
    pending: judged(1),
    rejected: judged(2),
    approved: judged(3),
    returned: judged(4),
    orders: ordered ? whole(orders) : number(null),
    order_total: ordered ? money(orderTotal) : decimal(null),
    average_order_value: ordered ? average(orderTotal, orders) : decimal(null),
  };
}

function marginAndProfit({ cost, revenue }: Tally): Members {
  return { margin: decimal(share(revenue - cost, revenue)), profit: money(revenue - cost) };
}

function score({ scores, scored }: Tally): Members[string] {
  return decimal(scored > 0n ? fixed(roundedQuotient(scores, scored), 2) : null);
}

function average(units: bigint, count: bigint): Members[string] {
  return money(roundedQuotient(units, count));
}

function money(units: bigint): Members[string] {
  return decimal(moneyOfUnits(units));
}
