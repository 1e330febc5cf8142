import { createArchivableHandlers } from './archivable-handlers.ts';
import { printCreatedOffer, printOffer } from './print-offer.ts';

/** Offers: names need not be unique (keitaro.md 5.4), and nothing a reference points at is checked. */
export const offerHandlers = createArchivableHandlers({
  records: (tracker) => tracker.offers,
  forms: (dialect) => dialect.offerForms,
  print: printOffer,
  printCreated: printCreatedOffer,
  check: () => ({}),
  cloneName: ({ dialect }, name) => (dialect.cloneName === 'suffix' ? `${name} Copy` : `Copy of ${name}`),
});
