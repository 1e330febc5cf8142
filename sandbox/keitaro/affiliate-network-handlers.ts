import { createArchivableHandlers } from './archivable-handlers.ts';
import type { Tracker } from './tracker.ts';
import { usedNameErrors } from './validation.ts';

/** Affiliate networks: a name is taken for good (keitaro.md 3.3), also by an archived network or a clone, INFERRED. */
export const affiliateNetworkHandlers = createArchivableHandlers({
  records: (tracker) => tracker.affiliateNetworks,
  forms: (dialect) => dialect.networkForms,
  print: (_tracker, record) => record,
  printCreated: (_tracker, record) => record,
  check: (records, values) => usedNameErrors(records.all(), values),
  cloneName: nameOfClone,
});

/** The 2017 name carries the minute (keitaro.md 2.1 row 3); that its day has two digits is INFERRED. */
function nameOfClone({ dialect, clock }: Tracker, name: string): string {
  return dialect.cloneName === 'suffix'
    ? `${name} Copy ${clock.tick().toFormat('dd LLL yyyy HH:mm')}`
    : `Copy of ${name}`;
}
