import type { Network } from '../network.ts';
import type { Row } from '../table.ts';
import type { Touch } from '../touch.ts';

/** One tracked thing as the reports see it. */
export interface Fact {
  /** In the network's zone (hasoffers.md 4.5). */
  readonly time: string;
  readonly offerId: string;
  readonly affiliateId: string;
  readonly advertiserId: string;
  readonly goalId: string;
  readonly offerUrlId: string;
  readonly browserId: string;
  readonly source: string;
  /** The first of five: a conversion holds the others itself, of a click there are none. */
  readonly affiliateInfo: string;
  readonly countryCode: string;
  readonly currency: string;
  readonly kind: 'conversion' | Touch['kind'];
  readonly isUnique: boolean;
  /** Only where the thing is a conversion. */
  readonly conversion: Row | undefined;
}

/** Everything tracked, shifted by the hours the call asks for (hasoffers.md 4.1). */
export function allFacts(network: Network, hourOffset: number): readonly Fact[] {
  return [...touchFacts(network, hourOffset), ...conversionFacts(network, hourOffset)];
}

/** The conversions alone. */
export function conversionFacts({ tables }: Network, hourOffset: number): readonly Fact[] {
  return tables.conversions.all().map((row) => ({
    time: shifted(String(row.datetime), hourOffset),
    offerId: String(row.offer_id),
    affiliateId: String(row.affiliate_id),
    advertiserId: String(row.advertiser_id),
    goalId: String(row.goal_id),
    offerUrlId: String(row.creative_url_id),
    browserId: String(row.browser_id),
    source: String(row.source ?? ''),
    affiliateInfo: String(row.affiliate_info1 ?? ''),
    countryCode: String(row.country_code),
    currency: String(row.currency),
    kind: 'conversion',
    isUnique: false,
    conversion: row,
  }));
}

/** Clicks and impressions count for the default goal (hasoffers.md 4.2: a goal's row has no clicks). */
function touchFacts({ touches, currencies, tables }: Network, hourOffset: number): readonly Fact[] {
  return touches.map((touch) => ({
    ...touch,
    time: shifted(touch.datetime, hourOffset),
    goalId: '0',
    offerUrlId: '0',
    currency: String(tables.offers.find(touch.offerId)?.currency ?? currencies[0]),
    conversion: undefined,
  }));
}

function shifted(time: string, hours: number): string {
  if (hours === 0) return time;
  const moment = new Date(`${time.replace(' ', 'T')}Z`);
  return new Date(moment.getTime() + hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
