import { choice, flag, instant, integer, record, records, reference, references, text, texts } from '../spec/field.ts';
import { accountFields } from './account-fields.ts';
import { employeeFields, tagFields } from './small-fields.ts';
import { userOfAffiliateFields } from './user-fields.ts';

const readOnly = { readOnly: true } as const;
/** Null until they are set (hasoffers.md 2.5). */
const score = { cleared: '' } as const;

/** The 32 columns of an affiliate (hasoffers.md 2.5), and what `contain` puts beside them. */
export const affiliateFields = {
  affiliateId: reference('id', 'Id that the network gave the affiliate.', readOnly),
  ...accountFields,
  addedAt: instant('date_added', 'When it was added.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  wantsAlerts: flag('wants_alerts', 'No longer used by TUNE.'),
  paymentMethod: choice('payment_method', 'PaymentMethod', 'How it is paid.', {
    CHECK: 'check',
    DIRECT_DEPOSIT: 'direct_deposit',
    PAYPAL: 'paypal',
    WIRE: 'wire',
    OTHER: 'other',
    PAYONEER: 'payoneer',
    PAYQUICKER: 'payquicker',
    PAYABILITY: 'payability',
  }),
  paymentTerms: choice('payment_terms', 'PaymentTerms', 'When it is paid.', {
    NET_7: 'net 7',
    NET_15: 'net 15',
    NET_30: 'net 30',
    NET_60: 'net 60',
    NET_90: 'net 90',
    INVOICE: 'invoice',
    OTHER: 'other',
  }),
  methodData: text('method_data', 'Details of an account to pay to, no longer used.', { ...readOnly, secret: true }),
  w9Filed: flag('w9_filed', 'Its tax form is there.'),
  referralId: reference('referral_id', 'The affiliate that brought it.', { to: 'affiliate' }),
  affiliateTierId: reference('affiliate_tier_id', 'Its tier.'),
  fraudActivityScore: integer('fraud_activity_score', 'Score of what it does.', score),
  fraudActivityAlertThreshold: integer('fraud_activity_alert_threshold', 'Score that alerts.', score),
  fraudActivityBlockThreshold: integer('fraud_activity_block_threshold', 'Score that blocks.', score),
  fraudProfileAlertThreshold: integer('fraud_profile_alert_threshold', 'Score of the profile that alerts.', score),
  fraudProfileBlockThreshold: integer('fraud_profile_block_threshold', 'Score of the profile that blocks.', score),
  fraudRiskTier: text('fraud_risk_tier', 'Tier of risk.'),
  scrubOfferPixels: flag('scrub_offer_pixels', 'Its pixels may be held back.'),
  accountManager: record('AccountManager', 'Employee', 'The employee who looks after it.', employeeFields, readOnly),
  users: records('AffiliateUser', 'UserOfAffiliate', 'People who may log in.', userOfAffiliateFields, readOnly),
  tagIds: references('tag_id', 'Its tags.', { readAt: 'AffiliateTag.id', changeOnly: true }),
  tags: records('AffiliateTag', 'Tag', 'Its tags.', tagFields, readOnly),
  // The accounts behind them are nobody's business here: only the names of the methods are read (`relations.ts`).
  paymentMethodsOnFile: texts('PaymentMethod', 'Ways to be paid that it has given details for.', readOnly),
} as const;
