import { anyField, type Field, flagField, moneyField, objectField, requiredTextField, textField } from '../field.ts';

/** The costs that were set for a period, of one campaign or of several (keitaro.md 5.7); empty keys are refused. */
export function costFields(needZone: boolean): readonly Field[] {
  const zoneField = needZone ? requiredTextField : textField;
  return [
    anyField('campaign_id', 0),
    requiredTextField('start_date'),
    requiredTextField('end_date'),
    { ...moneyField('cost'), initial: '', required: true },
    zoneField('timezone'),
    zoneField('currency'),
    flagField('only_campaign_uniques'),
    objectField('filters'),
  ];
}
