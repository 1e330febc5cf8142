import { keitaro } from '../../datasources/keitaro/index.ts';
import { keitaroBotlist } from './keitaro-botlist.ts';
import { keitaroDomains } from './keitaro-domains.ts';
import { keitaroEntityReads, keitaroEntityWrites } from './keitaro-entities.ts';
import { keitaroEntityActions, keitaroEvents } from './keitaro-entity-actions.ts';
import { keitaroFiles } from './keitaro-files.ts';
import { keitaroIntegrations } from './keitaro-integrations.ts';
import { keitaroLabels } from './keitaro-labels.ts';
import { keitaroReports } from './keitaro-reports.ts';
import { keitaroStatistics } from './keitaro-statistics.ts';
import { keitaroStreamOptions } from './keitaro-stream-options.ts';
import { keitaroStreams } from './keitaro-streams.ts';
import { keitaroSystemLogs } from './keitaro-system-logs.ts';
import { keitaroTracker } from './keitaro-tracker.ts';
import { keitaroUsers } from './keitaro-users.ts';
import { testOperations } from './operation-suite.ts';

/** A tracker that serves what manuals list and do not describe. */
const account = {
  id: 'keitaro',
  platform: 'keitaro',
  currency: 'USD',
  timeZone: 'UTC',
  keitaro: { clickReports: 'report' },
} as const;

/** Reads of entities come first, while no list is held, and what deletes statistics comes last. */
const cases = [
  ...keitaroEntityReads,
  ...keitaroEvents,
  ...keitaroReports,
  ...keitaroLabels,
  ...keitaroSystemLogs,
  ...keitaroStreamOptions,
  ...keitaroStreams,
  ...keitaroEntityWrites,
  ...keitaroEntityActions,
  ...keitaroDomains,
  ...keitaroFiles,
  ...keitaroUsers,
  ...keitaroIntegrations,
  ...keitaroBotlist,
  ...keitaroTracker,
  ...keitaroStatistics,
];

testOperations(keitaro, 'keitaro', cases, { accounts: [account] });
