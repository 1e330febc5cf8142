import type { Native } from '../../native.ts';
import { bots } from './botlist.ts';
import { domains } from './domains.ts';
import { files } from './files.ts';
import { integrations } from './integrations.ts';
import { labels } from './labels.ts';
import { reports } from './reports.ts';
import { statistics } from './statistics.ts';
import { streamOptions } from './stream-options.ts';
import { streams } from './streams.ts';
import { systemLogs } from './system-logs.ts';
import { tracker } from './tracker.ts';
import { users } from './users.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...reports,
  ...labels,
  ...systemLogs,
  ...streams,
  ...streamOptions,
  ...domains,
  ...files,
  ...users,
  ...integrations,
  ...bots,
  ...statistics,
  ...tracker,
};
