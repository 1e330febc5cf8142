import { choice, type Field, records, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { numbered } from './numbered.ts';

const labels = { WHITELIST: 'whitelist', BLACKLIST: 'blacklist' } as const;

/** One of the two labels. */
export function labelRow<const O extends Pick<Field, 'required' | 'readOnly' | 'writeOnly'>>(
  wire: string,
  says: string,
  options: O,
) {
  return choice(wire, 'Label', says, labels, options);
}

/** What can have a label; the misprint is the manual's (keitaro.md 2.1 row 44). */
const labelled = {
  IP: 'ip',
  SOURCE: 'source',
  AD_CAMPAIGN_ID: 'ad_campaign_id',
  CREATIVE_ID: 'creative_id',
  KEYWORD: 'keyword',
  AD_CAMPAIGN_IDN: 'ad_campaign_idn',
  SUB_ID_1: 'sub_id_1',
  SUB_ID_2: 'sub_id_2',
  SUB_ID_3: 'sub_id_3',
  SUB_ID_4: 'sub_id_4',
  SUB_ID_5: 'sub_id_5',
  SUB_ID_6: 'sub_id_6',
  SUB_ID_7: 'sub_id_7',
  SUB_ID_8: 'sub_id_8',
  SUB_ID_9: 'sub_id_9',
  SUB_ID_10: 'sub_id_10',
} as const;

const required = { required: true } as const;

const which = {
  campaignId: reference('campaign_id', 'The campaign in which they count.', required),
  column: choice('ref_name', 'LabelledColumn', 'Of what the values are.', labelled, { ...required, writeOnly: true }),
};

const item = {
  value: text('value', 'The value.', required),
  label: labelRow('label', 'Its label.', { ...required, writeOnly: true }),
};

/** Labels of values in reports (keitaro.md 2.1 rows 42 to 44), and what a report can be made of. */
export const labelOperations = {
  getLabels: read('GET /report/labels', 'The values of a column that have one label in a campaign.', {
    takes: { ...which, label: labelRow('label_name', 'The label.', { ...required, writeOnly: true }) },
    rules: [numbered('campaignId')],
  }),
  updateLabels: write('POST /report/labels', 'Labels values of a column in a campaign; others keep theirs.', {
    takes: { ...which, items: records('items', 'LabelledValue', 'The values with their labels.', item, required) },
    rules: [numbered('campaignId')],
  }),
  getReportDefinition: read(
    'GET /report/definition',
    'What a report can be made of. The manual of 2017 calls it "not implemented yet", and newer ones do not list it.',
  ),
} as const satisfies Operations;
