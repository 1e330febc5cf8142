import type { Row, Values } from '../table.ts';
import type { Touch } from '../touch.ts';
import type { Seeding } from './seed-network.ts';
import { currencyOf, decimal } from './seed-offers.ts';

/** Adds one conversion that follows from a click; whatever is hostile wins. */
export type ConversionSeed = (click: Touch, seconds: number, hostile: Values | undefined) => void;

/** Prepares what all conversions look up. */
export function createConversionSeed(seeding: Seeding): ConversionSeed {
  const { network, source, times } = seeding;
  const { conversionMetas, conversions, goals, offerFiles, offers, offerUrls } = network.tables;
  const [goalsOf, filesOf, urlsOf] = [goals, offerFiles, offerUrls].map((table) =>
    Map.groupBy(table.all(), ({ offer_id }) => offer_id),
  );
  return (click, seconds, hostile) => {
    const offer = offers.find(click.offerId);
    if (offer === undefined) return;
    const goal = source.chance(0.3) ? goalsOf?.get(offer.id)?.[0] : undefined;
    const { id } = conversions.add({
      ...tracked(seeding, click, offer),
      ...amounts(seeding, goal ?? offer, source.chance(0.01)),
      internal_ad_id: uuid(source.hexadecimal(32)),
      goal_id: goal?.id ?? '0',
      offer_file_id: (source.chance(0.3) ? filesOf?.get(offer.id)?.[1]?.id : undefined) ?? '0',
      creative_url_id: (source.chance(0.5) ? urlsOf?.get(offer.id)?.[0]?.id : undefined) ?? '0',
      currency: currencyOf(network, offer),
      datetime: times.printLocal(seconds),
      ...hostile,
    });
    network.moments.set(id, seconds);
    if (source.chance(0.1)) conversionMetas.add({ id, note: source.pick(['checked', 'Звонок клиенту', '確認済み']) });
  };
}

function tracked({ network }: Seeding, click: Touch, offer: Row): Values {
  const { advertisers, affiliates } = network.tables;
  return {
    ad_id: click.transactionId,
    affiliate_id: click.affiliateId,
    affiliate_manager_id: affiliates.find(click.affiliateId)?.account_manager_id ?? '0',
    offer_id: offer.id,
    advertiser_id: click.advertiserId,
    advertiser_manager_id: advertisers.find(click.advertiserId)?.account_manager_id ?? '0',
    payout_type: offer.payout_type ?? null,
    revenue_type: offer.revenue_type ?? null,
    source: click.source,
    affiliate_info1: click.affiliateInfo,
    refer: '',
    pixel_refer: '',
    browser_id: click.browserId,
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

function uuid(digits: string): string {
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
