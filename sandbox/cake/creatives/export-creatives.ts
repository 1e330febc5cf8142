import type { ParameterValues } from '../bind-arguments.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { byte, int, text } from '../scalars.ts';
import { creativeTree } from './creative-tree.ts';
import type { StoredCreative } from './stored-creative.ts';

const parameters = {
  creative_id: int,
  creative_name: text,
  offer_id: int,
  creative_type_id: byte,
  creative_status_id: byte,
  ...pagingParameters('creative_id', 'creative_name', 'date_created'),
};

/** Export Creatives v3, cake.md 3.6: of one offer, which must exist; that its refusal has these words is invented. */
export const exportCreatives: Operation = readOperation({
  address: '/api/3/export.asmx/Creatives',
  root: 'creative_export_response',
  parameters,
  list: 'creatives',
  item: 'creative',
  rows: ({ offers, creatives, lookups }, values) => {
    if (!offers.has(values.offer_id)) return { refused: 'Invalid Offer ID' };
    const matching = [...creatives.values()].filter((creative) => matches(creative, values));
    return page(matching, values, (creative) => creativeTree(lookups, creative));
  },
});

function matches(creative: StoredCreative, values: ParameterValues<typeof parameters>): boolean {
  return (
    creative.offer_id === values.offer_id &&
    (values.creative_id <= 0 || creative.creative_id === values.creative_id) &&
    creative.creative_name.toLowerCase().startsWith(values.creative_name.toLowerCase()) &&
    (values.creative_type_id === 0 || creative.creative_type_id === values.creative_type_id) &&
    (values.creative_status_id === 0 || creative.creative_status_id === values.creative_status_id)
  );
}
