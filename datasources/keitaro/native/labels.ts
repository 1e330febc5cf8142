import { Malformed } from '../../errors.ts';
import type { Native, RowItem } from '../../native.ts';
import { json, text } from '../../spec/field.ts';
import { labelRow } from '../label-operations.ts';
import { isObject, objectsIn } from '../objects-in.ts';
import { operations } from '../operations.ts';
import { act, list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const labelled: RowItem = {
  named: 'Labelled',
  says: 'A value that has a label.',
  fields: {
    value: text('value', 'The value.', readOnly),
    label: labelRow('label', 'Its label.', readOnly),
  },
};

const definition: RowItem = {
  named: 'ReportDefinition',
  says: 'What a report can be made of.',
  fields: { definition: json('definition', 'As the tracker tells it; no manual says how.', readOnly) },
};

/** Labels of values, and what the tracker says that a report can be made of. */
export const labels = {
  reportLabels: list(operations.getLabels, labelled, { unfold: labelsIn }),
  reportLabelsUpdate: act(operations.updateLabels, undefined, {
    fold: ({ items, ...said }) => ({
      ...said,
      items: Object.fromEntries(objectsIn(items).map(({ value, label }) => [String(value), String(label)])),
    }),
  }),
  reportDefinition: one(operations.getReportDefinition, definition, { unfold: (row) => [{ definition: row }] }),
} as const satisfies Readonly<Record<string, Native>>;

/** Of `Labels` no properties are described: it is taken to be what is written, a label for each value. */
function labelsIn(row: unknown): readonly unknown[] {
  if (!isObject(row)) throw new Malformed('Keitaro answered with something that is not labels.');
  return Object.entries(row).map(([value, label]) => ({ value, label }));
}
