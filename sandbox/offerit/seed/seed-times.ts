import type { Faker } from '@faker-js/faker';
import type { Network } from '../network.ts';

const seededSeconds = 90 * 24 * 60 * 60;

/** A moment in the 90 days before the present, in unix seconds. */
export function pastTime({ now }: Network, faker: Faker): number {
  return now.toUnixInteger() - faker.number.int({ min: 1, max: seededSeconds });
}

/** A moment in the 90 days after the present. */
export function futureTime({ now }: Network, faker: Faker): number {
  return now.toUnixInteger() + faker.number.int({ min: 1, max: seededSeconds });
}
