import { loginExport } from '../logins/login-export.ts';
import type { Operation } from '../operation.ts';
import { orderDetails } from '../orders/order-details.ts';
import { changedConversions } from './changed-conversions.ts';
import { clicks } from './clicks.ts';
import { eventConversions } from './event-conversions.ts';
import { dailySummaries } from './summaries/daily-summaries.ts';
import { newSummaries } from './summaries/new-summaries.ts';
import { oldSummaries } from './summaries/old-summaries.ts';
import { trafficExport } from './summaries/traffic-export.ts';

/** Everything of reports.asmx and reports_lite_clicks.asmx, but for the leads. */
export const reports: readonly Operation[] = [
  clicks,
  ...eventConversions,
  ...changedConversions,
  ...newSummaries,
  ...oldSummaries,
  ...dailySummaries,
  trafficExport,
  orderDetails,
  loginExport,
];
