import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page } from '../paging.ts';
import { conversionParameters } from './conversion-parameters.ts';
import { conversionTree } from './conversion-tree.ts';
import { matchingConversions } from './matching-conversions.ts';

/** EventConversions v17, cake.md 2.5 and 3.7; its root element is inferred there from those of other reports. */
export const eventConversions: Operation = readOperation({
  address: '/api/17/reports.asmx/EventConversions',
  root: 'event_conversion_report_response',
  parameters: conversionParameters,
  list: 'event_conversions',
  item: 'event_conversion',
  rows: (account: CakeAccount, values) =>
    page(matchingConversions(account, values), values, (conversion) => conversionTree(account, conversion)),
});
