import { bareOperation, type Operation } from '../operation.ts';
import { number, object, text } from '../response-tree.ts';
import { byte } from '../scalars.ts';

/**
 * Get Verticals v2, cake.md 2.4: those of one category, or of all at zero. Its answer was never seen; INFERRED that it
 * is the one of version 1 with the category besides.
 */
export const getVerticals: Operation = bareOperation({
  address: '/api/2/get.asmx/Verticals',
  root: 'ArrayOfVertical',
  parameters: { vertical_category_id: byte },
  item: 'Vertical',
  items: ({ lookups, verticals }, { vertical_category_id: wanted }) =>
    [...verticals]
      .filter(([, { vertical_category_id: id }]) => wanted === 0 || id === wanted)
      .map(([id, { vertical_category_id }]) =>
        object({
          vertical_id: number(id),
          vertical_name: text(lookups.verticals.get(id) ?? null),
          vertical_category_id: number(vertical_category_id),
        }),
      ),
});
