import { Refusal, type Store, type StoredRecord } from './store.ts';

/** The values that were sent, all of them as the manual wants them; refuses the first that is not. */
export function checkOffer(store: Store, sent: StoredRecord, purpose: 'creation' | 'change'): StoredRecord {
  if (purpose === 'creation') {
    const missing = ['name', 'advertiser_id', 'payout', 'currency'].find((key) => !(key in sent));
    if (missing) throw new Refusal(missing, 'is required');
  } else if ('currency' in sent) throw new Refusal('currency', 'is set on creation only');
  for (const [key, value] of Object.entries(sent)) {
    const fault = Object.hasOwn(checks, key) ? checks[key]?.(value, store) : 'cannot be written';
    if (fault) throw new Refusal(key, fault);
  }
  return sent;
}

/** What is wrong with a value, or nothing. */
type Check = (value: unknown, store: Store) => string | undefined;

const text =
  (most: number): Check =>
  (value) => {
    if (typeof value !== 'string') return 'must be text';
    if (value === '') return 'must not be empty';
    return value.length > most ? `has more than ${most} characters` : undefined;
  };

const matching =
  (form: RegExp, words: string): Check =>
  (value) =>
    typeof value === 'string' && form.test(value) ? undefined : words;

const orNull =
  (check: Check): Check =>
  (value, store) =>
    value === null ? undefined : check(value, store);

const decimal = matching(/^\d+(\.\d+)?$/, 'must be decimal text');

const checks: Readonly<Record<string, Check>> = {
  name: text(80),
  notes: orNull(text(Number.POSITIVE_INFINITY)),
  state: matching(/^(running|paused|ended)$/, 'must be running, paused or ended'),
  advertiser_id: (value, { advertisers }) => (advertisers.has(String(value)) ? undefined : 'no such advertiser'),
  category_id: orNull((value, { categories }) => (categories.has(String(value)) ? undefined : 'no such category')),
  payout: decimal,
  currency: matching(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
  revenue_share: orNull(decimal),
  daily_cap: orNull((value) => (Number.isInteger(value) && Number(value) >= 0 ? undefined : 'must be 0 or more')),
  approval: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  countries: (value) =>
    Array.isArray(value) && value.every((code) => /^[A-Z]{2}$/.test(code)) ? undefined : 'must be a list of codes',
  ends_at: orNull(matching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, 'must be a time')),
};
