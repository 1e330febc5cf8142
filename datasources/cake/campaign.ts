import pLimit from 'p-limit';
import type { Call } from '../call.ts';
import { Rejected, Unsupported } from '../errors.ts';
import type { CommonCampaign } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Sweep } from '../query.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, valueAt } from '../spec/read-record.ts';
import { accountStatusById } from './account-status.ts';
import { campaignReadFields } from './campaign-read-fields.ts';
import { campaignWriteFields } from './campaign-write-fields.ts';
import { campaignWrites } from './campaign-writes.ts';
import type { CakeConnection } from './connection.ts';
import { type Export, exported, sweepExport } from './exported.ts';
import { exportOffers } from './offer.ts';
import { operations } from './operations.ts';
import { priceOf } from './price-of.ts';
import { wire } from './wire.ts';

const fields = { ...campaignWriteFields, ...campaignReadFields } as const;
type Campaign = RecordOf<typeof fields>;

const exportCampaigns: Export = {
  operation: operations.exportCampaigns,
  id: 'campaignId',
  sortFields: { ID: 'CAMPAIGN_ID', CREATED_AT: 'DATE_CREATED' },
  narrows: {
    by: { offerId: 'offerId', affiliateId: 'affiliateId' },
    status: { parameter: 'accountStatusId', words: { ACTIVE: '1', PAUSED: '2', PENDING: '3' } },
  },
  read: (row, zone) => readRecord(wire, fields, withHashWord(row), zone),
};
const listing = exported(exportCampaigns);

/** An affiliate's link to an offer, with terms of its own. */
export const campaign: EntitySpec<'campaign'> = {
  says: 'A campaign of a CAKE instance: the terms under which an affiliate promotes an offer.',
  fields,

  common: (record: Campaign, account): CommonCampaign => ({
    nativeId: record.campaignId ?? '',
    name: nameOf(record),
    status: accountStatusById[record.accountStatus?.id ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
    offerNativeId: record.siteOffer?.id ?? null,
    affiliateNativeId: record.sourceAffiliate?.id ?? null,
    payout: priceOf(
      record.payoutAmount,
      record.payoutIsPercentage,
      record.currency ? record.currency.code : account.currency,
    ),
  }),

  ...listing,

  listAll: async (connection: CakeConnection, limit, call) => {
    const whole = await unlessRefused(connection, () => listing.listAll(connection, limit, call));
    return whole ?? campaignsOfAllOffers(connection, limit, call);
  },

  listPage: async (connection: CakeConnection, query, call) => {
    const { ids, offerId, affiliateId } = query.filter;
    if (ids || offerId || affiliateId) return listing.listPage(connection, query, call);
    const page = await unlessRefused(connection, () => listing.listPage(connection, query, call));
    if (page) return page;
    throw new Unsupported('This instance of CAKE lists campaigns only of an "offerId", an "affiliateId" or by "ids".');
  },

  writes: campaignWrites(exportCampaigns),
};

/** The export prints the name of the hash, whose word for a change is the same in small letters (cake.md 2.2). */
function withHashWord(row: unknown): unknown {
  const name = valueAt(row, 'pixel_info.hash_type.hash_type_name');
  return typeof row === 'object' && typeof name === 'string'
    ? { ...row, unique_key_hash_type: name.toLowerCase() }
    : row;
}

/** CAKE gives campaigns no name; this is how clients have always called them (cake.md 3.5). */
function nameOf({ siteOffer, offerContract, payoutFormatted }: Campaign): string | null {
  const parts = [siteOffer?.name, offerContract?.priceFormat?.name, payoutFormatted];
  return parts.filter((part) => part != null).join(' - ') || null;
}

/**
 * Version 7 refuses to list without an id (cake.md 2.3), and whether version 8 does is in no source. So it is asked, and
 * an instance that has refused once is not asked again. Null when it refuses.
 */
async function unlessRefused<T>(connection: CakeConnection, list: () => Promise<T>): Promise<T | null> {
  if (needAnId.has(connection)) return null;
  try {
    return await list();
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    needAnId.add(connection);
    return null;
  }
}

const needAnId = new WeakSet<CakeConnection>();

/** Offer by offer, a few at once: no more are begun once there are more campaigns than wanted. */
async function campaignsOfAllOffers(connection: CakeConnection, limit: number, call: Call): Promise<Sweep> {
  const offers = await sweepExport(exportOffers, connection, {}, 0, call);
  let found = 0;
  const answers = await pLimit(atOnce).map(offers.records, async ({ offerId }) => {
    if (found > limit) return null;
    const sweep = await sweepExport(exportCampaigns, connection, { offerId }, limit, call);
    found += sweep.records.length;
    return sweep;
  });
  const sweeps = answers.filter((sweep) => sweep !== null);
  const records = sweeps.flatMap((sweep) => sweep.records);
  return {
    records: records.slice(0, limit),
    odd: sweeps.flatMap((sweep) => sweep.odd),
    complete: found <= limit && offers.complete && sweeps.every(({ complete }) => complete),
  };
}

/** The account's gate keeps its own limit; this one keeps calls from piling up before it. */
const atOnce = 8;
