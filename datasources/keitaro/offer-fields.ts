import { amount, cannotClear, choice, file, flag, instant, integer, reference, text, texts } from '../spec/field.ts';
import { group } from './pairs.ts';

/**
 * The offer in all its forms (keitaro.md 3.2). Trackers of 2017 know `url`; later ones the action fields and the
 * daily cap. What a tracker does not know it ignores when written and leaves out when read.
 */
export const offerFields = {
  offerId: reference('id', 'Number that the tracker gave the offer.', { readOnly: true }),
  offerName: text('name', 'Name of the offer.', { required: true, cleared: cannotClear }),
  url: text('url', 'Where a click lands, on trackers of 2017.', { cleared: cannotClear }),
  offerType: choice(
    'offer_type',
    'OfferType',
    'How the offer is shown, on later trackers.',
    { LOCAL: 'local', EXTERNAL: 'external', PRELOADED: 'preloaded', ACTION: 'action' },
    { cleared: cannotClear },
  ),
  actionType: text('action_type', 'What a click does; `http` opens the address in `actionPayload`.', {
    cleared: cannotClear,
  }),
  actionPayload: text('action_payload', 'Where a click lands, with its macros, on later trackers.', {
    cleared: cannotClear,
  }),
  actionOptions: text('action_options', 'Settings of the action, as JSON.', { readOnly: true }),
  groupId: reference('group_id', 'The group it is filed under.'),
  group,
  affiliateNetworkId: reference('affiliate_network_id', 'The affiliate network that pays for it.'),
  affiliateNetwork: text('affiliate_network', 'Name of the affiliate network.', { readOnly: true }),
  payoutValue: amount('payout_value', 'What we get per conversion.'),
  payoutCurrency: text('payout_currency', 'ISO 4217 code of the payout.', { maxLength: 3 }),
  payoutType: choice('payout_type', 'PayoutType', 'What the payout is paid for.', { CPA: 'CPA', CPC: 'CPC' }),
  payoutAuto: flag('payout_auto', 'The payout is taken from the postback.'),
  payoutUpsell: flag('payout_upsell', 'Upsells are added to the payout.'),
  country: texts('country', 'ISO 3166 codes of the countries it accepts.'),
  notes: text('notes', 'Notes.'),
  state: text('state', 'active, or deleted once archived.', { readOnly: true }),
  conversionCapEnabled: flag('conversion_cap_enabled', 'The daily cap holds, on later trackers.'),
  dailyCap: integer('daily_cap', 'Conversions a day, on later trackers.', { minimum: 0 }),
  conversionTimezone: text('conversion_timezone', 'IANA zone in which a day of the cap begins, on later trackers.', {
    cleared: cannotClear,
  }),
  alternativeOfferId: reference(
    'alternative_offer_id',
    'The offer that takes clicks beyond the cap, on later trackers.',
    { to: 'offer' },
  ),
  archive: file('archive', 'The files of a local offer, a zip.', { writeOnly: true, cleared: cannotClear }),
  offerCreatedAt: instant('created_at', 'When it was created.', { readOnly: true }),
  offerUpdatedAt: instant('updated_at', 'When it was last changed; not reliable as a version.', { readOnly: true }),
} as const;
