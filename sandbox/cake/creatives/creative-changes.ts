import { changes, clearableText } from '../edit-words.ts';
import type { CreativeValues } from './creative-parameters.ts';
import type { StoredCreative } from './stored-creative.ts';

/**
 * What a valid call stores, new or not (cake.md 2.2): a name that is not in the answer is left alone.
 * allow_link_override has no word for that and is stored as sent (cake.md 4.2).
 */
export function creativeChanges(values: CreativeValues): Partial<StoredCreative> {
  return {
    ...changes(['offer_id', 'creative_type_id', 'creative_status_id'], (name) => values[name] || undefined),
    ...changes(['creative_name', 'offer_link', 'notes'], (name) => clearableText(values[name], '')),
    ...changes(['third_party_name'], (name) => clearableText(values[name], null)),
    ...changes(['width', 'height'], (name) => sizeWord(values[name])),
    allow_link_override: values.allow_link_override,
  };
}

/** -1 leaves and -2 clears (cake.md 4.5); on a new creative both come to null, since there was nothing before. */
function sizeWord(pixels: number): number | null | undefined {
  if (pixels === -1) return undefined;
  return pixels === -2 ? null : pixels;
}
