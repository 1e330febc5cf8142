import type { Field, Fields } from '../../spec/field.ts';
import { columnFields } from './column-fields.ts';
import { metricFields } from './metric-fields.ts';
import { choiceOf } from './words.ts';

/** A row of a report. Four names are columns and metrics: metrics wherever the rows are not grouped by them. */
export const reportFields: Fields = { ...columnFields, ...metricFields };

/** A row of a report with its name. */
export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

const byChoice = new Map(Object.entries(reportFields).map(([name, field]) => [choiceOf(name), { name, field }]));

/** The row that one of the choices of `grouping`, `filters` and `sort` names. */
export function fieldOfChoice(choice: unknown): NamedField {
  const found = byChoice.get(String(choice));
  if (!found) throw new Error(`No row of a report is named ${choice}.`);
  return found;
}

export function isMetric(name: string): boolean {
  return Object.hasOwn(metricFields, name);
}

export function isColumn(name: string): boolean {
  return Object.hasOwn(columnFields, name);
}
