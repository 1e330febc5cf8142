import { zeroUnixTime } from '../network-clock.ts';
import type { Column } from './column.ts';
import {
  choiceColumn,
  decimalColumn,
  flagColumn,
  idColumn,
  nullableDecimalColumn,
  plainTextColumn,
  referenceColumn,
  required,
  serverColumn,
  textColumn,
} from './column-kinds.ts';
import { payoutTypes, protocols } from './offer-columns.ts';

/** The 27 columns of a goal (hasoffers.md 2.8). */
export const goalColumns: readonly Column[] = [
  idColumn,
  required(referenceColumn('offer_id', 'offers')),
  required(plainTextColumn('name')),
  textColumn('description'),
  choiceColumn('status', ['active', 'deleted'], 'active'),
  flagColumn('is_private'),
  choiceColumn('payout_type', payoutTypes, 'cpa_flat'),
  nullableDecimalColumn('percent_payout', 2),
  decimalColumn('default_payout', 5),
  choiceColumn('revenue_type', payoutTypes, 'cpa_flat'),
  decimalColumn('max_payout', 5),
  nullableDecimalColumn('max_percent_payout', 2),
  flagColumn('tiered_payout'),
  flagColumn('tiered_revenue'),
  flagColumn('use_payout_groups'),
  flagColumn('use_revenue_groups'),
  referenceColumn('advertiser_id', 'advertisers'),
  flagColumn('display_advertiser'),
  choiceColumn('protocol', protocols, 'http'),
  flagColumn('allow_multiple_conversions'),
  flagColumn('approve_conversions'),
  flagColumn('enforce_encrypt_tracking_pixels'),
  flagColumn('is_end_point'),
  serverColumn('network_brand_id'),
  serverColumn('network_goal_id'),
  { ...serverColumn('modified', zeroUnixTime), numeric: true },
  textColumn('ref_id'),
];
