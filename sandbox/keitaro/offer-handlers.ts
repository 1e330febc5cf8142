import type { ArchivableEntity } from './archivable-entity.ts';
import { createArchivableHandlers } from './archivable-handlers.ts';
import { nameOfClone } from './clone-name.ts';
import { campaignForms } from './dialect.ts';
import { printCreatedOffer, printOffer } from './print-offer.ts';
import { createStateHandlers } from './state-handlers.ts';

const offers: ArchivableEntity = {
  records: (tracker) => tracker.offers,
  forms: (dialect) => dialect.offerForms,
  print: printOffer,
  printCreated: printCreatedOffer,
  cloneChanges: (tracker, { name }) => ({ name: nameOfClone(tracker, name) }),
};

/** Offers: names need not be unique (keitaro.md 5.4), and nothing a reference points at is checked. */
export const offerHandlers = createArchivableHandlers(offers);

/** A restore and the archived offers, claimed by a single client (keitaro.md 2.2): answered as for campaigns, INFERRED. */
export const offerStates = createStateHandlers(offers, campaignForms);
