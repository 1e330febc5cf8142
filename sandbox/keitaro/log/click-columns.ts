import type { StoredRecord } from '../collection.ts';
import type { Dialect } from '../dialect.ts';
import { costOf, printAmount, revenueOf } from './earnings.ts';
import {
  flagColumn,
  idColumn,
  type LogColumn,
  nameColumn,
  textColumn,
  timeColumn,
  timePartColumn,
  timeParts,
} from './log-column.ts';
import { type LogRow, valueIn } from './log-row.ts';

const ids = ['campaign_id', 'parent_campaign_id', 'landing_id', 'offer_id', 'ts_id', 'stream_id'];

const texts = (
  'click_id sub_id visitor_code language_id device_type_id landing_clicked_period language device_type ' +
  'connection_type ip country_code country region city user_agent operator os os_version browser browser_version ' +
  'device_model isp source referrer search_engine keyword destination ad_campaign_id external_id creative_id ' +
  'ip_mask1 ip_mask2 label'
).split(' ');

const flags = ['is_unique_stream', 'is_unique_campaign', 'is_bot', 'is_using_proxy'];

/** Seen later only (keitaro.md 4.4, "extra"). */
const laterTexts = (
  'destination_id parent_sub_id source_id referrer_id search_engine_id keyword_id visitor_id ad_campaign_id_id ' +
  'external_id_id creative_id_id x_requested_with country_flag region_code os_icon browser_icon'
).split(' ');

const laterFlags = ['is_unique_global', 'landing_clicked'];

/** Every column of a click that the profile knows (keitaro.md 4.4). */
export function clickColumns({ subIds, laterRoutes }: Dialect): readonly LogColumn[] {
  return [
    timeColumn('datetime'),
    timeColumn('landing_clicked_datetime'),
    ...Object.entries(timeParts).map(([name, read]) => timePartColumn(name, read)),
    ...ids.map(idColumn),
    ...[...texts, ...numbered('sub_id_', subIds), ...numbered('extra_param_', 10)].map(textColumn),
    ...flags.map(flagColumn),
    ...nameColumns,
    ...outcomeColumns,
    ...(laterRoutes ? laterColumns : []),
  ];
}

const nameColumns: readonly LogColumn[] = [
  nameColumn('campaign', 'campaign_id', ({ campaigns }) => campaigns),
  nameColumn('parent_campaign', 'parent_campaign_id', ({ campaigns }) => campaigns),
  nameColumn('landing', 'landing_id', ({ landings }) => landings),
  nameColumn('offer', 'offer_id', ({ offers }) => offers),
  nameColumn('ts', 'ts_id', ({ trafficSources }) => trafficSources),
  nameColumn('stream', 'stream_id', ({ streams }) => streams),
  { name: 'campaign_group_id', read: (row) => campaignOf(row)?.group_id ?? 0 },
  { name: 'campaign_group', read: (row) => groupName(row) },
];

const outcomeColumns: readonly LogColumn[] = [
  { name: 'cost', read: (row) => printAmount(costOf(row)) },
  { name: 'revenue', read: (row) => printAmount(revenueOf(row)) },
  { name: 'profit', read: (row) => printAmount(revenueOf(row) - costOf(row)) },
  ...['lead', 'sale', 'rejected'].map((status) => ({
    name: `is_${status}`,
    read: (row: LogRow) => row.conversions.some((conversion) => conversion.status === status),
  })),
];

const laterColumns: readonly LogColumn[] = [
  ...laterTexts.map(textColumn),
  ...laterFlags.map(flagColumn),
  { name: 'is_empty_referrer', read: (row) => (valueIn(row, 'referrer') ?? '') === '' },
  { name: 'affiliate_network_id', read: (row) => offerOf(row)?.affiliate_network_id ?? 0 },
  {
    name: 'affiliate_network',
    read: (row) => row.tracker.affiliateNetworks.find(Number(offerOf(row)?.affiliate_network_id))?.name ?? '',
  },
];

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `${prefix}${index + 1}`);
}

function campaignOf(row: LogRow): StoredRecord | undefined {
  return row.tracker.campaigns.find(Number(valueIn(row, 'campaign_id')));
}

function offerOf(row: LogRow): StoredRecord | undefined {
  return row.tracker.offers.find(Number(valueIn(row, 'offer_id')));
}

function groupName(row: LogRow): string {
  return String(row.tracker.groups.find(Number(campaignOf(row)?.group_id))?.name ?? '');
}
