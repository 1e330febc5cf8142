import { type Operation, readOperation } from '../operation.ts';
import { page } from '../paging.ts';
import { conversionParameters } from './conversion-parameters.ts';
import { conversionTree } from './conversion-tree.ts';
import { matchingConversions } from './matching-conversions.ts';

/** How EventConversions and EventConversionChanges answer; the root is inferred from those of other reports (cake.md 3.7). */
export const eventConversionShape = {
  root: 'event_conversion_report_response',
  list: 'event_conversions',
  item: 'event_conversion',
};

/** EventConversions v17, cake.md 2.5 and 3.7, and v18, which has the sub ids of advertisers besides (2.10). */
export const eventConversions: readonly Operation[] = ([17, 18] as const).map((version) =>
  readOperation({
    ...eventConversionShape,
    address: `/api/${version}/reports.asmx/EventConversions`,
    parameters: conversionParameters,
    rows: (account, values) =>
      page(matchingConversions(account, values), values, (row) => conversionTree(account, row, version)),
  }),
);
