import { choice, date, records, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { campaignFields } from './campaign-fields.ts';
import {
  namingAdvertiser,
  namingAffiliate,
  namingOffer,
  ofAdvertiser,
  ofAffiliate,
  ofOffer,
} from './method-arguments.ts';
import { notEmpty } from './not-empty.ts';

const required = { required: true } as const;

const approval = {
  ...namingOffer,
  ...namingAffiliate,
  status: choice(
    'status',
    'ApprovalState',
    'Whether the affiliate may run it.',
    campaignFields.approvalState.values,
    required,
  ),
  notes: text('notes', 'Notes on the approval.'),
};

/** Who may run which offer (hasoffers.md 2.2, 7.6). */
export const approvalOperations = {
  getApprovedAffiliateIds: read(
    'Offer/getApprovedAffiliateIds',
    'Affiliates that are approved for an offer; a public one needs no approval.',
    { takes: ofOffer },
  ),
  getUnapprovedAffiliateIds: read(
    'Offer/getUnapprovedAffiliateIds',
    'Affiliates that applied for an offer and are not approved.',
    { takes: ofOffer },
  ),
  getBlockedAffiliateIds: read('Offer/getBlockedAffiliateIds', 'Affiliates that are barred from an offer.', {
    takes: ofOffer,
  }),
  getUnblockedAffiliateIds: read('Offer/getUnblockedAffiliateIds', 'Affiliates that are not barred from an offer.', {
    takes: ofOffer,
  }),
  getApprovalStatus: read('Offer/getAffiliateApprovalStatus', 'Whether an affiliate may run an offer.', {
    takes: { ...ofOffer, ...namingAffiliate },
  }),
  getApprovedOfferIds: read('Affiliate/getApprovedOfferIds', 'Offers that an affiliate is approved for.', {
    takes: ofAffiliate,
  }),
  getUnapprovedOfferIds: read(
    'Affiliate/getUnapprovedOfferIds',
    'Offers that an affiliate applied for and is not approved.',
    { takes: ofAffiliate },
  ),
  getBlockedOfferIds: read('Affiliate/getBlockedOfferIds', 'Offers that an affiliate is barred from.', {
    takes: ofAffiliate,
  }),
  getUnblockedOfferIds: read('Affiliate/getUnblockedOfferIds', 'Offers that an affiliate is not barred from.', {
    takes: ofAffiliate,
  }),
  getIdsBlockedByAdvertiser: read(
    'Advertiser/getBlockedAffiliateIds',
    'Affiliates that are barred from all offers of an advertiser.',
    { takes: ofAdvertiser },
  ),
  findOfferIdsOfAffiliate: read('Offer/findAllIdsByAffiliateId', 'Offers of an affiliate.', { takes: namingAffiliate }),
  findOfferIdsOfAdvertiser: read('Offer/findAllIdsByAdvertiserId', 'Offers of an advertiser.', {
    takes: namingAdvertiser,
  }),
  setApprovals: write(
    'Offer/setMultipleAffiliateApprovals',
    'Says of several affiliates whether they may run offers.',
    {
      takes: { approvals: records('data', 'ApprovalToSet', 'Who may run what.', approval, required) },
      rules: [notEmpty('approvals')],
      repeatable: true,
    },
  ),
  setTermsDate: write('Offer/setAffiliateTermsDate', "Notes when an affiliate agreed to an offer's terms.", {
    takes: { ...ofOffer, ...namingAffiliate, date: date('date', 'The day.', required) },
    repeatable: true,
  }),
  blockAffiliateOfAdvertiser: write(
    'Advertiser/blockAffiliate',
    'Bars an affiliate from all offers of an advertiser.',
    {
      takes: { ...ofAdvertiser, ...namingAffiliate },
      repeatable: true,
    },
  ),
  unblockAffiliateOfAdvertiser: write(
    'Advertiser/unblockAffiliate',
    'Lets an affiliate back that an advertiser barred.',
    {
      takes: { ...ofAdvertiser, ...namingAffiliate },
      repeatable: true,
    },
  ),
} as const satisfies Operations;
