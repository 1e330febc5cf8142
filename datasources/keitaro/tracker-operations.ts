import { type Operations, read } from '../spec/operation.ts';

/** What newer trackers tell of themselves (keitaro.md 2.2). The first two stand in no specification. */
export const trackerOperations = {
  getSettings: read('GET /settings', 'The settings of the tracker, as far as anybody told of them.'),
  listConversionTypes: read('GET /conversion_types', 'The types of conversions, and which postbacks make them.'),
  listStreamFilters: read('GET /stream_filters', 'What the filters of streams can look at.'),
} as const satisfies Operations;
