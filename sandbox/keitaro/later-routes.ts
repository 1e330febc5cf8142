import { addToBotlist, clearBotlist, excludeFromBotlist, readBotlist, replaceBotlist } from './botlist.ts';
import { cleanArchive } from './campaign/clean-archive.ts';
import { cleanClicks } from './click/clean-clicks.ts';
import { updateClickCosts } from './cost/update-costs.ts';
import { domainHandlers, readServerAddress } from './domain/domain-handlers.ts';
import { createFileHandlers } from './file/file-handlers.ts';
import { facebookCampaignHandlers, facebookHandlers } from './integration/facebook-handlers.ts';
import { readIntegration, writeIntegration } from './integration/integration-handlers.ts';
import type { Route } from './route.ts';
import { listStreamFilters } from './stream/stream-options.ts';
import { listLogTypes } from './system-log/system-log-handlers.ts';
import { listConversionTypes, readSettings } from './tracker-settings.ts';
import { userHandlers } from './user/user-handlers.ts';

/** What versions after 2017 have (keitaro.md 2.2, and the newer spellings of 2.1). */
export const laterRoutes: readonly Route[] = [
  { method: 'POST', path: 'clicks/clean', handle: cleanClicks },
  { method: 'POST', path: 'clicks/update_costs', handle: updateClickCosts },
  { method: 'GET', path: 'botlist', handle: readBotlist },
  { method: 'PUT', path: 'botlist', handle: replaceBotlist },
  { method: 'DELETE', path: 'botlist', handle: clearBotlist },
  { method: 'POST', path: 'botlist/add', handle: addToBotlist },
  { method: 'POST', path: 'botlist/exclude', handle: excludeFromBotlist },
  { method: 'GET', path: 'domains', handle: domainHandlers.list },
  { method: 'GET', path: 'domains/deleted', handle: domainHandlers.deleted },
  { method: 'GET', path: 'domains/{id}', handle: domainHandlers.read },
  { method: 'POST', path: 'domains', handle: domainHandlers.create },
  { method: 'PUT', path: 'domains/{id}', handle: domainHandlers.update },
  { method: 'DELETE', path: 'domains/{id}', handle: domainHandlers.archive },
  { method: 'POST', path: 'domains/{id}/check', handle: domainHandlers.check },
  { method: 'POST', path: 'domains/{id}/restore', handle: domainHandlers.restore },
  { method: 'GET', path: 'integrations/avscan', handle: readIntegration('avscan_key') },
  { method: 'PUT', path: 'integrations/avscan', handle: writeIntegration('avscan_key') },
  { method: 'GET', path: 'integrations/imklo', handle: readIntegration('imklo_api_url') },
  { method: 'PUT', path: 'integrations/imklo', handle: writeIntegration('imklo_api_url') },
  { method: 'GET', path: 'integrations/facebook', handle: facebookHandlers.list },
  { method: 'POST', path: 'integrations/facebook', handle: facebookHandlers.create },
  { method: 'GET', path: 'integrations/facebook/{id}', handle: facebookHandlers.read },
  { method: 'PUT', path: 'integrations/facebook/{id}', handle: facebookHandlers.update },
  { method: 'DELETE', path: 'integrations/facebook/{id}', handle: facebookHandlers.remove },
  { method: 'GET', path: 'integrations/facebook/{id}/campaign', handle: facebookCampaignHandlers.read },
  { method: 'POST', path: 'integrations/facebook/{id}/campaign', handle: facebookCampaignHandlers.add },
  { method: 'DELETE', path: 'integrations/facebook/{id}/campaign', handle: facebookCampaignHandlers.remove },
  { method: 'POST', path: 'logs/types', handle: listLogTypes, reads: true },
  { method: 'GET', path: 'stream_filters', handle: listStreamFilters },
  ...fileRoutes(
    'landing_pages',
    createFileHandlers('landing', ({ landings }) => landings),
  ),
  ...fileRoutes(
    'offers',
    createFileHandlers('offer', ({ offers }) => offers),
  ),
  { method: 'GET', path: 'users', handle: userHandlers.list },
  { method: 'POST', path: 'users', handle: userHandlers.create },
  { method: 'GET', path: 'users/{id}', handle: userHandlers.read },
  { method: 'PUT', path: 'users/{id}', handle: userHandlers.update },
  { method: 'DELETE', path: 'users/{id}', handle: userHandlers.archive },
  { method: 'PUT', path: 'users/{id}/access', handle: userHandlers.grant },
];

/** What the vendor's later file has ([OAS-new]) or newer trackers were seen to answer (keitaro.md 2.2). */
export const newestRoutes: readonly Route[] = [
  { method: 'POST', path: 'campaigns/clean_archive', handle: cleanArchive },
  { method: 'GET', path: 'conversion_types', handle: listConversionTypes },
  { method: 'GET', path: 'domains/ip', handle: readServerAddress },
  // A purchase at a registrar: that the domain is then there, and answered as added by hand, is INFERRED.
  { method: 'POST', path: 'domains/register', handle: domainHandlers.create },
  { method: 'GET', path: 'settings', handle: readSettings },
];

function fileRoutes(path: string, files: ReturnType<typeof createFileHandlers>): readonly Route[] {
  return [
    { method: 'POST', path: `${path}/{id}/add_file`, handle: files.add },
    { method: 'GET', path: `${path}/{id}/get_file`, handle: files.get },
    { method: 'PUT', path: `${path}/{id}/update_file`, handle: files.update },
    { method: 'DELETE', path: `${path}/{id}/remove_file`, handle: files.remove },
    { method: 'GET', path: `${path}/{id}/get_structure`, handle: files.structure },
    { method: 'GET', path: `${path}/{id}/download`, handle: files.download },
  ];
}
