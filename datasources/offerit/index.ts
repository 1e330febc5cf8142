import type { Platform } from '../platform.ts';
import { affiliate } from './affiliate.ts';
import { connect, credentials } from './connection.ts';
import { conversion } from './conversion.ts';
import { creative } from './creative.ts';
import { escapeHatch } from './escape-hatch.ts';
import { landingPage } from './landing-page.ts';
import { native } from './native/index.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** Offerit as the graph knows it; its README says what surprises. */
export const offerit: Platform = {
  id: 'offerit',
  label: 'Offerit',
  name: 'Offerit',
  says: "Offerit: an affiliate network's own installation; REST and JSON in many envelopes, no list of all offers.",
  wire,
  nativeIds: /^[1-9]\d{0,18}$/,
  // No call lists clicks or reads an advertiser, and campaigns are a filter of reports only (offerit.md 3.11).
  entities: { offer, affiliate, creative, conversion },
  own: { landingPage },
  operations,
  native,
  escapeHatch,
  credentials,
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
