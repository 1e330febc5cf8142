import type { Row, Values } from '../table.ts';
import type { Touch } from '../touch.ts';
import type { Seeding } from './seed-network.ts';
import { currencyOf, decimal } from './seed-offers.ts';

const conversionsPerApproval = 4;
const mostConversions = 2400;
const touchKinds: readonly Touch['kind'][] = [
  ...(['clicks', 'clicks', 'clicks'] as const),
  ...(['impressions', 'impressions', 'impressions'] as const),
];

/** Seeds the conversions of approved affiliates with the clicks and impressions that led to them, and others. */
export function seedTraffic(seeding: Seeding): void {
  const { network, source, times } = seeding;
  const approvals = network.tables.affiliateOffers.all().filter((row) => row.approval_status === 'approved');
  const count = Math.min(approvals.length * conversionsPerApproval, mostConversions);
  const moments = Array.from({ length: count }, () => times.past(source)).sort((first, second) => first - second);
  const goals = Map.groupBy(network.tables.goals.all(), ({ offer_id }) => offer_id);
  for (const seconds of moments) {
    const { affiliate_id, offer_id } = source.pick(approvals);
    const offer = network.tables.offers.find(String(offer_id));
    if (offer === undefined) continue;
    const touches = seedTouches(seeding, offer, String(affiliate_id), seconds);
    const click = touches.find(({ kind }) => kind === 'clicks');
    if (click === undefined) continue;
    const goal = source.chance(0.3) ? goals.get(offer.id)?.[0] : undefined;
    network.tables.conversions.add({
      ...tracked(click, offer),
      ...amounts(seeding, goal ?? offer, source.chance(0.01)),
      internal_ad_id: uuid(source.hexadecimal(32)),
      goal_id: goal?.id ?? '0',
      currency: currencyOf(network, offer),
      datetime: times.printLocal(seconds),
      affiliate_info1: source.pick(['', 'sub-a', 'sub-б', '春']),
    });
  }
  network.touches.sort((first, second) => first.seconds - second.seconds);
}

function seedTouches({ network, source, times }: Seeding, offer: Row, affiliateId: string, until: number): Touch[] {
  const touches = touchKinds.map((kind, index): Touch => {
    const seconds = until - source.integer(1, index === 0 ? 1800 : 7200);
    return {
      kind,
      transactionId: `102${source.hexadecimal(27)}`,
      seconds,
      datetime: times.printLocal(seconds),
      offerId: offer.id,
      affiliateId,
      advertiserId: String(offer.advertiser_id ?? '0'),
      source: source.pick(['', '', 'newsletter', 'социальные', 'search']),
      countryCode: source.pick(['US', 'DE', 'PL', 'JP', 'INT']),
      ip: `203.0.113.${source.integer(1, 254)}`,
      userAgent: source.pick(userAgents),
      isUnique: source.chance(0.8),
    };
  });
  network.touches.push(...touches);
  return touches;
}

function tracked(click: Touch, offer: Row): Values {
  return {
    ad_id: click.transactionId,
    affiliate_id: click.affiliateId,
    offer_id: offer.id,
    advertiser_id: click.advertiserId,
    payout_type: offer.payout_type ?? null,
    revenue_type: offer.revenue_type ?? null,
    source: click.source,
    refer: '',
    pixel_refer: '',
    user_agent: click.userAgent,
    session_datetime: click.datetime,
    ip: click.ip,
    session_ip: click.ip,
    country_code: click.countryCode,
  };
}

/** Adjustments take money away (hasoffers.md 4.2). */
function amounts({ source }: Seeding, paid: Row, isAdjustment: boolean): Values {
  const status = isAdjustment ? 'approved' : source.pick(['approved', 'approved', 'approved', 'pending', 'rejected']);
  const sale = source.amount(300);
  const sign = isAdjustment ? -1 : 1;
  const amount = (flat: unknown, percent: unknown) =>
    decimal(sign * (Number(flat) + (sale * Number(percent)) / 100), 5);
  const isPercentage = paid.percent_payout !== null;
  return {
    payout: amount(paid.default_payout, paid.percent_payout),
    revenue: amount(paid.max_payout, paid.max_percent_payout),
    sale_amount: isPercentage ? decimal(sign * sale, 5) : null,
    status,
    status_code: isAdjustment ? '52' : (statusCodes[status] ?? '43'),
    is_adjustment: isAdjustment ? '1' : '0',
  };
}

/** Some of the reasons of hasoffers.md 7.7. */
const statusCodes: Readonly<Record<string, string>> = { approved: '43', pending: '31', rejected: '12' };

const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  'Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0',
];

function uuid(digits: string): string {
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
