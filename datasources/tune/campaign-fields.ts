import { cannotLeave, choice, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const key = { required: true, creationOnly: true } as const;

/** The columns of AffiliateOffer (hasoffers.md 2.10), and the names out of the rows printed beside it (7.6). */
export const campaignFields = {
  approvalId: reference('id', 'Id that the network gave the approval.', readOnly),
  affiliateId: reference('affiliate_id', 'The affiliate.', key),
  offerId: reference('id', 'The offer.', { ...key, readAt: 'offer_id' }),
  approvalState: choice(
    'status',
    'ApprovalState',
    'Whether the affiliate may run the offer; null where it has not applied, or may apply again.',
    { APPROVED: 'approved', PENDING: 'pending', REJECTED: 'rejected' },
    // The call names the state whatever it changes (hasoffers.md 7.6).
    { readAt: 'approval_status', required: true, unchanged: cannotLeave, cleared: '' },
  ),
  approvalStateWord: text('approval_status', 'The state as the network spells it.', readOnly),
  // A date without a time, and so no instant.
  agreedTermsAndConditions: text('agreed_terms_and_conditions', 'Date on which it agreed to the terms.', readOnly),
  approvalNotes: text('notes', 'Notes on the approval.', { readAt: 'approval_notes' }),
  hostnameId: reference('hostname_id', 'Host name of its tracking links.', readOnly),
  networkOfferId: reference('_NETWORK_offer_id', 'Internal to TUNE.', readOnly),
  affiliateCompany: text('Affiliate', 'Company of the affiliate.', { ...readOnly, readAt: 'Affiliate.company' }),
  offerName: text('Offer', 'Name of the offer.', { ...readOnly, readAt: 'Offer.name' }),
} as const;
