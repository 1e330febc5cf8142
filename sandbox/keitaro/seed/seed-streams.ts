import { newValues, type StoredRecord } from '../collection.ts';
import type { JsonObject } from '../php-json.ts';
import { completeStream } from '../stream/stream-entity.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames } from './hostile-texts.ts';
import type { Voice } from './seed-voices.ts';

/** Gives every campaign one to three streams; the last of several is its fallback. */
export function seedStreams(tracker: Tracker, voices: readonly Voice[]): void {
  for (const campaign of tracker.campaigns.all()) {
    const count = (campaign.id % 3) + 1;
    for (let position = 1; position <= count; position += 1) {
      const number = tracker.nextId('seeded stream');
      const type = position === count && count > 1 ? 'default' : (['regular', 'forced'][number % 2] ?? 'regular');
      const countries = voices[campaign.id % voices.length]?.countries ?? [];
      const sent = {
        campaign_id: campaign.id,
        type,
        position,
        name: hostileNames[number - 1] ?? `Flow ${position} – ${countries.join('+')}`,
        ...actionOf(tracker, number),
        ...(type === 'default' ? {} : conditionsOf(number, countries)),
      };
      tracker.streams.add(finished(tracker, campaign, number, sent));
    }
  }
}

function finished(tracker: Tracker, campaign: StoredRecord, number: number, sent: JsonObject): JsonObject {
  const { created_at = null, updated_at = null } = campaign;
  const stream = { ...newValues(tracker.streams.fields, sent), created_at };
  const state = ['active', 'disabled', 'deleted'][number % 15 === 6 ? 1 : number % 25 === 9 ? 2 : 0] ?? 'active';
  return { ...completeStream(tracker, stream, undefined), state, updated_at: updated_at ?? created_at };
}

/** Where a stream leads: mostly to landings and offers, also to offers only, an address, another campaign or nothing. */
function actionOf(tracker: Tracker, number: number): JsonObject {
  const shared = { collect_clicks: number % 9 !== 2, comments: number % 4 === 0 ? '' : null, action_type: 'http' };
  if (number % 10 === 8) return { ...shared, schema: 'redirect', action_payload: `https://direct${number}.example/` };
  if (number % 10 === 9) return { ...shared, schema: 'action', action_type: 'campaign', action_payload: number };
  if (number % 20 === 5) return { ...shared, schema: 'action', action_type: 'do_nothing' };
  const landings = number % 4 === 3 ? [] : pick(tracker.landings.all(), number, 1 + (number % 2));
  const offers = pick(tracker.offers.all(), number * 7, 1 + (number % 3));
  return {
    ...shared,
    schema: 'landings',
    landings: shared100(landings).map(([{ id }, share]) => ({ landing_id: id, share, state: 'active' })),
    offers: shared100(offers).map(([{ id }, share]) => ({ offer_id: id, share, state: 'active' })),
  };
}

/** Every filter of which a payload is known (keitaro.md 3.7), among them the object of the limit. */
function conditionsOf(number: number, countries: readonly string[]): JsonObject {
  const filters = [
    { name: 'country', mode: 'accept', payload: [...countries] },
    { name: 'bot', mode: 'reject', payload: null },
    { name: 'limit', mode: 'accept', payload: { per_hour: 10, per_day: 100, total: number } },
    { name: 'keyword', mode: 'accept', payload: ['займ', 'loan', '0'] },
    { name: 'uniqueness', mode: 'accept', payload: 'stream' },
  ];
  const trigger = { target: 'offers', condition: 'not_respond', action: 'replace_url', interval: 5 };
  return {
    // Seven, as the types of streams repeat after six.
    filters: filters.slice(0, number % 7),
    triggers: number % 6 === 1 ? [{ ...trigger, alternative_urls: 'https://a.example\nhttps://b.example' }] : [],
    filter_or: number % 8 === 7,
  };
}

function pick(records: readonly StoredRecord[], start: number, count: number): readonly StoredRecord[] {
  const chosen = Array.from({ length: count }, (_none, index) => records[(start + index * 3) % records.length]);
  return [...new Set(chosen.filter((record) => record !== undefined))];
}

/** Shares in whole percent that add up to 100. */
function shared100(records: readonly StoredRecord[]): readonly (readonly [StoredRecord, number])[] {
  const even = Math.floor(100 / records.length);
  return records.map((record, index) => [record, index === 0 ? 100 - even * (records.length - 1) : even]);
}
