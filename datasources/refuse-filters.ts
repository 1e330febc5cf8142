import { Unsupported } from './errors.ts';
import type { Filter } from './query.ts';

/** Refuses the parts of a filter that a platform's own call cannot narrow by, before anything is sent. */
export function refuseFilters(platform: string, filter: Filter, known: readonly (keyof Filter)[]): void {
  const unknown = (Object.keys(filter) as (keyof Filter)[]).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Unsupported(`${platform} cannot narrow this list by ${unknown.map((name) => `"${name}"`).join(', ')}.`);
}
