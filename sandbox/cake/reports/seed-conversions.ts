import type { SeedSource } from '../seed-source.ts';
import type { ZoneClock } from '../zone-clock.ts';
import { makeConversion } from './make-conversion.ts';
import { globalRoute, type Route } from './routes.ts';
import type { SeededClick } from './seed-clicks.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { turnInstants } from './turn-instants.ts';

interface ConversionSurroundings {
  readonly routes: readonly Route[];
  readonly clicks: readonly SeededClick[];
  /** Who decides about dispositions. */
  readonly contacts: readonly string[];
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** When a conversion happens, and after which click. */
export interface Plan {
  readonly instant: number;
  readonly click: SeededClick | undefined;
}

/** Conversions in the order of time: most of clicks, some inserted by hand; none without campaigns. */
export function seedConversions(
  source: SeedSource,
  surroundings: ConversionSurroundings,
  count: number,
): readonly StoredConversion[] {
  const { routes, clicks, now, contacts } = surroundings;
  if (routes.length === 0) return [];
  const usable = clicks.filter(({ route, row }) => route !== globalRoute && !row.duplicate);
  const drawn = Array.from({ length: count }, () => drawPlan(source, usable, now));
  const planned = [...turnPlans(source.clock, usable, now), ...drawn].slice(0, count);
  const sorted = withSharedInstants(planned.sort((first, second) => first.instant - second.instant));
  const firstIds = { conversion: source.integer(1e5, 9e5), visitor: source.integer(1e5, 9e5) };
  return sorted.map((plan, index) => {
    const route = plan.click?.route ?? source.pick(routes);
    const row = makeConversion(source, { now, contacts }, plan, route, {
      event_conversion_id: firstIds.conversion + index,
      visitor_id: plan.click?.row.visitor_id ?? firstIds.visitor + index,
    });
    const hostile = special[index];
    return hostile ? { ...row, ...hostile } : row;
  });
}

/** By position in the seed: money that binary fractions get wrong, money as large as SQL Server has it, and texts. */
const special: readonly Partial<StoredConversion>[] = [
  { paid: '0.1000', paid_currency_id: 1, transaction_id: '0012', source_affiliate_billing_status: 'unbilled' },
  { paid: '0.2000', paid_currency_id: 1, transaction_id: '1e5', source_affiliate_billing_status: 'unbilled' },
  { order_total: '922337203685477.5807', received_currency_id: 1 },
  { note: 'Проверено вручную\u0000 – 確認済み 🎉', transaction_id: 'T\u0013-\u0016' },
  {
    sub_ids: [],
    referrer_url: '',
    paid: '0.0000',
    received: '0.0000',
    order_total: '0.0000',
    transaction_id: '',
    disposition_id: null,
    disposition_date: null,
    event_conversion_score: null,
    note: '',
  },
];

/** Three in a row at one instant: later than the earliest two of them were, so that their clicks stay earlier. */
function withSharedInstants(sorted: readonly Plan[]): readonly Plan[] {
  const shared = sorted[9]?.instant;
  return sorted.map((plan, index) =>
    shared !== undefined && index >= 7 && index < 9 ? { ...plan, instant: shared } : plan,
  );
}

function drawPlan(source: SeedSource, clicks: readonly SeededClick[], now: number): Plan {
  if (clicks.length === 0 || source.chance(0.05)) return { instant: source.pastInstant(), click: undefined };
  const click = source.pick(clicks);
  const delay = 1_000 + source.integer(0, 1_000) ** 3;
  return { instant: Math.min(click.instant + delay, now - source.integer(1, 4_000)), click };
}

function turnPlans(clock: ZoneClock, clicks: readonly SeededClick[], now: number): readonly Plan[] {
  return turnInstants(clock, clicks[0]?.instant ?? now, now).map((instant) => ({
    instant,
    click: clicks.findLast((click) => click.instant < instant),
  }));
}
