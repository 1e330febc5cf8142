import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, type Rows, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { byte, int, text } from '../scalars.ts';
import { creativeTree } from './creative-tree.ts';
import type { StoredCreative } from './stored-creative.ts';

const shape = { root: 'creative_export_response', list: 'creatives', item: 'creative' };
const nameAndId = { creative_id: int, creative_name: text };
const kind = { creative_type_id: byte, creative_status_id: byte };
const paging = pagingParameters('creative_id', 'creative_name', 'date_created');
const version3 = { ...nameAndId, offer_id: int, ...kind, ...paging };

type CreativeValues = ParameterValues<typeof version3>;

/** Export Creatives, cake.md 3.6: version 3, and version 5, whose offer has its newer name and its rows INFERRED the old shape. */
export const exportCreatives: readonly Operation[] = [
  readOperation({
    ...shape,
    address: '/api/3/export.asmx/Creatives',
    parameters: version3,
    rows: exported,
  }),
  readOperation({
    ...shape,
    address: '/api/5/export.asmx/Creatives',
    parameters: { ...nameAndId, site_offer_id: int, ...kind, ...paging },
    rows: (account, values) => exported(account, { ...values, offer_id: values.site_offer_id }),
  }),
];

/** Of one offer, which must exist; that its refusal has these words is invented. */
function exported({ offers, creatives, lookups }: CakeAccount, values: CreativeValues): Rows | { refused: string } {
  if (!offers.has(values.offer_id)) return { refused: 'Invalid Offer ID' };
  const matching = [...creatives.values()].filter((creative) => matches(creative, values));
  return page(matching, values, (creative) => creativeTree(lookups, creative));
}

function matches(creative: StoredCreative, values: CreativeValues): boolean {
  return (
    creative.offer_id === values.offer_id &&
    (values.creative_id <= 0 || creative.creative_id === values.creative_id) &&
    creative.creative_name.toLowerCase().startsWith(values.creative_name.toLowerCase()) &&
    (values.creative_type_id === 0 || creative.creative_type_id === values.creative_type_id) &&
    (values.creative_status_id === 0 || creative.creative_status_id === values.creative_status_id)
  );
}
