import type { Platform } from '../platform.ts';
import { advertiser } from './advertiser.ts';
import { connect, credentials } from './connection.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** CAKE as the graph knows it; its README says what surprises. */
export const cake: Platform = {
  id: 'cake',
  label: 'Cake',
  says: 'CAKE: run by a network; XML, a word for "unchanged" in every parameter, HTTP 200 on failure.',
  wire,
  nativeIds: /^[1-9]\d{0,9}$/,
  entities: { offer, advertiser },
  operations,
  credentials,
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
