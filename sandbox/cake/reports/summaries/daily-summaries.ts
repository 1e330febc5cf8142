import type { CakeAccount } from '../../cake-account.ts';
import { bareOperation, type Operation } from '../../operation.ts';
import { date, object, type Tree } from '../../response-tree.ts';
import { bool, int, short } from '../../scalars.ts';
import { dailyMetrics } from './metrics.ts';
import { momentOf, type TrafficFilters } from './select-traffic.ts';
import { span } from './summary-parameters.ts';
import { tallyTraffic } from './tally-traffic.ts';

const shape = { root: 'ArrayOfDailySummary', item: 'DailySummary' };

/**
 * DailySummaryExport, a bare list (cake.md 2.5, 2.6, 3.7): the days of the instance's own zone which have traffic, an
 * INFERRED limit to that. No span is too long, for nothing could say so.
 */
export const dailySummaries: readonly Operation[] = [
  bareOperation({
    ...shape,
    address: '/api/2/reports.asmx/DailySummaryExport',
    parameters: {
      ...span,
      source_affiliate_id: int,
      brand_advertiser_id: int,
      site_offer_id: int,
      vertical_id: short,
      campaign_id: int,
      creative_id: int,
      account_manager_id: int,
      include_tests: bool,
    },
    items: (account, values) => days(account, values, 2),
  }),
  bareOperation({
    ...shape,
    address: '/api/1/reports_lite_clicks.asmx/DailySummaryExport',
    parameters: {
      ...span,
      affiliate_id: int,
      advertiser_id: int,
      offer_id: int,
      vertical_id: short,
      campaign_id: int,
      creative_id: int,
      account_manager_id: int,
      include_tests: bool,
    },
    items: (account, values) => days(account, values, 1),
  }),
];

function days(account: CakeAccount, filters: TrafficFilters, version: 1 | 2): readonly Tree[] {
  return tallyTraffic(account, filters, (row) => momentOf(row).slice(0, 10)).map(({ key, tally }) =>
    object({ date: date(`${key}T00:00:00`), ...dailyMetrics(tally, version) }),
  );
}
