import { DateTime } from 'luxon';
import { readDecimal } from '../decimal-text.ts';
import type { Network } from '../network.ts';
import { printTime } from '../network-clock.ts';
import type { Row } from '../table.ts';
import type { Touch } from '../touch.ts';
import { trackingLink } from '../tracking.ts';
import type { LogRow } from './log-csv.ts';
import type { LogType } from './log-files.ts';

/** What happened within the hour that starts at these unix seconds. */
export function logRows(network: Network, type: LogType, start: number): readonly LogRow[] {
  const isWithin = (seconds: number) => seconds >= start && seconds < start + 3600;
  if (type !== 'conversions') {
    const touches = network.touches.slice(placeOf(network.touches, start), placeOf(network.touches, start + 3600));
    return touches.filter(({ kind }) => kind === type).map((touch) => touchRow(network, touch));
  }
  const zone = network.clock.timeZone;
  // The local day of the hour's start or end, so that few times have to be parsed.
  const days = [start, start + 3599].map((seconds) => printTime(DateTime.fromSeconds(seconds), zone).slice(0, 10));
  const rows = network.tables.conversions.all().filter((row) => days.includes(String(row.datetime).slice(0, 10)));
  return rows.flatMap((row) => {
    const seconds = network.moments.get(row.id);
    const time =
      seconds === undefined ? DateTime.fromSQL(String(row.datetime), { zone }) : DateTime.fromSeconds(seconds);
    return isWithin(time.toUnixInteger()) ? [conversionRow(row, printTime(time, 'utc'))] : [];
  });
}

/** The place of the first touch at or after a moment. */
function placeOf(touches: readonly Touch[], seconds: number): number {
  let [low, high] = [0, touches.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((touches[middle]?.seconds ?? 0) < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touchRow({ currencies, tables }: Network, touch: Touch): LogRow {
  const offer = tables.offers.find(touch.offerId);
  return {
    transaction_id: touch.transactionId,
    affiliate_id: touch.affiliateId,
    affiliate_manager_id: String(tables.affiliates.find(touch.affiliateId)?.account_manager_id ?? '0'),
    advertiser_id: touch.advertiserId,
    advertiser_manager_id: String(tables.advertisers.find(touch.advertiserId)?.account_manager_id ?? '0'),
    offer_id: touch.offerId,
    affiliate_source: touch.source,
    affiliate_sub1: touch.affiliateInfo,
    datetime: printTime(DateTime.fromSeconds(touch.seconds), 'utc'),
    url: trackingLink(touch.kind === 'clicks' ? 'aff_c' : 'aff_i', {
      offer_id: touch.offerId,
      aff_id: touch.affiliateId,
    }),
    ip: touch.ip,
    user_agent: touch.userAgent,
    country_code: touch.countryCode,
    browser_id: touch.browserId,
    is_click_unique: touch.isUnique ? '1' : '0',
    currency: String(offer?.currency ?? currencies[0]),
    payout_type: String(offer?.payout_type ?? ''),
    revenue_type: String(offer?.revenue_type ?? ''),
  };
}

function conversionRow(row: Row, datetime: string): LogRow {
  const text = (column: string) => String(row[column] ?? '');
  return {
    transaction_id: text('ad_id'),
    affiliate_id: text('affiliate_id'),
    affiliate_manager_id: text('affiliate_manager_id'),
    advertiser_id: text('advertiser_id'),
    advertiser_manager_id: text('advertiser_manager_id'),
    offer_id: text('offer_id'),
    affiliate_source: text('source'),
    creative_url_id: text('creative_url_id'),
    affiliate_sub1: text('affiliate_info1'),
    affiliate_sub2: text('affiliate_info2'),
    affiliate_sub3: text('affiliate_info3'),
    affiliate_sub4: text('affiliate_info4'),
    affiliate_sub5: text('affiliate_info5'),
    datetime,
    revenue_cents: cents(row.revenue),
    payout_cents: cents(row.payout),
    refer: text('refer'),
    pixel_refer: text('pixel_refer'),
    ip: text('ip'),
    user_agent: text('user_agent'),
    country_code: text('country_code'),
    browser_id: text('browser_id'),
    offer_file_id: text('offer_file_id'),
    status: text('status'),
    currency: text('currency'),
    payout_type: text('payout_type'),
    revenue_type: text('revenue_type'),
  };
}

/** Whole cents; that parts of a cent are rounded is INFERRED. */
function cents(amount: unknown): string {
  return String(BigInt(readDecimal(String(amount), 2)?.replace('.', '') ?? 0));
}
