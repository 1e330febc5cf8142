import { type PseudoRandom, pseudoRandom } from '../../pseudo-random.ts';
import { createVoices, type Voice } from './voices.ts';

/** The choices from which seeds are made: all of them follow from one seed. */
export interface SeedSource {
  readonly voices: readonly Voice[];
  /** A whole number, both ends included. */
  integer(minimum: number, maximum: number): number;
  chance(probability: number): boolean;
  /** One item of a list that is known not to be empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** The voice of the n-th row, so that every language speaks. */
  voice(index: number): Voice;
  /** An amount of money with up to two decimals. */
  amount(most: number): number;
  hexadecimal(length: number): string;
}

/** Starts a source of choices. */
export function createSeedSource(seed: number, voices: readonly Voice[] = createVoices(seed)): SeedSource {
  const random: PseudoRandom = pseudoRandom(seed);
  const integer = (minimum: number, maximum: number) => minimum + Math.floor(random() * (maximum - minimum + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  return {
    voices,
    integer,
    chance: (probability) => random() < probability,
    pick,
    voice: (index) => voices[index % voices.length] ?? pick(voices),
    amount: (most) => integer(50, most * 100) / 100,
    hexadecimal: (length) => {
      const eights = Array.from({ length: Math.ceil(length / 8) }, () => integer(0, 0xffffffff));
      return eights
        .map((eight) => eight.toString(16).padStart(8, '0'))
        .join('')
        .slice(0, length);
    },
  };
}
