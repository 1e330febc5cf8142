import type { Dialect } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import { isList, type JsonObject, type JsonValue } from '../php-json.ts';
import { senseless } from '../refusal.ts';

/** What a report is made of, in the words of either dialect. */
export interface ReportRequest {
  readonly grouping: readonly string[];
  readonly metrics: readonly string[];
  readonly filters: readonly JsonObject[];
}

/**
 * Reads both dialects, of which only newer builds know the second (keitaro.md 4.1). Each of the two lists may be missing;
 * a request without any is refused, INFERRED from "required". `columns` and `extended` have no effect.
 */
export function readReportRequest({ newestApi }: Dialect, bag: JsonObject): ReportRequest {
  const asked = [bag.grouping, bag.metrics, ...(newestApi ? [bag.dimensions, bag.measures] : [])];
  const [grouping = [], metrics = [], dimensions = [], measures = []] = asked.map(namesIn);
  const request = {
    grouping: [...new Set([...grouping, ...dimensions])],
    metrics: [...new Set([...metrics, ...measures])],
    filters: objectsIn(bag.filters),
  };
  if (request.grouping.length + request.metrics.length === 0) throw senseless('grouping or metrics is required');
  return request;
}

function namesIn(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.map(String) : [];
}
