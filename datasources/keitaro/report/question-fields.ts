import { choice, date, instant, records, text } from '../../spec/field.ts';
import { columnFields } from './column-fields.ts';
import { operatorFields } from './operator-fields.ts';
import { reportFields } from './report-fields.ts';
import { choicesOf } from './words.ts';

const writeOnly = { writeOnly: true } as const;

/** Points from which on, up to now, but for yesterday, which ends with itself (keitaro.md 4.1). */
const intervals = {
  TODAY: 'today',
  YESTERDAY: 'yesterday',
  SEVEN_DAYS_AGO: '7_days_ago',
  FIRST_DAY_OF_THIS_WEEK: 'first_day_of_this_week',
  ONE_MONTH_AGO: '1_month_ago',
  FIRST_DAY_OF_THIS_MONTH: 'first_day_of_this_month',
  ONE_YEAR_AGO: '1_year_ago',
  FIRST_DAY_OF_THIS_YEAR: 'first_day_of_this_year',
  ALL_TIME: 'all_time',
} as const;

const orders = { ASC: 'ASC', DESC: 'DESC' } as const;

/** A metric or a column; four names are both. */
const by = choice('name', 'ReportField', 'A metric or a column of a report.', choicesOf(reportFields), {
  writeOnly: true,
  required: true,
});

/**
 * What a report is asked by (keitaro.md 4.1). Metrics and columns are no argument: those are asked for that the query
 * selects. How long it reaches is told in one of three ways.
 */
export const questionFields = {
  interval: choice('interval', 'ReportInterval', 'Where it begins; it ends now.', intervals, writeOnly),
  from: date('from', 'The first day, in `timeZone`; with `to`.'),
  to: date('to', 'The last day, which belongs to it.'),
  since: instant('since', 'The first moment, to the second; with `until`.'),
  until: instant('until', 'The last moment, to the second, which belongs to it.'),
  timeZone: text('timezone', "IANA name of the zone of its days and times; the account's unless told."),
  grouping: choice(
    'grouping',
    'ReportColumn',
    'A row for each combination of these; none makes one row of all, or a row for each click where columns are selected.',
    choicesOf(columnFields),
    { ...writeOnly, many: true },
  ),
  filters: records('filters', 'ReportFilter', 'What all of its clicks hold to; one operator in each.', {
    by,
    ...operatorFields,
  }),
  sort: records('sort', 'ReportSort', 'By what the rows are sorted, the first above the others.', {
    by,
    order: choice('order', 'SortOrder', 'From the least or from the most, which is usual.', orders, writeOnly),
  }),
} as const;
