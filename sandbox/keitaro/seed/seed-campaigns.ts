import type { SeedOptions } from '../../simulated-platform.ts';
import { aliasOf, tokenOf } from '../campaign/campaign-secrets.ts';
import { newValues } from '../collection.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames } from './hostile-texts.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

/** Read, though never writable (keitaro.md 3.1), beside those that are. */
const costTypes = ['CPC', 'CPUC', 'CPM', 'CPC', 'RevShare', 'CPA', 'CPS', 'CPUV', 'CPV'];

/** Seeds the campaigns: every eleventh bare, a third without a time of change, some off and some archived. */
export function seedCampaigns(tracker: Tracker, voices: readonly Voice[], options: SeedOptions): void {
  for (let index = 0; index < options.sizes.campaigns; index += 1) {
    const voice = voices[index % voices.length];
    if (voice === undefined) return;
    const { faker } = voice;
    const name =
      hostileNames[index] ?? `${voice.countries[0]} – ${faker.helpers.arrayElement(voice.products)} – ${index + 1}`;
    const sent = { alias: aliasOf(tracker.nextId('alias')), name };
    const bare = index % 11 === 4;
    const { created_at, updated_at } = seedTimes(faker, options.now, options.timeZone);
    tracker.campaigns.add({
      ...newValues(tracker.campaigns.fields, bare ? sent : { ...sent, ...details(tracker, options, index) }),
      ...(bare ? {} : { cost_type: costTypes[index % costTypes.length] ?? 'CPC', parameters: parametersOf(index) }),
      token: tokenOf(tracker.nextId('token')),
      state: stateOf(index),
      created_at: created_at ?? null,
      updated_at: index % 3 === 0 ? null : (updated_at ?? null),
    });
  }
}

function details(tracker: Tracker, { currency, sizes }: SeedOptions, index: number): JsonObject {
  return {
    type: index % 3 === 2 ? 'weight' : 'position',
    // Cents that binary fractions cannot hold, and small parts of a cent.
    cost_value: ['0.1', '0.2', '0.0001', '12.3456', '0.05'][index % 5] ?? '0',
    cost_currency: index % 10 === 6 ? 'EUR' : currency,
    cost_auto: index % 2 === 0,
    group_id: (index % 4) + 1,
    bind_visitors: ['s', 'sl', 'slo', null][index % 4] ?? null,
    traffic_source_id: sizes.affiliates > 0 ? (index % sizes.affiliates) + 1 : null,
    domain_id: index % 6 === 5 ? null : (index % 12) + 1,
    postbacks: index % 5 === 1 ? [postbackOf(tracker, index)] : [],
    notes: index % 8 === 3 ? `Заметка ${index}` : '',
  };
}

function postbackOf(tracker: Tracker, index: number): JsonObject {
  return {
    id: tracker.nextId('postback'),
    method: index % 2 === 0 ? 'GET' : 'POST',
    statuses: ['lead', 'sale', 'rejected', 'rebill'],
    url: `https://buyer${index}.example/pb?id={subid}&payout={revenue}`,
  };
}

/** The third campaign has its parameters as JSON text, the fourth as text inside text (keitaro.md 3.1). */
function parametersOf(index: number): JsonValue {
  if (index % 7 === 5) return {};
  const parameters = {
    sub_id_1: { name: 'adset', placeholder: '{adset}', alias: 'Ad set' },
    keyword: { name: 'kw', placeholder: '{keyword}' },
  };
  if (index === 2) return JSON.stringify(parameters);
  return index === 3 ? JSON.stringify(JSON.stringify(parameters)) : parameters;
}

function stateOf(index: number): string {
  if (index % 20 === 13) return 'deleted';
  return index % 12 === 7 ? 'disabled' : 'active';
}
