import type { ArchivableEntity } from './archivable-entity.ts';
import { createArchivableHandlers } from './archivable-handlers.ts';
import { nameOfClone } from './clone-name.ts';
import { campaignForms } from './dialect.ts';
import type { JsonValue } from './php-json.ts';
import { createStateHandlers } from './state-handlers.ts';
import type { Tracker } from './tracker.ts';
import { usedValueErrors } from './validation.ts';

const affiliateNetworks: ArchivableEntity = {
  records: (tracker) => tracker.affiliateNetworks,
  forms: (dialect) => dialect.networkForms,
  print: (_tracker, record) => record,
  check: (tracker, values) => usedValueErrors('name', tracker.affiliateNetworks.all(), values),
  cloneChanges: (tracker, { name }) => ({ name: datedName(tracker, name) }),
};

/** Affiliate networks: a name is taken for good (keitaro.md 3.3), also by an archived network or a clone, INFERRED. */
export const affiliateNetworkHandlers = createArchivableHandlers(affiliateNetworks);

/** A restore, claimed by a single client (keitaro.md 2.2): answered as for campaigns, INFERRED. */
export const { restore: restoreAffiliateNetwork } = createStateHandlers(affiliateNetworks, campaignForms);

/** The 2017 name carries the minute (keitaro.md 2.1 row 3); that its day has two digits is INFERRED. */
function datedName(tracker: Tracker, name: JsonValue | undefined): string {
  const minute = tracker.dialect.cloneName === 'suffix' ? ` ${tracker.clock.tick().toFormat('dd LLL yyyy HH:mm')}` : '';
  return `${nameOfClone(tracker, name)}${minute}`;
}
