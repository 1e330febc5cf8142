import { accountOperations } from './accounts/account-operations.ts';
import { offerOperations } from './offers/offer-operations.ts';
import type { Operation } from './operation.ts';
import { required, wholeParameter } from './parameters/parameter.ts';
import { payoutOperations } from './payouts/payout-operations.ts';
import { getCreatives } from './reports/get-creatives.ts';
import { reportOperations } from './reports/report-operations.ts';

/** Every operation whose page the manual has; those known by name only are unknown endpoints here (offerit.md 3). */
export const operations: readonly Operation[] = [
  // NATS answers the bare 1 (offerit.md 5): INFERRED for Offerit.
  { method: 'GET', path: '/service/ping', parameters: [], handle: () => 1 },
  ...offerOperations,
  ...payoutOperations,
  ...accountOperations,
  ...reportOperations,
  {
    method: 'GET',
    path: '/creative/get_creatives',
    parameters: [required(wholeParameter('creative_type_id'))],
    handle: getCreatives,
  },
];
