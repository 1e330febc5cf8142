import type { Platform } from '../platform.ts';
import { advertiser } from './advertiser.ts';
import { affiliate } from './affiliate.ts';
import { affiliateUser } from './affiliate-user.ts';
import { campaign } from './campaign.ts';
import { click } from './click.ts';
import { connect, credentials } from './connection.ts';
import { conversion } from './conversion.ts';
import { creative } from './creative.ts';
import { escapeHatch } from './escape-hatch.ts';
import { goal } from './goal.ts';
import { landingPage } from './landing-page.ts';
import { native } from './native/index.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** TUNE as the graph knows it; its README says what surprises. */
export const tune: Platform = {
  id: 'tune',
  label: 'Tune',
  name: 'TUNE',
  says: 'TUNE (HasOffers): run by an affiliate network; a Target and a Method, HTTP 200 also on refusal, zones mixed in one record.',
  wire,
  nativeIds: /^[1-9]\d{0,18}$/,
  entities: { offer, campaign, affiliate, advertiser, creative, conversion, click },
  own: { affiliateUser, goal, landingPage },
  operations,
  native,
  escapeHatch,
  credentials,
  // The documented default; a network can have another (hasoffers.md 1.8).
  rate: { calls: 50, seconds: 10 },
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
