import type { CakeAccount } from '../../cake-account.ts';
import { moneyOfUnits } from '../../money-units.ts';
import { bareOperation, type Operation } from '../../operation.ts';
import { decimal, list, number, object, type Tree, text } from '../../response-tree.ts';
import { globalRedirect } from '../subject-trees.ts';
import type { TrafficRow } from './select-traffic.ts';
import { span } from './summary-parameters.ts';
import type { Tally } from './tally.ts';
import { tallyTraffic } from './tally-traffic.ts';

/**
 * TrafficExport v1, cake.md 2.5 and 3.7, a bare list: the traffic of every campaign, with how many conversions had which
 * price. INFERRED: money is in the instance's own currency as in summaries, and events have no price.
 */
export const trafficExport: Operation = bareOperation({
  address: '/api/1/reports.asmx/TrafficExport',
  root: 'ArrayOfTraffic',
  item: 'Traffic',
  parameters: span,
  items: (account, values) =>
    tallyTraffic(account, values, ({ campaign_id }) => campaign_id).map(({ sample, tally }) =>
      trafficTree(account, sample, tally),
    ),
});

function trafficTree(account: CakeAccount, row: TrafficRow, tally: Tally): Tree {
  const { affiliates, advertisers, offers, verticals, lookups } = account;
  const offer = offers.get(row.site_offer_id);
  const categoryId = verticals.get(offer?.vertical_id ?? 0)?.vertical_category_id;
  const named = (id: number, name: string | undefined) =>
    text(id === globalRedirect.id ? globalRedirect.name : (name ?? null));
  return object({
    advertiser_id: number(row.brand_advertiser_id),
    advertiser_name: named(row.brand_advertiser_id, advertisers.get(row.brand_advertiser_id)?.advertiser_name),
    offer_id: number(row.site_offer_id),
    offer_name: named(row.site_offer_id, offer?.offer_name),
    affiliate_id: number(row.source_affiliate_id),
    affiliate_name: named(row.source_affiliate_id, affiliates.get(row.source_affiliate_id)?.affiliate_name),
    campaign_id: number(row.campaign_id),
    vertical_name: text(lookups.verticals.get(offer?.vertical_id ?? 0) ?? null),
    category_name: text(lookups.verticalCategories.get(categoryId ?? 0) ?? null),
    impressions: number(0),
    clicks: number(Number(tally.clicks)),
    conversions: number(Number(tally.conversions)),
    revenue: decimal(moneyOfUnits(tally.revenue)),
    cost: decimal(moneyOfUnits(tally.cost)),
    advertiser_rates: rateTrees(tally.receivedRates),
    affiliate_rates: rateTrees(tally.paidRates),
  });
}

/** The lowest price first. */
function rateTrees(rates: ReadonlyMap<bigint, bigint>): Tree {
  const sorted = [...rates].sort(([one], [other]) => Number(one > other) - Number(one < other));
  return list(
    'Rate',
    sorted.map(([price, conversions]) =>
      object({ price: decimal(moneyOfUnits(price)), conversions: number(Number(conversions)) }),
    ),
  );
}
