import { answerJson } from '../answers.ts';
import type { Handler } from '../route.ts';
import { dimensionsOf } from './report-dimensions.ts';
import { metricsOf } from './report-metrics.ts';

/** What a report can be made of, INFERRED throughout: the route is listed and "not implemented yet" (keitaro.md 2.1 row 42). */
export const readDefinition: Handler = ({ dialect }) =>
  answerJson({
    grouping: [...dimensionsOf(dialect).keys()],
    metrics: [...metricsOf(dialect).keys()],
  });
