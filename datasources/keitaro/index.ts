import type { Platform } from '../platform.ts';
import { advertiser } from './advertiser.ts';
import { affiliate } from './affiliate.ts';
import { campaign } from './campaign.ts';
import { click } from './click.ts';
import { connect, credentials } from './connection.ts';
import { conversion } from './conversion.ts';
import { creative } from './creative.ts';
import { escapeHatch } from './escape-hatch.ts';
import { group } from './group.ts';
import { native } from './native/index.ts';
import { nativeIds } from './numbered.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { stream } from './stream.ts';
import { wire } from './wire.ts';

/** Keitaro as the graph knows it; its README says what surprises. */
export const keitaro: Platform = {
  id: 'keitaro',
  label: 'Keitaro',
  name: 'Keitaro',
  says: 'Keitaro: a tracker run by a media buyer; REST and JSON, a partial PUT, unknown keys dropped in silence.',
  wire,
  nativeIds,
  entities: { offer, campaign, affiliate, advertiser, creative, conversion, click },
  own: { stream, group },
  operations,
  native,
  escapeHatch,
  credentials,
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
