import { choice, flag, instant, integer, reference } from '../spec/field.ts';

/** Numbers that CAKE fixes; its word for no interval at all, -1, is not needed (cake.md 2.2 "Caps"). */
export const capIntervals = { LIFETIME: '0', DAILY: '1', WEEKLY: '2', MONTHLY: '3', CUSTOM: '4' } as const;

/** Which of the two caps. */
export const capType = choice(
  'cap_type_id',
  'CapType',
  'What is counted.',
  { CLICK: '1', CONVERSION: '2' },
  { required: true },
);

/** A cap as it is told: whole, because CAKE has no word to leave a part of it alone (cake.md 4.2). */
export const capFields = {
  interval: choice('cap_interval_id', 'CapIntervalWord', 'Over how long it counts.', capIntervals, { required: true }),
  amount: integer('cap_amount', 'How many are counted before the cap holds; 0 takes none at all.', {
    required: true,
    minimum: 0,
  }),
  start: instant('cap_start', 'When a CUSTOM interval begins.'),
  sendAlertOnly: flag('send_alert_only', 'Beyond it people are told, and nothing else happens.', { required: true }),
} as const;

/** What `Caps` v1 takes: exactly one of the three numbers is not zero. */
export const capTakes = {
  offerId: reference('offer_id', 'Whose cap it is.', { initial: '0' }),
  offerContractId: reference('offer_contract_id', 'Whose cap it is.', { initial: '0' }),
  campaignId: reference('campaign_id', 'Whose cap it is.', { initial: '0' }),
  type: capType,
  ...capFields,
} as const;
