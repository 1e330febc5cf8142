import { DateTime } from 'luxon';
import type { Network } from '../network.ts';
import { printTime } from '../network-clock.ts';
import { units } from '../report/measures.ts';
import type { Row } from '../table.ts';
import type { Touch } from '../touch.ts';
import { trackingLink } from '../tracking.ts';
import type { LogRow } from './log-csv.ts';
import type { LogType } from './log-files.ts';

/** What happened within the hour that starts at these unix seconds. */
export function logRows(network: Network, type: LogType, start: number): readonly LogRow[] {
  const isWithin = (seconds: number) => seconds >= start && seconds < start + 3600;
  if (type !== 'conversions') {
    const touches = network.touches.filter((touch) => touch.kind === type && isWithin(touch.seconds));
    return touches.map((touch) => touchRow(network, touch));
  }
  const zone = network.clock.timeZone;
  // The local day of the hour's start or end, so that few times have to be parsed.
  const days = [start, start + 3599].map((seconds) => printTime(DateTime.fromSeconds(seconds), zone).slice(0, 10));
  const rows = network.tables.conversions.all().filter((row) => days.includes(String(row.datetime).slice(0, 10)));
  return rows.flatMap((row) => {
    const time = DateTime.fromSQL(String(row.datetime), { zone });
    return isWithin(time.toUnixInteger()) ? [conversionRow(row, printTime(time, 'utc'))] : [];
  });
}

function touchRow({ currencies, tables }: Network, touch: Touch): LogRow {
  const offer = tables.offers.find(touch.offerId);
  return {
    transaction_id: touch.transactionId,
    affiliate_id: touch.affiliateId,
    advertiser_id: touch.advertiserId,
    offer_id: touch.offerId,
    affiliate_source: touch.source,
    datetime: printTime(DateTime.fromSeconds(touch.seconds), 'utc'),
    url: trackingLink(touch.kind === 'clicks' ? 'aff_c' : 'aff_i', {
      offer_id: touch.offerId,
      aff_id: touch.affiliateId,
    }),
    ip: touch.ip,
    user_agent: touch.userAgent,
    country_code: touch.countryCode,
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
    advertiser_id: text('advertiser_id'),
    offer_id: text('offer_id'),
    affiliate_source: text('source'),
    affiliate_sub1: text('affiliate_info1'),
    datetime,
    revenue_cents: cents(row.revenue),
    payout_cents: cents(row.payout),
    refer: text('refer'),
    pixel_refer: text('pixel_refer'),
    ip: text('ip'),
    user_agent: text('user_agent'),
    country_code: text('country_code'),
    offer_file_id: text('offer_file_id'),
    status: text('status'),
    currency: text('currency'),
    payout_type: text('payout_type'),
    revenue_type: text('revenue_type'),
  };
}

/** Whole cents; that parts of a cent are rounded is INFERRED. */
function cents(amount: unknown): string {
  return String(Math.round(units(amount) / 1000));
}
