import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { CommonOffer, Price, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import { asShown } from './as-shown.ts';
import { commissionChanges } from './commission-changes.ts';
import type { OfferitConnection } from './connection.ts';
import { cutSweep } from './cut-sweep.ts';
import { type KeyedRow, keyedRows, withId } from './keyed-rows.ts';
import { type Offer, offerFields } from './offer-fields.ts';
import { offerWrites } from './offer-writes.ts';
import { operations } from './operations.ts';
import { pairsOf } from './pair.ts';
import { rowsByIds } from './rows-by-ids.ts';
import { wire } from './wire.ts';

/** No list of every offer exists, and nothing but get_details reads one (offerit.md 3.1, 3.11). */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of an Offerit network; listed within an advertiser or by a part of the name only.',
  fields: offerFields,

  common: (record: Offer, { currency }): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName ?? null,
    ...statusOf(record),
    createdAt: record.dateAdded ?? null,
    updatedAt: null,
    payout: payoutOf(record, currency),
    revenue: revenueOf(record, currency),
    advertiserNativeId: record.advertiserId ?? null,
  }),

  listWithin: {
    by: ['advertiserId', 'text'],
    list: async (connection: OfferitConnection, { by, value }, limit, call) => {
      if (value.trim() === '')
        throw new Unsupported('Offerit lists no offers without an advertiser or part of a name.');
      const { rows, read } = await find(connection, { [by]: value }, call);
      return cutSweep(readRows(rows, read), limit);
    },
  },

  byIds: async (connection: OfferitConnection, ids, call) => {
    const { rows, read } = await find(connection, { ids }, call);
    return rowsByIds(rows, 'offerid', ids, read);
  },
  // No limit is documented: what fits an address easily.
  idsPerCall: 100,

  details: { commissionChanges },

  writes: {
    ...offerWrites,
    create: {
      ...offerWrites.create,
      lookalikes: async (connection: OfferitConnection, { offerName }, call) => {
        const { rows, read } = await find(connection, { name: offerName }, call);
        return rows.map(read).filter((found) => found.offerName === offerName);
      },
    },
  },
};

/** `start` and `count` stand in one edition of the manual only, and an unknown parameter may be refused (offerit.md 4, trap 16). */
async function find(connection: OfferitConnection, selector: Readonly<Record<string, unknown>>, call: Call) {
  const seenAt = connection.now();
  const rows = await connection.rows(operations.getDetails, selector, keyedRows, call);
  return { rows, read: (row: KeyedRow) => read(connection, row, seenAt) };
}

const pairColumns = ['groups', 'marketing_types', 'categories', 'landing_pages', 'authorized_countries'];
/** That the column "commission" holds the type is INFERRED: any other word there says nothing of it (offerit.md 3.1). */
const commissionWords: readonly string[] = Object.values(offerFields.commissionType.values);

function read({ account }: OfferitConnection, keyed: KeyedRow, seenAt: number): Offer {
  const { offer_desc, ...shown } = withId(keyed, 'offerid');
  const pairs = pairColumns.filter((name) => name in shown).map((name) => [name, pairsOf(shown[name])] as const);
  // Where names stand without their numbers, it is not known which numbers those are.
  const numbered = pairs.filter(([, items]) => items.every((item) => 'id' in item));
  const commission = String(shown.commission).toLowerCase();
  const row = {
    ...(offer_desc === undefined ? {} : { offer_description: offer_desc }),
    ...(commissionWords.includes(commission) ? { commission_type: commission } : {}),
    ...shown,
    ...Object.fromEntries(pairs),
    ...Object.fromEntries(numbered.map(([name, items]) => [`${name}_ids`, items.map(({ id }) => id)])),
  };
  const record = asShown(offerFields, row, readRecord(wire, offerFields, row, account.timeZone));
  const { dateExpire = null } = record;
  return { ...record, ended: dateExpire !== null && Date.parse(dateExpire) <= seenAt, seenAt };
}

/**
 * INFERRED (offerit.md 3.3): a pause writes the end of the offer, and the platform itself then says "Offer expired", so
 * both are EXPIRED here. An offer before its first day is PENDING. The native status is the column that decided.
 */
function statusOf(offer: Offer): { readonly status: Status; readonly nativeStatus: string | null } {
  if (offer.deleted) return { status: 'ARCHIVED', nativeStatus: 'deleted' };
  if (offer.ended) return { status: 'EXPIRED', nativeStatus: `date_expire ${offer.dateExpire}` };
  const { dateLive = null } = offer;
  if (dateLive !== null && Date.parse(dateLive) > offer.seenAt) {
    return { status: 'PENDING', nativeStatus: `date_live ${dateLive}` };
  }
  return { status: 'ACTIVE', nativeStatus: null };
}

/** An amount counts only with the type that uses it (offerit.md 2.3): the others stay stored, without effect (4, trap 8). */
function revenueOf({ costType, costFlat, costPerc }: Offer, currency: string | null): Price | null {
  if (costType === 'CONVERSION') return costFlat == null ? null : { amount: costFlat, currency };
  if (costType === 'SALE') return costPerc == null ? null : { percent: costPerc };
  return null;
}

/**
 * The same for what we pay (offerit.md 2.2). Whether the amounts are shown at all is UNKNOWN (3.1): without one there is
 * no payout here, and the details must be asked for. A hybrid pays both, which one price cannot say, unless one of them
 * is nothing.
 */
function payoutOf(offer: Offer, currency: string | null): Price | null {
  const { commissionType, flatAmountPerConversion: flat, percentageOfCustomerConversion: percent } = offer;
  const hybrid = commissionType === 'HYBRID' && flat != null && percent != null;
  if (flat != null && (commissionType === 'CPA' || (hybrid && Number(percent) === 0)))
    return { amount: flat, currency };
  if (percent != null && (commissionType === 'CPS' || (hybrid && Number(flat) === 0))) return { percent };
  return null;
}
