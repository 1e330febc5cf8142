import type { DateTime } from 'luxon';
import type { PseudoRandom } from '../pseudo-random.ts';
import { printDateTime } from './date-times.ts';
import { makeVoices, type Voice } from './seed-voices.ts';
import { ZoneClock } from './zone-clock.ts';

/** The choices from which seeds are made: all of them follow from one seed. */
export class SeedSource {
  readonly voices: readonly Voice[];
  readonly clock: ZoneClock;
  readonly #random: PseudoRandom;
  readonly #present: DateTime;
  readonly #timeZone: string;
  #contactId = 31_100;

  constructor(random: PseudoRandom, present: DateTime, timeZone: string) {
    this.#random = random;
    this.#present = present;
    this.#timeZone = timeZone;
    this.clock = new ZoneClock(timeZone);
    this.voices = makeVoices(this.integer(1, 2 ** 31 - 1));
  }

  /** A whole number, both ends included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.#random() * (maximum - minimum + 1));
  }

  /** An id that no contact of whatever holder has. */
  contactId(): number {
    this.#contactId += this.integer(1, 3);
    return this.#contactId;
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  /** One item of a list which is known not to be empty. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** Up to `count` different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    const chosen = new Set(Array.from({ length: count }, () => this.pick(items)));
    return items.filter((item) => chosen.has(item));
  }

  /** An amount with up to four decimals, most often with two. */
  amount(minimum: number, maximum: number): string {
    const decimals = this.pick([0, 2, 2, 2, 4]);
    return (minimum + this.#random() * (maximum - minimum)).toFixed(decimals);
  }

  /** A printed local time in the last 90 days. */
  past(): string {
    return this.clock.print(this.#present.toMillis() - this.integer(0, 90 * dayMilliseconds));
  }

  /** Milliseconds since the epoch in the last 90 days, but for the last moments. */
  pastInstant(): number {
    return this.#present.toMillis() - this.integer(5_000, 90 * dayMilliseconds);
  }

  /** A printed local midnight in the last 90 days. */
  pastDay(): string {
    const instant = this.#present.minus({ days: this.integer(1, 89) });
    return printDateTime(instant.setZone(this.#timeZone).startOf('day'), this.#timeZone);
  }

  /** A printed local midnight up to a year from now. */
  futureDay(): string {
    const day = this.#present
      .setZone(this.#timeZone)
      .startOf('day')
      .plus({ days: this.integer(1, 365) });
    return printDateTime(day, this.#timeZone);
  }
}

const dayMilliseconds = 86_400_000;
