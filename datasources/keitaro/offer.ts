import type { CommonOffer } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { lost, writtenId } from '../refuse-status.ts';
import type { RecordOf } from '../spec/field.ts';
import { listOf, readRecord, valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { KeitaroConnection, KeitaroRow } from './connection.ts';
import { countryCodeOf } from './country-codes.ts';
import { keptReads } from './kept-reads.ts';
import { offerFields } from './offer-fields.ts';
import { operations } from './operations.ts';
import { withPairs } from './pairs.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';

type Offer = RecordOf<typeof offerFields>;

/** Unpaged lists, a partial PUT, and forms that differ by build: all of it ends here. */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of a Keitaro tracker. The tracker belongs to a media buyer: its payout is what we get.',
  fields: offerFields,

  common: (record: Offer, account): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.offerCreatedAt,
    updatedAt: record.offerUpdatedAt,
    payout: null,
    revenue:
      record.payoutValue === null
        ? null
        : { amount: record.payoutValue, currency: record.payoutCurrency ?? account.currency },
    advertiserNativeId: record.affiliateNetworkId,
  }),

  ...keptReads('offer', { list: operations.listOffers, get: operations.getOffer }, read),

  create: async (connection: KeitaroConnection, values, call) => {
    const body = writeNew(wire, offerFields, values, connection.account.timeZone);
    return idIn(await connection.call(operations.createOffer, { body }, call));
  },

  change: async (connection: KeitaroConnection, id, changes, call) => {
    const body = writeChanges(wire, offerFields, changes, connection.account.timeZone);
    const written = idIn(await connection.call(operations.updateOffer, { id, body }, call));
    if (written !== id) throw lost('write', 'it names another record');
  },
};

/** The id in the answer to a write, which is the record or a list of it (keitaro.md 1.7). */
function idIn(answer: unknown): string {
  return writtenId(listOf(valueAt(answer, 'id'))[0]);
}

function read(row: KeitaroRow, { account, told }: KeitaroConnection): Offer {
  const record = readRecord(wire, offerFields, withPairs(row), account.timeZone);
  told.note('advertiser', { id: record.affiliateNetworkId, name: record.affiliateNetwork });
  return { ...record, country: listOf(record.country).map((country) => countryCodeOf(String(country))) };
}
