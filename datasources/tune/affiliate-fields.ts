import { choice, flag, instant, integer, record, records, reference, text, texts } from '../spec/field.ts';
import { accountFields } from './account-fields.ts';
import { affiliateUserFields, employeeFields, tagFields } from './small-fields.ts';

const readOnly = { readOnly: true } as const;

/** The 32 columns of an affiliate (hasoffers.md 2.5), and what `contain` puts beside them. */
export const affiliateFields = {
  affiliateId: reference('id', 'Id that the network gave the affiliate.', readOnly),
  ...accountFields,
  addedAt: instant('date_added', 'When it was added.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  wantsAlerts: flag('wants_alerts', 'No longer used by TUNE.', readOnly),
  paymentMethod: choice(
    'payment_method',
    'PaymentMethod',
    'How it is paid.',
    {
      CHECK: 'check',
      DIRECT_DEPOSIT: 'direct_deposit',
      PAYPAL: 'paypal',
      WIRE: 'wire',
      OTHER: 'other',
      PAYONEER: 'payoneer',
      PAYQUICKER: 'payquicker',
      PAYABILITY: 'payability',
    },
    readOnly,
  ),
  paymentTerms: choice(
    'payment_terms',
    'PaymentTerms',
    'When it is paid.',
    {
      NET_7: 'net 7',
      NET_15: 'net 15',
      NET_30: 'net 30',
      NET_60: 'net 60',
      NET_90: 'net 90',
      INVOICE: 'invoice',
      OTHER: 'other',
    },
    readOnly,
  ),
  methodData: text('method_data', 'Details of an account to pay to, no longer used.', { ...readOnly, secret: true }),
  w9Filed: flag('w9_filed', 'Its tax form is there.', readOnly),
  referralId: reference('referral_id', 'The affiliate that brought it.', { ...readOnly, to: 'affiliate' }),
  affiliateTierId: reference('affiliate_tier_id', 'Its tier.', readOnly),
  fraudActivityScore: integer('fraud_activity_score', 'Score of what it does.', readOnly),
  fraudActivityAlertThreshold: integer('fraud_activity_alert_threshold', 'Score that alerts.', readOnly),
  fraudActivityBlockThreshold: integer('fraud_activity_block_threshold', 'Score that blocks.', readOnly),
  fraudProfileAlertThreshold: integer('fraud_profile_alert_threshold', 'Score of the profile that alerts.', readOnly),
  fraudProfileBlockThreshold: integer('fraud_profile_block_threshold', 'Score of the profile that blocks.', readOnly),
  fraudRiskTier: text('fraud_risk_tier', 'Tier of risk.', readOnly),
  scrubOfferPixels: flag('scrub_offer_pixels', 'Its pixels may be held back.', readOnly),
  accountManager: record('AccountManager', 'Employee', 'The employee who looks after it.', employeeFields, readOnly),
  users: records('AffiliateUser', 'AffiliateUser', 'People who may log in.', affiliateUserFields, readOnly),
  tags: records('AffiliateTag', 'Tag', 'Its tags.', tagFields, readOnly),
  // The accounts behind them are nobody's business here: only the names of the methods are read (`relations.ts`).
  paymentMethodsOnFile: texts('PaymentMethod', 'Ways to be paid that it has given details for.', readOnly),
} as const;
