import type { Platform } from '../platform.ts';
import { advertiser } from './advertiser.ts';
import { affiliate } from './affiliate.ts';
import { blacklist } from './blacklist.ts';
import { buyer } from './buyer.ts';
import { buyerContract } from './buyer-contract.ts';
import { campaign } from './campaign.ts';
import { click } from './click.ts';
import { connect, credentials } from './connection.ts';
import { contact } from './contact.ts';
import { conversion } from './conversion.ts';
import { creative } from './creative.ts';
import { escapeHatch } from './escape-hatch.ts';
import { native } from './native/index.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** CAKE as the graph knows it; its README says what surprises. */
export const cake: Platform = {
  id: 'cake',
  label: 'Cake',
  name: 'CAKE',
  says: 'CAKE: run by a network; XML, a word for "unchanged" in every parameter, HTTP 200 on failure.',
  wire,
  nativeIds: /^[1-9]\d{0,9}$/,
  entities: { offer, campaign, affiliate, advertiser, creative, conversion, click },
  own: { contact, buyer, buyerContract, blacklist },
  operations,
  native,
  escapeHatch,
  credentials,
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
