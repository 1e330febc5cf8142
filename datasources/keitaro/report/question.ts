import { InvalidChange } from '../../errors.ts';
import type { NativeRequest, Selection } from '../../native.ts';
import type { AnyRecord } from '../../spec/field.ts';
import { listOf } from '../../spec/read-record.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { sayRange } from './range.ts';
import { fieldOfChoice, isColumn, isMetric, type NamedField, reportFields } from './report-fields.ts';
import { sayFilter } from './say-filter.ts';
import { choiceOf } from './words.ts';

/** A report as it is asked for, and the rows that its answer must have. */
export interface Question {
  readonly body: Parameters;
  readonly zone: string;
  readonly asked: readonly NamedField[];
}

/**
 * What a query asks of a report (keitaro.md 4.1), in the dialect of 2017, which the newest trackers take as well.
 * Throws `InvalidChange` for a column that is selected although the rows are not grouped by it.
 */
export function questionOf({ values, selected, selectedBeside, page }: NativeRequest, usualZone: string): Question {
  const zone = String(values.timeZone ?? usualZone);
  const grouping = unique(listOf(values.grouping).map(fieldOfChoice));
  const sort = (listOf(values.sort) as readonly AnyRecord[]).map(({ by, order = 'DESC' }) => ({
    ...fieldOfChoice(by),
    order: String(order),
  }));
  const isGrouped = ({ name }: NamedField) => grouping.some((column) => column.name === name);
  const rows = fieldsIn(selected).filter((field) => !isGrouped(field));
  const columns = rows.filter(({ name }) => !isMetric(name));
  const [stray] = columns;
  if (grouping.length > 0 && stray) throw ungrouped('grouping', stray.name);
  sort.forEach((key, index) => {
    const isThere = isGrouped(key) || isMetric(key.name) || columns.some(({ name }) => name === key.name);
    if (!isThere) throw ungrouped(`sort[${index}].by`, key.name);
  });
  const sorted = sort.filter((key) => !isGrouped(key));
  const metrics = unique([...rows, ...fieldsIn(selectedBeside), ...sorted]);
  const filters = (listOf(values.filters) as readonly AnyRecord[]).map((filter, index) =>
    sayFilter(filter, `filters[${index}]`),
  );
  return {
    zone,
    asked: [...grouping, ...metrics],
    body: {
      range: sayRange(values, zone),
      grouping: wiresOf(grouping),
      // A list of none is refused where it is required.
      metrics: metrics.length > 0 ? wiresOf(metrics) : ['clicks'],
      filters,
      sort: [...sort, ...tieBreakers(grouping, sort)].map(({ field, order }) => ({ name: field.wire, order })),
      ...(Object.keys(selectedBeside).length > 0 ? { summary: true } : {}),
      ...page,
    },
  };
}

/** Rows that are alike in what they are sorted by would lie on any page. */
function tieBreakers(grouping: readonly NamedField[], sort: readonly NamedField[]) {
  return grouping
    .filter(({ name }) => !sort.some((key) => key.name === name))
    .map((column) => ({ ...column, order: 'ASC' }));
}

/** The rows that are selected; what a reference points to is known by its id. */
function fieldsIn(selected: Selection): readonly NamedField[] {
  return unique(
    Object.keys(selected).flatMap((name) => {
      const row = name in reportFields ? name : `${name}Id`;
      const field = reportFields[row];
      return field ? [{ name: row, field }] : [];
    }),
  );
}

function ungrouped(at: string, name: string): InvalidChange {
  const why = isColumn(name) ? `group by ${choiceOf(name)} too, or leave it out` : 'leave it out';
  return new InvalidChange(at, 'INVALID_VALUE', `"${name}" is asked for and the rows do not have it: ${why}.`);
}

function unique(fields: readonly NamedField[]): readonly NamedField[] {
  return [...new Map(fields.map(({ name, field }) => [name, { name, field }])).values()];
}

function wiresOf(fields: readonly NamedField[]): readonly string[] {
  return fields.map(({ field }) => field.wire);
}
