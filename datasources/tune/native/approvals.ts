import type { Native, RowItem } from '../../native.ts';
import { choice, text } from '../../spec/field.ts';
import { campaignFields } from '../campaign-fields.ts';
import { operations } from '../operations.ts';
import { act, list, one } from './dialect.ts';
import { listedAffiliate, listedOffer } from './listed-items.ts';

const readOnly = { readOnly: true } as const;
const states = campaignFields.approvalState.values;

const approvalStatus: RowItem = {
  named: 'ApprovalStatus',
  says: 'Whether an affiliate may run an offer.',
  fields: {
    status: choice('value', 'ApprovalState', 'The status.', states, readOnly),
    statusWord: text('value', 'The status as the network spells it.', readOnly),
  },
};

/** Who may run which offer (hasoffers.md 2.2, 7.6). */
export const approvals = {
  approvedAffiliateIds: list(operations.getApprovedAffiliateIds, listedAffiliate),
  unapprovedAffiliateIds: list(operations.getUnapprovedAffiliateIds, listedAffiliate),
  blockedAffiliateIds: list(operations.getBlockedAffiliateIds, listedAffiliate),
  unblockedAffiliateIds: list(operations.getUnblockedAffiliateIds, listedAffiliate),
  affiliateApprovalStatus: one(operations.getApprovalStatus, approvalStatus),
  approvedOfferIds: list(operations.getApprovedOfferIds, listedOffer),
  unapprovedOfferIds: list(operations.getUnapprovedOfferIds, listedOffer),
  blockedOfferIds: list(operations.getBlockedOfferIds, listedOffer),
  unblockedOfferIds: list(operations.getUnblockedOfferIds, listedOffer),
  affiliateIdsBlockedByAdvertiser: list(operations.getIdsBlockedByAdvertiser, listedAffiliate),
  offerIdsOfAffiliate: list(operations.findOfferIdsOfAffiliate, listedOffer),
  offerIdsOfAdvertiser: list(operations.findOfferIdsOfAdvertiser, listedOffer),
  offerSetAffiliateApprovals: act(operations.setApprovals),
  offerSetAffiliateTermsDate: act(operations.setTermsDate),
  advertiserBlockAffiliate: act(operations.blockAffiliateOfAdvertiser),
  advertiserUnblockAffiliate: act(operations.unblockAffiliateOfAdvertiser),
} as const satisfies Readonly<Record<string, Native>>;
