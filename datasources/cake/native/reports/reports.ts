import type { Native } from '../../../native.ts';
import { reportOperations } from '../../report-operations.ts';
import { page } from '../dialect.ts';
import { changedConversion } from './changed-conversion.ts';

/** Nothing past this row is ever given, whatever is counted (cake.md 1.7). */
const reach = 100_000;

const byRow = { limit: 'rowLimit', from: { row: 'startAtRow', first: 1 }, most: reach, reach } as const;

/** The reports that list what there is, page by page. */
export const reports = {
  conversionChanges: page(reportOperations.conversionChanges, changedConversion, byRow),
  eventConversionChanges: page(reportOperations.eventConversionChanges, { entity: 'conversion' }, byRow),
} as const satisfies Readonly<Record<string, Native>>;
