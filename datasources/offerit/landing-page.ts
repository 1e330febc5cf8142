import type { Call } from '../call.ts';
import type { CommonRecord, OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { OfferitConnection } from './connection.ts';
import { cutSweep } from './cut-sweep.ts';
import { keyedRows, withId } from './keyed-rows.ts';
import { landingPageFields } from './landing-page-fields.ts';
import { operations } from './operations.ts';
import { pairsOf } from './pair.ts';
import { wire } from './wire.ts';

type LandingPage = RecordOf<typeof landingPageFields>;
interface CommonLandingPage extends CommonRecord {
  readonly offerNativeId: string | null;
}

/** No call reads a landing page: that it is there, and its name, stands in a column of its offer (offerit.md 3.6). */
export const landingPage: EntitySpec<OwnName> = {
  says: 'A landing page of an offer; found within its offer, and of what it holds only the name is shown.',
  fields: landingPageFields,

  common: ({ landingPageId, offerId }: LandingPage): CommonLandingPage => ({
    nativeId: landingPageId ?? '',
    offerNativeId: offerId,
  }),

  listWithin: {
    by: ['offerId'],
    list: async (connection: OfferitConnection, { value }, limit, call) =>
      cutSweep({ records: await pagesOf(connection, value, call), odd: [] }, limit),
    keyedBy: { by: 'offerId', valueOf: ({ offerNativeId }: CommonLandingPage) => offerNativeId },
  },

  writes: {
    create: {
      plan: ({ account }, values) => [
        {
          operation: operations.addLandingPage,
          parameters: writeNew(wire, landingPageFields, values, account.timeZone),
        },
      ],
      // The answer is not known (offerit.md 7).
      keyIn: () => null,
      mayNotName: true,
      lookalikes: async (connection: OfferitConnection, { offerId, name }, call) =>
        (await pagesOf(connection, String(offerId), call)).filter((page) => page.name === name),
    },
    change: ({ account }, { id, changes, completed }) => [
      {
        operation: operations.editLandingPage,
        parameters: {
          landing_pageid: id,
          ...writeChanges(wire, landingPageFields, changes, account.timeZone, completed),
        },
      },
    ],
  },
};

async function pagesOf(connection: OfferitConnection, offerId: string, call: Call): Promise<readonly AnyRecord[]> {
  const filter = { ids: [offerId], columns: ['landing_pages'] };
  const offers = await connection.rows(operations.getDetails, filter, keyedRows, call);
  return offers
    .map((offer) => withId(offer, 'offerid'))
    .filter(({ offerid }) => offerid === offerId)
    .flatMap(({ offerid, landing_pages: pages }) => pairsOf(pages).map((page) => ({ ...page, offerid })))
    .filter((page) => 'id' in page)
    .map((page) => readRecord(wire, landingPageFields, page, connection.account.timeZone));
}
