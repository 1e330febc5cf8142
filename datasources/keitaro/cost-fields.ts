import { InvalidChange } from '../errors.ts';
import { amount, flag, instant, records, text, texts } from '../spec/field.ts';
import type { Rule } from '../spec/rule.ts';
import type { Parameters } from '../spec/write-record.ts';

/** What a campaign's clicks of a period cost (keitaro.md 5.7). Moments are said in UTC, which no clock repeats. */
export const costFields = {
  from: instant('start_date', 'First moment of the period.', { required: true, zone: 'UTC' }),
  to: instant('end_date', 'Last moment of the period.', { required: true, zone: 'UTC' }),
  cost: amount('cost', 'What all clicks of the period that match cost together; a second call replaces the first.', {
    required: true,
    minimum: 0,
  }),
  currency: text('currency', 'ISO 4217 code of the cost.', { required: true, maxLength: 3 }),
  onlyCampaignUniques: flag(
    'only_campaign_uniques',
    'Only the first click of each visitor costs; false unless told. With filters it may match none.',
  ),
  filters: records('filters', 'CostFilter', 'Only clicks that match all of these cost.', {
    parameter: text('parameter', 'keyword, external_id, creative_id, ad_campaign_id, source, sub_id_1 and so on.', {
      required: true,
    }),
    values: texts('values', 'Any of these values, which hold no comma.', { required: true }),
  }),
} as const;

/** The period runs forwards, and each filter has a column that costs can be narrowed by and values that can be told apart. */
export const costRules: readonly Rule[] = [
  ({ values: { from, to } }) => {
    if (Date.parse(String(from)) > Date.parse(String(to)))
      throw new InvalidChange('to', 'INVALID_VALUE', '"to" must not be before "from".');
  },
  ({ values: { filters } }) => {
    ((filters ?? []) as readonly CostFilter[]).forEach(({ parameter, values }, index) => {
      const at = `filters[${index}]`;
      if (!columns.test(parameter ?? ''))
        throw new InvalidChange(`${at}.parameter`, 'INVALID_VALUE', `"${at}.parameter" is none that costs know.`);
      if (!values || values.length === 0)
        throw new InvalidChange(`${at}.values`, 'REQUIRED', `"${at}.values" needs a value.`);
      if (values.some((value) => value.includes(',')))
        throw new InvalidChange(`${at}.values`, 'CANNOT_EXPRESS', `"${at}.values" cannot hold a comma.`);
    });
  },
];

interface CostFilter {
  readonly parameter?: string | null;
  readonly values?: readonly string[] | null;
}

/** As many free parameters as the newest builds have (keitaro.md 0.2). */
const columns = /^(keyword|cost|currency|external_id|creative_id|ad_campaign_id|source|sub_id_([1-9]|[12]\d|30))$/;

/** Filters as the tracker takes them: an object of comma lists by column. */
export function foldCosts({ filters, ...said }: Parameters): Parameters {
  const list = (filters ?? []) as readonly { readonly parameter: string; readonly values: readonly string[] }[];
  const folded = Object.fromEntries(list.map(({ parameter, values }) => [parameter, values.join(',')]));
  return { ...said, timezone: 'UTC', ...(list.length > 0 ? { filters: folded } : {}) };
}
