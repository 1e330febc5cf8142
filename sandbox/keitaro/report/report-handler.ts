import { answerJson } from '../answers.ts';
import { readOperator } from '../log/filter-operators.ts';
import { knownColumn, logColumns, readSort } from '../log/log-columns.ts';
import { readFilters } from '../log/log-filters.ts';
import type { LogRow } from '../log/log-row.ts';
import { answerMeta, rowsOfRequest } from '../log/log-rows.ts';
import { type SortKey, sortByKeys } from '../log/sort-by-keys.ts';
import { pageOf } from '../page.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { dimensionsOf } from './report-dimensions.ts';
import { groupedLines, type ReportLine, rawLines, totalLine } from './report-lines.ts';
import { type Metrics, metricsOf } from './report-metrics.ts';
import { type ReportRequest, readReportRequest } from './report-request.ts';

/** Computes a report from the stored clicks and what they brought (keitaro.md 4); no limit, no end, INFERRED. */
export const buildReport: Handler = (tracker, { bag }) => {
  const request = readReportRequest(tracker.dialect, bag);
  const metrics = metricsOf(tracker.dialect);
  const printed = printer(tracker, metrics, request);
  const rows = reportRows(tracker, bag).filter(rowFilter(tracker, metrics, request));
  const lines = linesOf(tracker, metrics, request, rows).filter(lineFilter(tracker, metrics, request));
  const sorted = sortByKeys(lines, sortKeys(tracker, metrics, request, bag.sort));
  const summary = isOn(bag.summary) ? { summary: printed(totalLine(rows)) } : {};
  const [beside, within] = tracker.choices.summaryAt === 'meta' ? [{}, summary] : [summary, {}];
  return answerJson({
    rows: pageOf(sorted, bag).map(printed),
    total: lines.length,
    meta: { ...answerMeta(tracker), ...within },
    ...beside,
  });
};

/** Conversions count on the day of their click unless the tracker is set otherwise (keitaro.md 4.7). */
function reportRows(tracker: Tracker, bag: JsonObject): readonly LogRow[] {
  const clicks = rowsOfRequest('clicks', tracker, bag);
  if (tracker.choices.conversionsCountOn === 'click day') return clicks;
  return [...clicks.map((row) => ({ ...row, conversions: [] })), ...rowsOfRequest('conversions', tracker, bag)];
}

/** Counters without grouping make one row; columns among the metrics ask for single clicks (keitaro.md 4.1). */
function linesOf(
  { dialect, choices }: Tracker,
  metrics: Metrics,
  request: ReportRequest,
  rows: readonly LogRow[],
): readonly ReportLine[] {
  const dimensions = dimensionsOf(dialect);
  const grouping = request.grouping.map((name) => knownColumn(dimensions, name, choices.unknownDimension));
  if (grouping.length > 0) return groupedLines(rows, grouping);
  const known = logColumns('clicks', dialect);
  const columns = request.metrics.filter((name) => !metrics.has(name)).flatMap((name) => known.get(name) ?? []);
  return columns.length > 0 ? rawLines(rows, columns) : [totalLine(rows)];
}

function printer(tracker: Tracker, metrics: Metrics, request: ReportRequest): (line: ReportLine) => JsonObject {
  return ({ dimensions, sum }) => ({
    ...dimensions,
    ...Object.fromEntries(
      request.metrics.flatMap((name) => {
        const metric = metrics.get(name);
        return metric === undefined ? [] : [[name, metric(sum, tracker)]];
      }),
    ),
  });
}

function rowFilter(tracker: Tracker, metrics: Metrics, request: ReportRequest): (row: LogRow) => boolean {
  const known = logColumns('clicks', tracker.dialect);
  const columnOf = (name: string) => knownColumn(known, name, tracker.choices.unknownDimension);
  const filters = request.filters.filter((filter) => !isMetricFilter(metrics, request, filter));
  return readFilters(columnOf, tracker.dialect, filters);
}

/** Metrics can be filtered by (keitaro.md 4.5, INFERRED there), after the grouping. */
function lineFilter(tracker: Tracker, metrics: Metrics, request: ReportRequest): (line: ReportLine) => boolean {
  const filters = request.filters.filter((filter) => isMetricFilter(metrics, request, filter));
  const tests = filters.map(({ name, operator, expression = null }) => {
    const test = readOperator(tracker.dialect, String(operator), expression);
    return ({ sum }: ReportLine) => test(metrics.get(String(name))?.(sum, tracker) ?? null);
  });
  return (line) => tests.every((test) => test(line));
}

/** Cost, revenue and profit are columns as well: they are meant as metrics where one asks for them, INFERRED. */
function isMetricFilter(metrics: Metrics, request: ReportRequest, { name }: JsonObject): boolean {
  const asked = String(name);
  const isColumn = columnsAmongMetrics.has(asked) && !request.metrics.includes(asked);
  return metrics.has(asked) && !isColumn;
}

const columnsAmongMetrics = new Set(['cost', 'revenue', 'profit', 'landing_clicked_period', 'landing_clicked']);

/** By a metric, asked for or not, or by what the rows are grouped by; other names are refused, INFERRED. */
function sortKeys(
  tracker: Tracker,
  metrics: Metrics,
  request: ReportRequest,
  asked: JsonValue | undefined,
): readonly SortKey<ReportLine>[] {
  return readSort(asked).map(([name, direction]) => {
    const metric = metrics.get(name);
    if (!request.grouping.includes(name) && metric !== undefined) {
      return [({ sum }) => metric(sum, tracker), direction] as const;
    }
    if (![...request.grouping, ...request.metrics].includes(name)) {
      throw senseless(`Cannot sort by "${name}"`, tracker.choices.unknownDimension);
    }
    return [({ dimensions }) => dimensions[name] ?? '', direction] as const;
  });
}

function isOn(value: JsonValue | undefined): boolean {
  return value === true || Number(value) === 1;
}
