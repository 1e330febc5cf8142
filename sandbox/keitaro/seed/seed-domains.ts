import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { Tracker } from '../tracker.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

const count = 12;

/** Seeds the domains: some secure, one broken, one in another script, two archived. */
export function seedDomains(tracker: Tracker, [voice]: readonly Voice[], options: SeedOptions): void {
  if (voice === undefined) return;
  for (let index = 0; index < count; index += 1) {
    const name = index === 2 ? 'клик.example' : `track${index + 1}.example`;
    const secure = index % 3 !== 0;
    tracker.domains.add({
      ...newValues(tracker.domains.fields, { name, is_ssl: secure, ssl_redirect: secure, notes: '' }),
      ssl_status: secure ? 'issued' : null,
      error_description: index === 4 ? 'DNS record not found' : null,
      state: index >= count - 2 ? 'deleted' : 'active',
      ...seedTimes(voice.faker, options.now, options.timeZone),
    });
  }
}
