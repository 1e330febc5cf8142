import type { CommonCampaign, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { campaignFields } from './campaign-fields.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';

const statuses = { approved: 'ACTIVE', pending: 'PENDING', rejected: 'REJECTED' } as const;

/** The names in it belong to other models, and TUNE orders and narrows by no columns but a model's own (3.1). */
const model: Model = {
  name: 'AffiliateOffer',
  find: operations.findApprovals,
  fields: campaignFields,
  contain: {},
  embeds: { Affiliate: 'one', Offer: 'one' },
  columns: { ids: 'id', status: 'approval_status', offerId: 'offer_id', affiliateId: 'affiliate_id' },
  statuses,
  statusesOfNull: ['PENDING'],
  orders: {},
};

/**
 * TUNE has no campaigns: what stands for one is the approval of an affiliate for an offer (hasoffers.md 7.6). A
 * public offer needs none, so that an affiliate may run an offer without any of these.
 */
export const campaign: EntitySpec<'campaign'> = {
  says: 'The approval of an affiliate for an offer, which is what a campaign is on TUNE.',
  fields: campaignFields,
  common: (record: RecordOf<typeof campaignFields>): CommonCampaign => ({
    nativeId: record.approvalId ?? '',
    name: nameOf(record.affiliateCompany, record.offerName),
    status: statusOf(record.approvalStateWord),
    nativeStatus: record.approvalStateWord,
    createdAt: null,
    updatedAt: null,
    offerNativeId: record.offerId,
    affiliateNativeId: record.affiliateId,
    // A payout of its own is a row elsewhere, which no list gives (hasoffers.md 7.6): null says "as the offer's".
    payout: null,
  }),
  // A conversion and a click name the affiliate and the offer alone.
  isAgreement: true,
  ...findMethods(model),
};

function nameOf(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' - ') || null;
}

/** Without a word the affiliate has not applied, or may apply again: not in force, and it may come to be. */
function statusOf(word: string | null): Status {
  if (word === null) return 'PENDING';
  return (statuses as Readonly<Record<string, Status>>)[word] ?? 'UNKNOWN';
}
