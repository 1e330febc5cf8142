import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames } from './hostile-texts.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

const count = 80;

/** Seeds the landing pages: the sixth kind of them local, every fifteenth bare, some off and some archived. */
export function seedLandings(tracker: Tracker, voices: readonly Voice[], options: SeedOptions): void {
  const groups = tracker.groups.all().filter(({ type }) => type === 'landings');
  for (let index = 0; index < count; index += 1) {
    const voice = voices[index % voices.length];
    if (voice === undefined) return;
    const { faker } = voice;
    const name = hostileNames[index] ?? `LP ${voice.countries[0]} – ${faker.helpers.arrayElement(voice.products)}`;
    const details = {
      landing_type: 'external',
      action_type: 'http',
      action_payload: `https://lander${index + 1}.example/?c={subid}`,
      group_id: groups[index % groups.length]?.id ?? null,
      notes: index % 4 === 1 ? faker.person.fullName() : '',
    };
    tracker.landings.add({
      ...newValues(tracker.landings.fields, index % 15 === 4 ? { name } : { name, ...details }),
      state: stateOf(index),
      ...seedTimes(faker, options.now, options.timeZone),
    });
  }
}

function stateOf(index: number): string {
  if (index % 20 === 17) return 'deleted';
  return index % 20 === 11 ? 'disabled' : 'active';
}
