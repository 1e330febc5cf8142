import { type Operation, readOperation } from '../operation.ts';
import { pair } from '../pair-trees.ts';
import { dispositions } from '../reports/dispositions.ts';
import { number, object, text } from '../response-tree.ts';

/** TRACK ConversionDispositions v2: a read among writes; its shape is inferred in cake.md 3.8, its root from that. */
export const conversionDispositions: Operation = readOperation({
  address: '/api/2/track.asmx/ConversionDispositions',
  root: 'conversion_dispositions_response',
  parameters: {},
  list: 'conversion_dispositions',
  item: 'disposition',
  rows: ({ lookups }) => {
    const items = [...dispositions].map(([id, { name, typeId }]) =>
      object({
        disposition_id: number(id),
        disposition_name: text(name),
        disposition_type: pair('disposition_type', typeId, lookups.dispositionTypes),
      }),
    );
    return { total: items.length, items };
  },
});
