import type { Fields } from '../spec/field.ts';
import type { Parameters } from '../spec/write-record.ts';

/**
 * Our name of the parameter that a refusal speaks of. No refusal is documented (offerit.md 1.2), so a parameter that was
 * sent and whose name stands in the words, spelt with or without its underscores, is taken for the one that is meant.
 */
export function fieldNamedIn(takes: Fields, sent: Parameters, words: string): string | null {
  const said = spelt(words);
  const named = Object.entries(takes)
    .filter(([, { readOnly, wire }]) => !readOnly && Object.hasOwn(sent, wire) && said.includes(spelt(wire)))
    .sort(([, one], [, other]) => other.wire.length - one.wire.length);
  return named[0]?.[0] ?? null;
}

function spelt(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
