import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { CommonOffer, Price, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import { commissionChanges } from './commission-changes.ts';
import type { OfferitConnection } from './connection.ts';
import { cutSweep } from './cut-sweep.ts';
import { type KeyedRow, keyedRows, withId } from './keyed-rows.ts';
import { offerFields } from './offer-fields.ts';
import { operations } from './operations.ts';
import { pairsOf } from './pair.ts';
import { rowsByIds } from './rows-by-ids.ts';
import { wire } from './wire.ts';

/** An offer knows no status, only dates: whether its end is over is decided by the clock at the time of reading. */
type Offer = RecordOf<typeof offerFields> & { readonly seenAt: number };

/** No list of every offer exists, and nothing but get_details reads one (offerit.md 3.1, 3.11). */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of an Offerit network; listed within an advertiser or by a part of the name only.',
  fields: offerFields,

  common: (record: Offer, { currency }): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName,
    ...statusOf(record),
    createdAt: record.dateAdded,
    updatedAt: null,
    payout: payoutOf(record, currency),
    revenue: revenueOf(record, currency),
    advertiserNativeId: record.advertiserId,
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
};

/** `start` and `count` stand in one edition of the manual only, and an unknown parameter may be refused (offerit.md 4, trap 16). */
async function find(connection: OfferitConnection, selector: Readonly<Record<string, unknown>>, call: Call) {
  const seenAt = connection.now();
  const rows = await connection.rows(operations.getDetails, selector, keyedRows, call);
  return { rows, read: (row: KeyedRow): Offer => ({ ...read(connection, row), seenAt }) };
}

const pairColumns = ['groups', 'marketing_types', 'categories', 'landing_pages', 'authorized_countries'];

function read({ account }: OfferitConnection, keyed: KeyedRow): RecordOf<typeof offerFields> {
  const row = withId(keyed, 'offerid');
  const pairs = pairColumns.map((name) => [name, pairsOf(row[name])]);
  const offer_description = row.offer_description ?? row.offer_desc;
  return readRecord(wire, offerFields, { ...row, offer_description, ...Object.fromEntries(pairs) }, account.timeZone);
}

/**
 * INFERRED (offerit.md 3.3): a pause writes the end of the offer, and the platform itself then says "Offer expired", so
 * both are EXPIRED here. An offer before its first day is PENDING. The native status is the column that decided.
 */
function statusOf(offer: Offer): { readonly status: Status; readonly nativeStatus: string | null } {
  if (offer.deleted) return { status: 'ARCHIVED', nativeStatus: 'deleted' };
  if (isBy(offer.dateExpire, offer)) return { status: 'EXPIRED', nativeStatus: `date_expire ${offer.dateExpire}` };
  if (offer.dateLive !== null && !isBy(offer.dateLive, offer)) {
    return { status: 'PENDING', nativeStatus: `date_live ${offer.dateLive}` };
  }
  return { status: 'ACTIVE', nativeStatus: null };
}

function isBy(instant: string | null, { seenAt }: Offer): boolean {
  return instant !== null && Date.parse(instant) <= seenAt;
}

/** An amount counts only with the type that uses it (offerit.md 2.3): the others stay stored, without effect (4, trap 8). */
function revenueOf({ costType, costFlat, costPerc }: Offer, currency: string | null): Price | null {
  if (costType === 'CONVERSION') return costFlat === null ? null : { amount: costFlat, currency };
  if (costType === 'SALE') return costPerc === null ? null : { percent: costPerc };
  return null;
}

/**
 * The same for what we pay (offerit.md 2.2). That the column `commission` holds the type is INFERRED, and whether the
 * amounts are shown at all UNKNOWN (3.1): without either there is no payout here, and the details must be asked for.
 * A hybrid pays both, which one price cannot say, unless one of them is nothing.
 */
function payoutOf(offer: Offer, currency: string | null): Price | null {
  const { flatAmountPerConversion: flat, percentageOfCustomerConversion: percent } = offer;
  const type = offer.commission?.toLowerCase();
  const hybrid = type === 'hybrid' && flat !== null && percent !== null;
  if (flat !== null && (type === 'cpa' || (hybrid && Number(percent) === 0))) return { amount: flat, currency };
  if (percent !== null && (type === 'cps' || (hybrid && Number(flat) === 0))) return { percent };
  return null;
}
