import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames, hugeNumbers } from './hostile-texts.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

/** Seeds the traffic sources, every eleventh with nothing but its name, some archived. */
export function seedTrafficSources(tracker: Tracker, voices: readonly Voice[], options: SeedOptions): void {
  for (let index = 0; index < options.sizes.affiliates; index += 1) {
    const voice = voices[index % voices.length];
    if (voice === undefined) return;
    const name = hostileNames[index] ?? `${voice.faker.company.name()} ${index + 1}`;
    tracker.trafficSources.add({
      ...newValues(tracker.trafficSources.fields, index % 11 === 4 ? { name } : { name, ...details(index) }),
      state: index % 20 === 19 ? 'deleted' : 'active',
      ...seedTimes(voice.faker, options.now, options.timeZone),
    });
  }
}

function details(index: number): JsonObject {
  return {
    postback_url: `https://source${index + 1}.example/pb?id={external_id}`,
    postback_statuses: [['lead', 'sale'], ['sale'], []][index % 3] ?? [],
    // The one template the manual names (keitaro.md 3.4).
    template_name: index % 7 === 1 ? 'facebook' : '',
    accept_parameters: index % 2 === 0,
    parameters: index % 5 === 3 ? {} : parametersOf(index),
    notes: index === 1 ? (hugeNumbers[1] ?? '') : '',
    traffic_loss: index % 6,
  };
}

/** How sources name what they send, by keyword of the tracker (keitaro.md 3.4); the second has a number too long for a double. */
function parametersOf(index: number): JsonObject {
  return {
    external_id: { name: 'click', placeholder: index === 1 ? (hugeNumbers[0] ?? '') : '{click_id}' },
    creative_id: { name: 'utm_creative', placeholder: '{{ad.name}}' },
    sub_id_1: { name: 'utm_placement', placeholder: '{{placement}}', alias: 'Placement' },
  };
}
