import { Unsupported } from '../errors.ts';
import type { Filter } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import type { Parameters } from '../spec/write-record.ts';
import type { Model } from './model.ts';

/** A filter in the platform's columns and words; null where nothing can match. Refuses what cannot be said. */
export function filtersFor(
  model: Pick<Model, 'columns' | 'statuses' | 'statusesOfNull'>,
  filter: Filter,
): Parameters | null {
  refuseFilters('TUNE', filter, Object.keys(model.columns) as (keyof Filter)[]);
  const { text, status, ...lists } = filter;
  const sent: Parameters = {};
  if (text !== undefined) sent[model.columns.text ?? ''] = { LIKE: `%${likable(text)}%` };
  const wanted = [
    ...Object.entries(lists).map(([name, values]) => [model.columns[name as keyof Filter] ?? '', values] as const),
    ...(status === undefined ? [] : [[model.columns.status ?? '', wordsFor(model, status)] as const]),
  ];
  for (const [column, values] of wanted) {
    // Without this, an empty list would be no parameter at all, and so no filter.
    if (values.length === 0) return null;
    sent[column] = values;
  }
  return sent;
}

/** How a wildcard is meant as itself is not told (hasoffers.md 3.1). */
function likable(text: string): string {
  if (/[%_\\]/.test(text)) throw new Unsupported('TUNE cannot look for a text with "%", "_" or "\\" in it.');
  return text;
}

function wordsFor(
  { statuses, statusesOfNull = [] }: Pick<Model, 'statuses' | 'statusesOfNull'>,
  wanted: readonly string[],
) {
  const unsayable = wanted.find((status) => status === 'UNKNOWN' || statusesOfNull.some((other) => other === status));
  if (unsayable) throw new Unsupported(`TUNE cannot narrow this list to what is ${unsayable}.`);
  return Object.keys(statuses).filter((word) => wanted.some((status) => status === statuses[word]));
}
