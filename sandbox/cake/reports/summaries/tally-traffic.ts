import type { CakeAccount } from '../../cake-account.ts';
import { ownMoney } from './own-money.ts';
import { selectTraffic, type TrafficFilters, type TrafficRow } from './select-traffic.ts';
import { Tally } from './tally.ts';

/** The rows with one key. */
export interface Group<Key> {
  readonly key: Key;
  /** One of them, for what all have in common. */
  readonly sample: TrafficRow;
  readonly tally: Tally;
}

/** The chosen traffic by a key, in its order (INFERRED); a group without traffic is not there. */
export function tallyTraffic<Key extends string | number>(
  account: CakeAccount,
  filters: TrafficFilters,
  keyOf: (row: TrafficRow) => Key,
): readonly Group<Key>[] {
  const { clicks, conversions, clicksArePaid } = selectTraffic(account, filters);
  const exchange = ownMoney(account);
  const groups = new Map<Key, Group<Key>>();
  const groupOf = (sample: TrafficRow) => {
    const key = keyOf(sample);
    const group = groups.get(key) ?? { key, sample, tally: new Tally(exchange) };
    groups.set(key, group);
    return group;
  };
  for (const click of clicks) groupOf(click).tally.addClick(click, clicksArePaid);
  for (const conversion of conversions) groupOf(conversion).tally.addConversion(conversion);
  return [...groups.values()].sort(({ key: first }, { key: second }) => (first < second ? -1 : Number(first > second)));
}
