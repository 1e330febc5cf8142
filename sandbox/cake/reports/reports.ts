import type { Operation } from '../operation.ts';
import { changedConversions } from './changed-conversions.ts';
import { clicks } from './clicks.ts';
import { eventConversions } from './event-conversions.ts';
import { dailySummaries } from './summaries/daily-summaries.ts';
import { newSummaries } from './summaries/new-summaries.ts';
import { oldSummaries } from './summaries/old-summaries.ts';

/** Everything of reports.asmx and reports_lite_clicks.asmx. */
export const reports: readonly Operation[] = [
  clicks,
  ...eventConversions,
  ...changedConversions,
  ...newSummaries,
  ...oldSummaries,
  ...dailySummaries,
];
