import { flag, instant, record, records, reference, references, text } from '../spec/field.ts';
import { accountFields } from './account-fields.ts';
import { employeeFields, tagFields } from './small-fields.ts';
import { advertiserUserFields } from './user-fields.ts';

const readOnly = { readOnly: true } as const;

/** The 28 columns of an advertiser (hasoffers.md 2.4), and what `contain` puts beside them. */
export const advertiserFields = {
  advertiserId: reference('id', 'Id that the network gave the advertiser.', readOnly),
  ...accountFields,
  addedAt: instant('date_added', 'When it was added.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', readOnly),
  wantsAlerts: flag('wants_alerts', 'No longer used by TUNE.'),
  conversionSecurityToken: text('conversion_security_token', 'Proves that a conversion is genuine.', { secret: true }),
  tmpToken: text('tmp_token', 'A key for a while.', { ...readOnly, secret: true }),
  exposeSubs: flag('expose_subs', 'The advertiser sees the marks of affiliates.'),
  sharedNetworkMapId: reference('SHARED_Network_Map_id', 'Internal to TUNE.', readOnly),
  sharedAccountId: reference('SHARED_Accounts_id', 'Internal to TUNE.', readOnly),
  brandId: reference('AFFILIATE_NETWORK_Brands_id', 'Internal to TUNE.', readOnly),
  networkAffiliateId: reference('_NETWORK_affiliate_id', 'Internal to TUNE.', readOnly),
  networkAffiliateStatus: text('_NETWORK_affiliate_status', 'Internal to TUNE.', readOnly),
  networkBrandActive: flag('_NETWORK_brand_active', 'Internal to TUNE.', readOnly),
  accountManager: record('AccountManager', 'Employee', 'The employee who looks after it.', employeeFields, readOnly),
  users: records('AdvertiserUser', 'AdvertiserUser', 'People who may log in.', advertiserUserFields, readOnly),
  tagIds: references('tag_id', 'Its tags.', { readAt: 'AdvertiserTag.id', changeOnly: true }),
  tags: records('AdvertiserTag', 'Tag', 'Its tags.', tagFields, readOnly),
} as const;
