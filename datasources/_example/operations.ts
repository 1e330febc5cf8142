import { integer, references } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { offerFields } from './offer-fields.ts';

/** The most rows the platform gives at once. */
export const longestPage = 200;

/** Rows too, although no client sees them: `writeFilter` then checks and spells arguments like any other value. */
const paging = {
  offset: integer('offset', 'How many offers to pass over.', { minimum: 0 }),
  limit: integer('limit', 'The most offers wanted.', { minimum: 1, maximum: longestPage }),
};
const several = { ids: references('ids', 'The records wanted.') };

/**
 * The calls, each in the dialect of the manual, which only `connection.ts` reads. `read` and `write` say whether
 * something changes, whatever the verb: a read is sent again after a failure.
 */
export const operations = {
  // No `rows` path: every answer of this platform has its rows in one place, so `connection.ts` knows it once.
  listOffers: read('GET /v1/offers', 'Offers, page by page.', { takes: paging }),
  // The same address, but a row of its own: a row is one way to call, with its own arguments.
  getOffers: read('GET /v1/offers', 'Offers by their ids.', { takes: several }),
  // What a write `takes` also translates a refused field back into our name for it.
  createOffer: write('POST /v1/offers', 'Creates an offer.', { takes: offerFields }),
  // Twice is the same as once, and yet not `repeatable`: late, it would undo what somebody else changed in between.
  updateOffer: write('PATCH /v1/offers/{id}', 'Changes an offer.', { takes: offerFields }),
  getAdvertisers: read('GET /v1/advertisers', 'Advertisers by their ids.', { takes: several }),
} as const satisfies Operations;
