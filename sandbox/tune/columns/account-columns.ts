import { createHash } from 'node:crypto';
import { zeroTime, zeroUnixTime } from '../network-clock.ts';
import type { TableName } from '../table-name.ts';
import type { Column } from './column.ts';
import {
  choiceColumn,
  countColumn,
  flagColumn,
  idColumn,
  plainTextColumn,
  referenceColumn,
  required,
  serverColumn,
  textColumn,
} from './column-kinds.ts';

const accountStatuses = ['pending', 'active', 'blocked', 'deleted', 'rejected'];

const addressColumns: readonly Column[] = [
  ...['address1', 'address2', 'city', 'region', 'country', 'zipcode', 'phone', 'fax', 'website', 'other'],
].map(textColumn);

/** The 28 columns of an advertiser (hasoffers.md 2.4); the status of one made without is INFERRED from affiliates. */
export const advertiserColumns: readonly Column[] = [
  idColumn,
  required(plainTextColumn('company')),
  choiceColumn('status', accountStatuses, 'pending'),
  ...addressColumns,
  referenceColumn('account_manager_id', 'employees'),
  serverColumn('date_added', zeroTime),
  { ...serverColumn('modified', zeroUnixTime), numeric: true },
  textColumn('signup_ip'),
  textColumn('ref_id'),
  flagColumn('wants_alerts', '1'),
  textColumn('conversion_security_token'),
  serverColumn('tmp_token'),
  flagColumn('expose_subs'),
  serverColumn('SHARED_Network_Map_id'),
  serverColumn('SHARED_Accounts_id'),
  serverColumn('AFFILIATE_NETWORK_Brands_id'),
  serverColumn('_NETWORK_affiliate_id'),
  serverColumn('_NETWORK_affiliate_status'),
  serverColumn('_NETWORK_brand_active', '1'),
];

const paymentMethods = [
  ...['check', 'direct_deposit', 'paypal', 'wire', 'other'],
  ...['payoneer', 'payquicker', 'payability'],
];

const paymentTerms = ['net 7', 'net 15', 'net 30', 'net 60', 'net 90', 'invoice', 'other', ''];

/** The 32 columns of an affiliate (hasoffers.md 2.5). */
export const affiliateColumns: readonly Column[] = [
  idColumn,
  required(plainTextColumn('company')),
  ...addressColumns,
  referenceColumn('account_manager_id', 'employees'),
  textColumn('signup_ip'),
  textColumn('ref_id'),
  choiceColumn('status', accountStatuses, 'pending'),
  serverColumn('date_added', zeroTime),
  serverColumn('modified', zeroTime),
  flagColumn('wants_alerts', '1'),
  choiceColumn('payment_method', paymentMethods, 'wire'),
  choiceColumn('payment_terms', paymentTerms, 'net 7'),
  serverColumn('method_data'),
  flagColumn('w9_filed'),
  referenceColumn('referral_id', 'affiliates'),
  referenceColumn('affiliate_tier_id', 'affiliateTiers'),
  countColumn('fraud_activity_score', null),
  countColumn('fraud_activity_alert_threshold', null),
  countColumn('fraud_activity_block_threshold', null),
  countColumn('fraud_profile_alert_threshold', null),
  countColumn('fraud_profile_block_threshold', null),
  countColumn('fraud_risk_tier', null),
  flagColumn('scrub_offer_pixels', '1'),
];

/** What a user of an affiliate may be let do (hasoffers.md 2.6). */
export const everyAccess: readonly string[] = [
  'Affiliate',
  'Affiliate.stats',
  'Affiliate.offer_management',
  'Affiliate.user_management',
  'Affiliate.account_management',
  'Affiliate.API',
];

/** The 21 columns of an affiliate's user (hasoffers.md 2.6), and the password, of which no answer shows anything. */
export const affiliateUserColumns = userColumns('affiliate_id', 'affiliates', everyAccess);

/** The manual only names an advertiser's users: their columns are INFERRED from an affiliate's (hasoffers.md 2.4). */
export const advertiserUserColumns = userColumns('advertiser_id', 'advertisers', ['Advertiser', 'Advertiser.stats']);

/** How a password is kept: so that nobody can read it. */
export function passwordHash(password: string): string {
  return createHash('sha256').update(password).digest('hex');
}

function userColumns(owner: string, owners: TableName, access: readonly string[]): readonly Column[] {
  return [
    idColumn,
    required(referenceColumn(owner, owners)),
    required(plainTextColumn('email')),
    serverColumn('salt', ''),
    textColumn('first_name'),
    textColumn('last_name'),
    textColumn('title'),
    textColumn('phone'),
    textColumn('cell_phone'),
    choiceColumn('status', ['active', 'blocked', 'deleted'], 'active'),
    countColumn('permissions', '16777246'),
    serverColumn('access', access),
    serverColumn('is_creator', false),
    serverColumn('join_date', zeroTime),
    serverColumn('last_login'),
    serverColumn('modified', zeroTime),
    flagColumn('wants_alerts', '1'),
    serverColumn('user_id'),
    serverColumn('SHARED_Users2_id'),
    serverColumn('AFFILIATE_NETWORK_Brands_id'),
    serverColumn('_NETWORK_employees_id'),
    { ...serverColumn('password'), read: passwordHash },
  ];
}
