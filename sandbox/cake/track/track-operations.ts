import type { Operation } from '../operation.ts';
import { conversionDispositions } from './conversion-dispositions.ts';
import { dispositionLists } from './disposition-lists.ts';
import { massConversionInserts } from './mass-conversion-insert.ts';
import { updateConversion, updateConversionEvents } from './update-conversion.ts';
import { updateConversionDisposition } from './update-conversion-disposition.ts';

/** What track.asmx does to conversions, and the lists of dispositions among it. */
export const trackOperations: readonly Operation[] = [
  updateConversion,
  updateConversionEvents,
  updateConversionDisposition,
  ...massConversionInserts,
  conversionDispositions,
  ...dispositionLists,
];
