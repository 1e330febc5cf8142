import type { Native } from '../../native.ts';
import { accounting } from './accounting.ts';
import { listed } from './listed.ts';
import { lookups } from './lookups.ts';
import { ownLists } from './own-lists.ts';
import { reports } from './reports/reports.ts';
import { summaries } from './reports/summaries.ts';
import { signup } from './signup.ts';
import { terms } from './terms.ts';
import { track } from './track.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...lookups,
  ...track,
  ...accounting,
  ...signup,
  ...terms,
  ...listed,
  ...ownLists,
  ...summaries,
  ...reports,
};
