import { DateTime } from 'luxon';
import type { CakeAccount } from '../cake-account.ts';
import type { StoredSubject, Visitor } from '../reports/stored-traffic.ts';

/** A call of an advertiser's pixel: it makes a conversion, or is ignored. */
export interface PixelRequest {
  readonly date: string;
  readonly advertiserId: number;
  readonly offerId: number;
  readonly sessionId: number;
  readonly visitor: Visitor | null;
  readonly referrer: string;
  readonly conversionId: number | null;
}

/**
 * The calls of pixels of the last 60 days, older ones being truncated (cake.md 2.3). INFERRED: every conversion that
 * came of a click was told of by a pixel, and that of a repeated click was told of in vain, in the same instant.
 */
export function pixelRequests(account: CakeAccount): readonly PixelRequest[] {
  const oldest = DateTime.fromISO(account.now, { zone: 'utc' }).minus({ days: 60 }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  const told = [...account.conversions.values()]
    .filter(({ click_id }) => click_id !== null)
    .map((row) => requestOf(row, row.event_conversion_date, row.event_conversion_id));
  const ignored = [...account.clicks.values()]
    .filter(({ duplicate, site_offer_id: id }) => duplicate && id > 0)
    .map((row) => requestOf(row, row.click_date, null));
  return [...told, ...ignored].filter(({ date }) => date >= oldest);
}

interface Row extends StoredSubject {
  readonly request_session_id: number;
  readonly visitor: Visitor | null;
  readonly referrer_url: string;
}

function requestOf(row: Row, date: string, conversionId: number | null): PixelRequest {
  return {
    date,
    advertiserId: row.brand_advertiser_id,
    offerId: row.site_offer_id,
    sessionId: row.request_session_id,
    visitor: row.visitor,
    referrer: row.referrer_url,
    conversionId,
  };
}
