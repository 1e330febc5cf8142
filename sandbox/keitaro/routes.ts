import { affiliateNetworkHandlers } from './affiliate-network-handlers.ts';
import { createGroup, deleteGroup, listGroups, updateGroup } from './group-handlers.ts';
import { offerHandlers } from './offer-handlers.ts';
import type { Route } from './route.ts';

/** Every route served, by the row of keitaro.md 2.1; all others are unknown paths to the tracker. */
export const routes: readonly Route[] = [
  { method: 'GET', path: 'affiliate_networks', handle: affiliateNetworkHandlers.list },
  { method: 'GET', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.read },
  { method: 'POST', path: 'affiliate_networks/{id}/clone', handle: affiliateNetworkHandlers.clone },
  { method: 'POST', path: 'affiliate_networks', handle: affiliateNetworkHandlers.create },
  { method: 'PUT', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.update },
  { method: 'DELETE', path: 'affiliate_networks/{id}', handle: affiliateNetworkHandlers.archive },
  { method: 'GET', path: 'groups', handle: listGroups },
  { method: 'POST', path: 'groups', handle: createGroup },
  { method: 'PUT', path: 'groups/{id}', handle: updateGroup },
  { method: 'DELETE', path: 'groups/{id}/delete', handle: deleteGroup },
  { method: 'GET', path: 'offers', handle: offerHandlers.list },
  { method: 'GET', path: 'offers/{id}', handle: offerHandlers.read },
  { method: 'POST', path: 'offers', handle: offerHandlers.create },
  { method: 'PUT', path: 'offers/{id}', handle: offerHandlers.update },
  { method: 'POST', path: 'offers/{id}/clone', handle: offerHandlers.clone },
  // Both spellings are in use (keitaro.md 2.1 row 40).
  { method: 'DELETE', path: 'offers/{id}/archive', handle: offerHandlers.archive },
  { method: 'DELETE', path: 'offers/{id}', handle: offerHandlers.archive },
];
