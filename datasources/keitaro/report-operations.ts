import { type Operations, read } from '../spec/operation.ts';
import { questionFields } from './report/question-fields.ts';
import { rangeRules } from './report/range.ts';

const question = { takes: questionFields, rules: rangeRules, rows: 'rows' } as const;

/** Reports, all asked with the same question; only the first is described (keitaro.md 2.1 rows 19, 20 and 41). */
export const reportOperations = {
  buildReport: read(
    'POST /report/build',
    'A report over clicks and what came of them: metrics and columns are those that the query selects.',
    question,
  ),
  buildClickReport: read(
    'POST /clicks/build',
    'The same report by another route, which manuals list and do not describe, and newer builds may not serve.',
    question,
  ),
  summarizeClicks: read(
    'POST /clicks/summary',
    'Sums over clicks by a route that manuals list and do not describe: asked and read as the report is.',
    question,
  ),
} as const satisfies Operations;
