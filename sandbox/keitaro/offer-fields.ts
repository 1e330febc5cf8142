import type { Dialect } from './dialect.ts';
import {
  anyField,
  choiceField,
  countField,
  countriesField,
  type Field,
  flagField,
  moneyField,
  nullableTextField,
  referenceField,
  requiredTextField,
  stateField,
  textField,
} from './field.ts';

const payoutFields: readonly Field[] = [
  moneyField('payout_value'),
  choiceField('payout_currency'),
  choiceField('payout_type'),
  flagField('payout_auto'),
  flagField('payout_upsell'),
];

/** The fields of an offer by profile shape (keitaro.md 3.2); keys of the other shape are unknown and so ignored. */
export const offerFields: Readonly<Record<Dialect['offerShape'], readonly Field[]>> = {
  url: [
    requiredTextField('name'),
    requiredTextField('url'),
    referenceField('group_id'),
    referenceField('affiliate_network_id'),
    ...payoutFields,
    countriesField('country'),
    nullableTextField('notes'),
    // The 2017 table says `removed`, its examples `deleted` (keitaro.md 2.3): one stored word for both, INFERRED.
    stateField({ active: 'active', disabled: 'disabled', removed: 'deleted', deleted: 'deleted' }),
  ],
  action: [
    requiredTextField('name'),
    // No default is told for offers: that of landings is taken (keitaro.md 3.5), INFERRED.
    textField('offer_type', 'local'),
    textField('action_type', 'local_file'),
    anyField('action_payload', ''),
    referenceField('group_id'),
    referenceField('affiliate_network_id'),
    ...payoutFields,
    countriesField('country'),
    textField('notes'),
    stateField({ active: 'active', deleted: 'deleted' }),
    // Defaults of the cap are INFERRED, but for the zone (keitaro.md 3.2).
    flagField('conversion_cap_enabled'),
    countField('daily_cap'),
    textField('conversion_timezone', 'UTC'),
    referenceField('alternative_offer_id'),
    // Taken and kept, shown to nobody (keitaro.md 3.2: "on read flag-like or absent").
    textField('archive', ''),
  ],
};
