import { createHash } from 'node:crypto';
import type { PseudoRandom } from '../../pseudo-random.ts';
import type { StoredRecord } from '../collection.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** What the caller decides about a conversion. */
interface Decided {
  /** Its current time; it was first posted earlier where it was posted again. */
  readonly moment: number;
  readonly amount: string;
  readonly currency: string;
  readonly tid: string;
  readonly reposted: boolean;
}

/** Raw values as networks send them (keitaro.md 3.8): one that the tracker has no type for among them. */
const statuses = ['lead', 'sale', 'lead', 'rejected', 'rebill', 'reg', 'dep', 'trash', 'sale', 'approved'];

/** A conversion of a click; one without a click belongs to nothing. A re-posted one was a lead at first (keitaro.md 3.8). */
export function conversionOf(
  tracker: Tracker,
  random: PseudoRandom,
  click: StoredRecord | undefined,
  { moment, amount, currency, tid, reposted }: Decided,
): JsonObject {
  const datetime = new Date(moment).toISOString();
  const clicked = Date.parse(String(click?.datetime ?? datetime));
  const status = reposted ? 'sale' : (statuses[Math.floor(random() * statuses.length)] ?? 'lead');
  const first = new Date(clicked + Math.floor((moment - clicked) / 2)).toISOString();
  const history = [...(reposted ? [{ status: 'lead', datetime: first }] : []), { status, datetime }];
  const subId = String(click?.sub_id ?? '');
  return {
    event_id: eventId(tracker.nextId('conversion'), Date.parse(history[0]?.datetime ?? datetime)),
    sub_id: subId,
    tid,
    status,
    previous_status: reposted ? 'lead' : '',
    original_status: history[0]?.status ?? status,
    revenue: amount,
    datetime,
    sale_datetime: status === 'sale' ? datetime : null,
    sale_period: status === 'sale' ? Math.floor((moment - clicked) / 1000) : 0,
    history,
    version: history.length,
    params: { subid: subId, status, payout: amount, currency, tid, from: 'acme-cpa' },
    ...targetsOf(click),
  };
}

/** Its own ids, as a click may be cleaned away before its conversion. */
function targetsOf(click: StoredRecord | undefined): JsonObject {
  const names = ['campaign_id', 'stream_id', 'landing_id', 'offer_id', 'ts_id'];
  return Object.fromEntries(names.map((name) => [name, click?.[name] ?? 0]));
}

/** A UUID of version 7 (keitaro.md 3.8): the time of the first posting, then what only looks like chance. */
function eventId(number: number, moment: number): string {
  const time = moment.toString(16).padStart(12, '0');
  const rest = createHash('sha256').update(`event ${number}`).digest('hex');
  return [time.slice(0, 8), time.slice(8), `7${rest.slice(0, 3)}`, `9${rest.slice(3, 6)}`, rest.slice(6, 18)].join('-');
}
