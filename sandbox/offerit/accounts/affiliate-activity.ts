import type { Network } from '../network.ts';
import type { Span } from '../reports/report-period.ts';
import { number, type Values } from '../values.ts';

/** What the "less than" filters of a search compare with (offerit.md 3.7), counted over a span. */
export function affiliateActivity(
  network: Network,
  { loginid }: Values,
  { start, end }: Span,
): Readonly<Record<string, number>> {
  const own = (record: Values) =>
    record.loginid === loginid && number(record, 'time') >= start && number(record, 'time') <= end;
  const traffic = network.traffic.all().filter(own);
  const types = network.transactions
    .all()
    .filter(own)
    .map(({ trans_type }) => trans_type);
  const count = (type: string) => types.filter((each) => each === type).length;
  const rawClicks = sum(traffic, 'page_view');
  const conversions = count('conversion');
  return {
    raw_clicks: rawClicks,
    unq_clicks: sum(traffic, 'unique_visitor'),
    join_count: conversions,
    continuity_count: count('continuity'),
    void_count: count('void'),
    ratio: conversions === 0 ? 0 : rawClicks / conversions,
  };
}

function sum(records: readonly Values[], name: string): number {
  return records.reduce((total, record) => total + number(record, name), 0);
}
