import { InvalidChange } from '../errors.ts';
import type { CommonOffer, Price } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { listOf, readRecord } from '../spec/read-record.ts';
import { archiving, cloning, stateChange } from './actions.ts';
import type { KeitaroConnection, KeitaroRow } from './connection.ts';
import { countryCodeOf } from './country-codes.ts';
import { alikeIn, keptReads } from './kept-reads.ts';
import { offerFields } from './offer-fields.ts';
import { operations } from './operations.ts';
import { withPairs } from './pairs.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

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

  writes: {
    ...written({
      create: operations.createOffer,
      update: operations.updateOffer,
      fields: offerFields,
      lookalikes: alikeIn({ list: operations.listOffers, read }, 'offerName'),
    }),
    actions: { archive: archiving(operations.archiveOffer), clone: cloning(operations.cloneOffer) },
    shared: {
      name: 'offerName',
      status: stateChange({ ARCHIVED: 'archive' }),
      notes: 'notes',
      revenue: (price) => ({ changes: payoutChanges(price) }),
      url: (url, present) => ({ changes: urlChanges(url, present) }),
    },
  },
};

/** What we get per conversion, with its currency where one is given (keitaro.md 3.2). */
function payoutChanges(price: Price | null): AnyRecord {
  if (price === null) return { payoutValue: null };
  if ('percent' in price) {
    throw new InvalidChange('revenue', 'CANNOT_EXPRESS', 'Keitaro pays an amount for each conversion, not a share.');
  }
  return { payoutValue: price.amount, ...(price.currency === null ? {} : { payoutCurrency: price.currency }) };
}

/** An offer is an address in 2017, and an action since, of which one is to open an address (keitaro.md 3.2). */
function urlChanges(url: string | null, { actionType }: AnyRecord): AnyRecord {
  if (actionType === null) return { url };
  if (actionType === 'http') return { actionPayload: url };
  throw new InvalidChange(
    'url',
    'CANNOT_EXPRESS',
    'A click on this offer opens no address; with keitaroOfferUpdate its `actionType` can be made "http".',
  );
}

function read(row: KeitaroRow, { account, told }: KeitaroConnection): Offer {
  const record = readRecord(wire, offerFields, withPairs(row), account.timeZone);
  told.note('advertiser', { id: record.affiliateNetworkId, name: record.affiliateNetwork });
  return { ...record, country: listOf(record.country).map((country) => countryCodeOf(String(country))) };
}
