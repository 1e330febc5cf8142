import { restoreAffiliateNetwork } from './affiliate-network-handlers.ts';
import { offerStates } from './offer-handlers.ts';
import type { Route } from './route.ts';
import { streamHandlers } from './stream/stream-handlers.ts';
import { copyOneStream } from './stream/transfer-streams.ts';

/** Claimed by single clients and never verified (keitaro.md 2.1 row 50, 2.2 last row): only where a choice asks for them. */
export const unverifiedRoutes: readonly Route[] = [
  { method: 'POST', path: 'offers/{id}/restore', handle: offerStates.restore },
  { method: 'GET', path: 'offers/deleted', handle: offerStates.deleted },
  { method: 'POST', path: 'streams/{id}/clone', handle: copyOneStream },
  { method: 'POST', path: 'streams/{id}', handle: streamHandlers.update },
  { method: 'POST', path: 'affiliate_networks/{id}/restore', handle: restoreAffiliateNetwork },
];
