import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { act } from './dialect.ts';
import { lookups } from './lookups.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...lookups,
  massConversionInsert: act(operations.insertConversions),
};
