import { affiliateNetworkHandlers } from './affiliate-network-handlers.ts';
import { campaignHandlers } from './campaign/campaign-handlers.ts';
import type { KeitaroChoices } from './choices.ts';
import { updateCosts } from './cost/update-costs.ts';
import { createGroup, deleteGroup, listGroups, updateGroup } from './group-handlers.ts';
import { listLabels, writeLabels } from './label/label-handlers.ts';
import { landingHandlers } from './landing-entity.ts';
import { laterRoutes, newestRoutes } from './later-routes.ts';
import { createLogHandler } from './log/log-handler.ts';
import { offerHandlers } from './offer-handlers.ts';
import { notServed } from './refusal.ts';
import { readDefinition } from './report/report-definition.ts';
import { buildReport } from './report/report-handler.ts';
import type { Handler, Route } from './route.ts';
import { listStreamEvents } from './stream/stream-events.ts';
import { listCampaignStreams, searchStreams, streamHandlers } from './stream/stream-handlers.ts';
import { listStreamActions, listStreamSchemas, listStreamTypes } from './stream/stream-options.ts';
import { copyStreams, moveStreams } from './stream/transfer-streams.ts';
import { clearSystemLog, listLogTypes, readSystemLog } from './system-log/system-log-handlers.ts';
import type { Tracker } from './tracker.ts';
import { trafficSourceHandlers } from './traffic-source-entity.ts';
import { unverifiedRoutes } from './unverified-routes.ts';

/** Every route that the profile serves; all others are unknown paths to the tracker. */
export function routesOf({ dialect, choices }: Tracker): readonly Route[] {
  return [
    ...routes,
    ...clickReports[choices.clickReports],
    ...(choices.undescribedRoutes === 'answered' ? undescribedRoutes(dialect.laterRoutes) : []),
    ...(dialect.laterRoutes ? laterRoutes : []),
    ...(dialect.newestApi ? newestRoutes : []),
    ...(choices.unverifiedRoutes === 'answered' ? unverifiedRoutes : []),
    ...(dialect.conversionLogByGet ? [conversionLogAlias] : []),
  ];
}

const logConversions = createLogHandler('conversions');

