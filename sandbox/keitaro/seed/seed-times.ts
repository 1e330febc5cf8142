import type { Faker } from '@faker-js/faker';
import type { JsonObject } from '../php-json.ts';
import { printTime, zonedTime } from '../tracker-clock.ts';

const seededSeconds = 90 * 24 * 60 * 60;

/** A creation in the 90 days before the present, and a change between it and the present. */
export function seedTimes(faker: Faker, now: Date, timeZone: string): JsonObject {
  const age = faker.number.int({ min: 1, max: seededSeconds });
  const unchanged = faker.number.int({ min: 0, max: age });
  const present = zonedTime(now, timeZone);
  return {
    created_at: printTime(present.minus({ seconds: age })),
    updated_at: printTime(present.minus({ seconds: unchanged })),
  };
}
