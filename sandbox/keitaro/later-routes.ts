import { cleanArchive } from './campaign/clean-archive.ts';
import { cleanClicks } from './click/clean-clicks.ts';
import { updateClickCosts } from './cost/update-costs.ts';
import { listDeletedDomains, listDomains, readDomain } from './domain-handlers.ts';
import type { Route } from './route.ts';
import { listStreamFilters } from './stream/stream-options.ts';
import { listLogTypes } from './system-log/system-log-handlers.ts';

/** What versions after 2017 have (keitaro.md 2.2, and the newer spellings of 2.1). */
export const laterRoutes: readonly Route[] = [
  { method: 'POST', path: 'clicks/clean', handle: cleanClicks },
  { method: 'POST', path: 'clicks/update_costs', handle: updateClickCosts },
  { method: 'GET', path: 'domains', handle: listDomains },
  { method: 'GET', path: 'domains/deleted', handle: listDeletedDomains },
  { method: 'GET', path: 'domains/{id}', handle: readDomain },
  { method: 'POST', path: 'logs/types', handle: listLogTypes, reads: true },
  { method: 'GET', path: 'stream_filters', handle: listStreamFilters },
];

/** What the vendor's later file has ([OAS-new]) or newer trackers were seen to answer (keitaro.md 2.2). */
export const newestRoutes: readonly Route[] = [
  { method: 'POST', path: 'campaigns/clean_archive', handle: cleanArchive },
];