/** By the row of keitaro.md 2.1, but for the conversion log, which every client posts (row 21). */
const routes: readonly Route[] = [
  { method: 'GET', path: 'affiliate_networks', handle: affiliateNetworkHandlers.list },
  { method: 'GET', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.read },
  { method: 'POST', path: 'affiliate_networks/{id}/clone', handle: affiliateNetworkHandlers.clone },
  { method: 'POST', path: 'affiliate_networks', handle: affiliateNetworkHandlers.create },
  { method: 'PUT', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.update },
  { method: 'DELETE', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.archive },
  { method: 'GET', path: 'campaigns', handle: campaignHandlers.list },
  { method: 'GET', path: 'campaigns/deleted', handle: campaignHandlers.deleted },
  { method: 'GET', path: 'campaigns/{id}', handle: campaignHandlers.read },
  { method: 'POST', path: 'campaigns', handle: campaignHandlers.create },
  { method: 'PUT', path: 'campaigns/{id}', handle: campaignHandlers.update },
  { method: 'DELETE', path: 'campaigns/{id}', handle: campaignHandlers.archive },
  { method: 'POST', path: 'campaigns/{id}/restore', handle: campaignHandlers.restore },
  { method: 'POST', path: 'campaigns/{id}/disable', handle: campaignHandlers.disable },
  { method: 'POST', path: 'campaigns/{id}/enable', handle: campaignHandlers.enable },
  { method: 'POST', path: 'campaigns/{id}/clone', handle: campaignHandlers.clone },
  { method: 'POST', path: 'campaigns/{id}/update_costs', handle: updateCosts },
  { method: 'POST', path: 'clicks/log', handle: createLogHandler('clicks'), reads: true },
  { method: 'POST', path: 'conversions/log', handle: logConversions, reads: true },
  { method: 'GET', path: 'groups', handle: listGroups },
  { method: 'POST', path: 'groups', handle: createGroup },
  { method: 'PUT', path: 'groups/{id}', handle: updateGroup },
  { method: 'DELETE', path: 'groups/{id}/delete', handle: deleteGroup },
  { method: 'GET', path: 'landing_pages', handle: landingHandlers.list },
  { method: 'GET', path: 'landing_pages/{id}', handle: landingHandlers.read },
  // Both methods are in use (keitaro.md 2.1 row 28).
  { method: 'PUT', path: 'landing_pages/{id}/clone', handle: landingHandlers.clone },
  { method: 'POST', path: 'landing_pages/{id}/clone', handle: landingHandlers.clone },
  { method: 'POST', path: 'landing_pages', handle: landingHandlers.create },
  { method: 'PUT', path: 'landing_pages/{id}', handle: landingHandlers.update },
  { method: 'DELETE', path: 'landing_pages/{id}', handle: landingHandlers.archive },
  { method: 'GET', path: 'logs/types', handle: listLogTypes },
  { method: 'GET', path: 'logs/{log}', handle: readSystemLog },
  { method: 'DELETE', path: 'logs/{log}', handle: clearSystemLog },
  { method: 'GET', path: 'offers', handle: offerHandlers.list },
  { method: 'GET', path: 'offers/{id}', handle: offerHandlers.read },
  { method: 'POST', path: 'offers', handle: offerHandlers.create },
  { method: 'PUT', path: 'offers/{id}', handle: offerHandlers.update },
  { method: 'POST', path: 'offers/{id}/clone', handle: offerHandlers.clone },
  // Both spellings are in use (keitaro.md 2.1 row 40).
  { method: 'DELETE', path: 'offers/{id}/archive', handle: offerHandlers.archive },
  { method: 'DELETE', path: 'offers/{id}', handle: offerHandlers.archive },
  { method: 'POST', path: 'report/build', handle: buildReport, reads: true },
  { method: 'GET', path: 'report/labels', handle: listLabels },
  { method: 'POST', path: 'report/labels', handle: writeLabels },
  // Both spellings are in use (keitaro.md 2.1 rows 45, 46).
  { method: 'GET', path: 'streams_actions', handle: listStreamActions },
  { method: 'GET', path: 'stream_actions', handle: listStreamActions },
  { method: 'GET', path: 'campaigns/{id}/streams', handle: listCampaignStreams },
  { method: 'POST', path: 'streams', handle: streamHandlers.create },
  { method: 'DELETE', path: 'streams/{id}', handle: streamHandlers.archive },
  { method: 'PUT', path: 'streams/{id}', handle: streamHandlers.update },
  { method: 'GET', path: 'streams/deleted', handle: streamHandlers.deleted },
  { method: 'GET', path: 'streams/search', handle: searchStreams },
  { method: 'GET', path: 'streams/{id}', handle: streamHandlers.read },
  { method: 'POST', path: 'streams/{id}/restore', handle: streamHandlers.restore },
  { method: 'POST', path: 'streams/{id}/enable', handle: streamHandlers.enable },
  { method: 'POST', path: 'streams/{id}/disable', handle: streamHandlers.disable },
  { method: 'GET', path: 'stream_types', handle: listStreamTypes },
  { method: 'GET', path: 'stream_schemas', handle: listStreamSchemas },
  { method: 'GET', path: 'traffic_sources', handle: trafficSourceHandlers.list },
  { method: 'GET', path: 'traffic_sources/{id}', handle: trafficSourceHandlers.read },
  { method: 'POST', path: 'traffic_sources/{id}/clone', handle: trafficSourceHandlers.clone },
  { method: 'POST', path: 'traffic_sources', handle: trafficSourceHandlers.create },
  { method: 'PUT', path: 'traffic_sources/{id}', handle: trafficSourceHandlers.update },
  { method: 'DELETE', path: 'traffic_sources/{id}', handle: trafficSourceHandlers.archive },
];

const conversionLogAlias: Route = { method: 'GET', path: 'conversions/log', handle: logConversions };

/** The two that stand in a table only (keitaro.md 2.1 rows 19, 20): what they answer is a choice. */
const clickReports: Readonly<Record<KeitaroChoices['clickReports'], readonly Route[]>> = {
  page: [],
  missing: reportRoutes(() => {
    throw notServed();
  }),
  report: reportRoutes(buildReport),
};

function reportRoutes(handle: Handler): readonly Route[] {
  return ['clicks/summary', 'clicks/build'].map((path) => ({ method: 'POST', path, handle, reads: true }));
}

/** What the vendor lists and describes nowhere (keitaro.md 2.1 rows 42, 56, 57, 59), the events in the plural later. */
function undescribedRoutes(later: boolean): readonly Route[] {
  return [
    { method: 'GET', path: 'report/definition', handle: readDefinition },
    { method: 'POST', path: 'streams/copy', handle: copyStreams },
    { method: 'POST', path: 'streams/move_streams', handle: moveStreams },
    { method: 'GET', path: 'stream/{id}/events', handle: listStreamEvents },
    ...(later ? [{ method: 'GET' as const, path: 'streams/{id}/events', handle: listStreamEvents }] : []),
  ];
}
