import type { Dialect } from './dialect.ts';
import { type Field, readOnlyField, requiredTextField, stateField, textField } from './field.ts';

/** The fields of an affiliate network by profile shape: 2017 knows name and postback only (keitaro.md 3.3, 2.1 row 4). */
export const affiliateNetworkFields: Readonly<Record<Dialect['networkShape'], readonly Field[]>> = {
  short: [
    requiredTextField('name'),
    textField('postback_url'),
    readOnlyField('state', 'active'),
    readOnlyField('template_name', ''),
  ],
  full: [
    requiredTextField('name'),
    textField('postback_url'),
    textField('offer_param'),
    stateField({ active: 'active', deleted: 'deleted' }),
    readOnlyField('template_name', ''),
    textField('notes'),
  ],
};
