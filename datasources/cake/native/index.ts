import type { Native } from '../../native.ts';
import { lookups } from './lookups.ts';
import { track } from './track.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...lookups,
  ...track,
};
