import { InvalidChange } from '../errors.ts';
import { type AnyRecord, choice, date, type Fields, flag, integer, records, text, texts } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';
import { listOf } from '../spec/read-record.ts';
import type { Rule } from '../spec/rule.ts';
import { reportedConversionFields, statDimensions, statMeasures } from './report-fields.ts';

const writeOnly = { writeOnly: true } as const;
const needed = { writeOnly: true, required: true } as const;

/** What rows can be chosen by and cannot show (hasoffers.md 4.1). */
const onlyFilters = { affiliateRefId: text('Affiliate.ref_id', 'Reference of your own to the affiliate.') };

/** Conditionals as they were seen (hasoffers.md 4.1). */
const conditionals = {
  EQUAL_TO: 'EQUAL_TO',
  NOT_EQUAL_TO: 'NOT_EQUAL_TO',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL_TO: 'LESS_THAN_OR_EQUAL_TO',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL_TO: 'GREATER_THAN_OR_EQUAL_TO',
  LIKE: 'LIKE',
  BETWEEN: 'BETWEEN',
} as const;

const conditional = choice(
  'conditional',
  'ReportConditional',
  'How it is compared; is one of them unless told.',
  conditionals,
  writeOnly,
);
const values = texts(
  'values',
  "In the platform's words: one; several for EQUAL_TO; the first and the last for BETWEEN; % stands for anything with LIKE.",
  needed,
);

/** What both reports are asked (hasoffers.md 4.1). The days filter, and say which days the hours are moved for (4.5). */
function takenBy(name: 'Stat' | 'ConversionReport', fields: Fields): Fields {
  const sortable = choiceOf(`${name}Field`, fields);
  const { date: _date, ...filterable }: Fields = { ...fields, ...onlyFilters };
  return {
    startDate: date('data_start', "The first day, in the network's zone.", { required: true }),
    endDate: date('data_end', 'The last day, inclusive.', { required: true }),
    filters: records('filters', `${name}Filter`, 'Which rows count: those that pass every one.', {
      field: choiceOf(`${name}FilterField`, filterable),
      conditional,
      values,
    }),
    sort: records('sort', `${name}Sort`, 'The order of the rows, by fields that are asked for.', {
      field: sortable,
      descending: flag('descending', 'From the last to the first.', writeOnly),
    }),
    currency: text(
      'currency',
      "ISO 4217 code of the currency that amounts are converted to; the network's unless told.",
      { maxLength: 3 },
    ),
    hourOffset: integer('hour_offset', "Hours that are added to the network's zone."),
  };
}

/** Report (hasoffers.md 4); of its other methods the manual tells neither what they take nor what they answer. */
export const reportOperations = {
  getStats: read('Report/getStats', 'What traffic adds up to, by whatever of its own fields is asked for.', {
    takes: takenBy('Stat', { ...statDimensions, ...statMeasures }),
    rules: [inOrder, filtersOnce],
  }),
  getReportedConversions: read('Report/getConversions', 'Conversions one by one, with names beside them.', {
    takes: takenBy('ConversionReport', reportedConversionFields),
    rules: [inOrder, filtersOnce],
  }),
} as const satisfies Operations;

/** Fields by their platform's names, as one of which a filter and a sort name theirs. */
function choiceOf(named: string, fields: Fields) {
  const words = Object.entries(fields).map(([name, { wire }]) => [upperCase(name), wire]);
  return choice('field', named, 'The field.', Object.fromEntries(words) as Record<string, string>, needed);
}

function upperCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function inOrder({ given: { startDate, endDate } }: Parameters<Rule>[0]): void {
  if (String(startDate) <= String(endDate)) return;
  throw new InvalidChange('endDate', 'INVALID_VALUE', '"endDate" must not be before "startDate".');
}

/** On the wire a field has one filter, and most conditionals one value (hasoffers.md 4.1, 3.1). */
function filtersOnce({ given: { filters } }: Parameters<Rule>[0]): void {
  const seen = new Set<unknown>();
  for (const { field, conditional, values } of listOf(filters) as readonly AnyRecord[]) {
    if (seen.has(field)) refuse(`has two conditions on ${String(field)}; a report takes one for each field`);
    seen.add(field);
    const count = listOf(values).length;
    if (conditional === 'BETWEEN' && count !== 2) refuse('needs two values with BETWEEN, the first and the last');
    const takesMany = conditional == null || conditional === 'EQUAL_TO' || conditional === 'BETWEEN';
    if (count < 1 || (count > 1 && !takesMany)) refuse(`needs one value with ${String(conditional)}`);
  }
}

function refuse(why: string): never {
  throw new InvalidChange('filters', 'INVALID_VALUE', `"filters" ${why}.`);
}
