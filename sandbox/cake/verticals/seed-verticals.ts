import type { Lookups } from '../lookups.ts';
import type { StoredVertical } from './stored-vertical.ts';

/** The verticals of an instance in one category after the other; that is invented, as the categories are. */
export function seedVerticals({ verticals, verticalCategories }: Lookups): Map<number, StoredVertical> {
  const categoryIds = [...verticalCategories.keys()];
  const proper = [...verticals.keys()].filter((id) => id > 0);
  const categoryOf = (id: number) => categoryIds[proper.indexOf(id) % categoryIds.length] ?? 0;
  return new Map([...verticals.keys()].map((id) => [id, { vertical_category_id: categoryOf(id), notes: null }]));
}
