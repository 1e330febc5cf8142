import type { Native } from '../../native.ts';
import { accounts } from './accounts.ts';
import { approvals } from './approvals.ts';
import { fieldChanges } from './field-changes.ts';
import { finds } from './finds.ts';
import { idLists } from './id-lists.ts';
import { network } from './network.ts';
import { offerParts } from './offer-parts.ts';
import { offerTerms } from './offer-terms.ts';
import { rawLogs } from './raw-logs.ts';
import { reports } from './reports.ts';
import { tags } from './tags.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...finds,
  ...idLists,
  ...reports,
  ...rawLogs,
  ...tags,
  ...approvals,
  ...offerTerms,
  ...offerParts,
  ...network,
  ...accounts,
  ...fieldChanges,
};
