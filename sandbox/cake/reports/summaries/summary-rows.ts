import type { CakeAccount } from '../../cake-account.ts';
import type { Rows } from '../../operation.ts';
import { type Members, object } from '../../response-tree.ts';
import { newPartyNames, type PartyNames } from '../subject-trees.ts';
import type { Grouping } from './groupings.ts';
import type { TrafficFilters } from './select-traffic.ts';
import type { Tally } from './tally.ts';
import { tallyTraffic } from './tally-traffic.ts';

/** How a summary looks, and what it refuses. */
interface Summary {
  readonly grouping: Grouping;
  readonly metrics: (tally: Tally) => Members;
  readonly names?: PartyNames;
  /** How long its span may be. */
  readonly days?: number;
  /** The ids of which one must be set. */
  readonly oneOf?: readonly number[];
}

/** The rows of a summary, or why there are none; the words for a missing id are INFERRED from those of exports. */
export function summaryRows(
  account: CakeAccount,
  filters: TrafficFilters,
  { grouping, metrics, names = newPartyNames, days = 31, oneOf }: Summary,
): Rows | { readonly refused: string } {
  if (oneOf?.every((id) => id <= 0)) return { refused: 'Missing Required Fields' };
  if (lengthOf(filters) > days * day) return { refused: 'Date Range Too Long' };
  const items = tallyTraffic(account, filters, grouping.keyOf).map(({ sample, tally }) =>
    object({ ...grouping.lead(account, sample, names), ...metrics(tally) }),
  );
  return { total: items.length, items };
}

const day = 86_400_000;

/** On the clock of the instance, whatever it was turned in between. */
function lengthOf({ start_date, end_date }: TrafficFilters): number {
  return Date.parse(`${end_date}Z`) - Date.parse(`${start_date}Z`);
}
