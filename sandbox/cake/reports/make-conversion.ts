import type { SeedSource } from '../seed-source.ts';
import { macroEventIds, microEventIds } from './events.ts';
import type { Route } from './routes.ts';
import type { Plan } from './seed-conversions.ts';
import type { StoredConversion } from './stored-traffic.ts';

interface Surroundings {
  readonly contacts: readonly string[];
  readonly now: number;
}

/** Fills one conversion of the seed. */
export function makeConversion(
  source: SeedSource,
  { now, contacts }: Surroundings,
  { instant, click }: Plan,
  route: Route,
  identity: Pick<StoredConversion, 'event_conversion_id' | 'visitor_id'>,
): StoredConversion {
  const macro = source.chance(0.75);
  const happened = source.clock.print(instant);
  const dispositionId = source.pick(dispositionIds);
  const judged =
    dispositionId === null ? null : source.clock.print(Math.min(instant + source.integer(0, 20 * day), now));
  return {
    ...identity,
    ...origin(identity.event_conversion_id, source, route, click),
    event_conversion_date: happened,
    last_updated: judged ?? happened,
    event_id: source.pick(macro ? macroEventIds : microEventIds),
    ...money(source, route, macro && dispositionId !== 2),
    source_affiliate_billing_status: source.pick(billingStatuses),
    brand_advertiser_billing_status: source.pick(billingStatuses),
    pixel_dropped: source.chance(0.7),
    suppressed: source.chance(0.02),
    test: source.chance(0.02),
    transaction_id: source.chance(0.8) ? `T-${identity.event_conversion_id}` : '',
    disposition_id: dispositionId,
    disposition_contact: source.pick(contacts),
    disposition_date: judged,
    event_conversion_score: source.chance(0.1) ? `${source.integer(0, 1)}.${source.integer(10, 99)}` : null,
    note: source.chance(0.03) ? 'Checked by phone.' : '',
  };
}

const day = 86_400_000;
const dispositionIds = [3, 3, 3, 3, 1, 2, 4, 12, 13, null, null];
const billingStatuses = ['unbilled', 'unbilled', 'unbilled', 'billed', 'billed', 'partial'] as const;

/** Where it comes from: its click, or somebody's hand. */
function origin(id: number, source: SeedSource, route: Route, click: Plan['click']) {
  if (!click) {
    const creativeId = route.creativeIds.length > 0 ? source.pick(route.creativeIds) : 0;
    return {
      ...{ tracking_id: id + 11, request_session_id: id + 22, click_id: null, click_date: null },
      ...route.subject,
      ...{ creative_id: creativeId, sub_ids: noSubIds, visitor: null, referrer_url: '' },
    };
  }
  const { tracking_id, request_session_id, click_id, click_date, creative_id, sub_ids, visitor, referrer_url } =
    click.row;
  return {
    ...{ tracking_id, request_session_id, click_id, click_date },
    ...route.subject,
    ...{ creative_id, sub_ids, visitor, referrer_url },
  };
}

const noSubIds: readonly string[] = [];

/** Steps on the way and rejected conversions are worth nothing; a percentage is one of the order. */
function money(source: SeedSource, route: Route, worth: boolean) {
  const ordered = source.chance(0.6) || route.payoutPercentage ? source.integer(1_000, 30_000) / 100 : 0;
  const amount = (rate: string, percentage: boolean) =>
    percentage ? ((Number(rate) * ordered) / 100).toFixed(4) : rate;
  return {
    paid: worth ? amount(route.payout, route.payoutPercentage) : nothing,
    received: worth ? amount(route.received, route.receivedPercentage) : nothing,
    order_total: worth ? ordered.toFixed(4) : nothing,
    ...route.currencies,
  };
}

const nothing = '0.0000';
