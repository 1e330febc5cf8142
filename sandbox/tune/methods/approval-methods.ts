import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { type Parameter, type ParameterTree, texts } from '../parameter-tree.ts';
import type { PhpValue } from '../php-value.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import { findApprovals } from './find-approvals.ts';
import { relatedIds } from './related-ids.ts';

/** Who may run an offer (hasoffers.md 7.6). */
export const approvalMethods: Methods = {
  setAffiliateApproval: writes(
    (network, call) => setApproval(network, textArgument(call, 'id'), call.parameters),
    'id',
    'affiliate_id',
    'status',
  ),
  setMultipleAffiliateApprovals: writes(setMultipleAffiliateApprovals, 'data'),
  setAffiliateTermsDate: writes(setAffiliateTermsDate, 'id', 'affiliate_id', 'date'),
  getAffiliateApprovalStatus: reads(getAffiliateApprovalStatus, 'id', 'affiliate_id'),
  getApprovedAffiliateIds: relatedIds('affiliateOffers', 'offer_id', 'affiliate_id', isApproved),
  getUnapprovedAffiliateIds: relatedIds('affiliateOffers', 'offer_id', 'affiliate_id', isUnapproved),
  findAllAffiliateApprovals: reads((network, call) => findApprovals(network, call)),
  // That its rows look like those of the other list is INFERRED.
  findAllPendingAffiliateApprovals: reads((network, call) =>
    findApprovals(network, call, ({ approval_status }) => approval_status === 'pending'),
  ),
  // That these are the offers it is approved for is INFERRED.
  findAllIdsByAffiliateId: relatedIds('affiliateOffers', 'affiliate_id', 'offer_id', isApproved, 'affiliate_id'),
};

/** The same seen from the affiliate (hasoffers.md 2.2). */
export const approvedOfferMethods: Methods = {
  getApprovedOfferIds: relatedIds('affiliateOffers', 'affiliate_id', 'offer_id', isApproved),
  getUnapprovedOfferIds: relatedIds('affiliateOffers', 'affiliate_id', 'offer_id', isUnapproved),
};

/** The bare row when it is new, true when it was there; an empty status is null (hasoffers.md 7.6). */
function setApproval(network: Network, offerId: string, sent: ParameterTree): PhpValue {
  const [status = '', notes] = ['status', 'notes'].map((name) => texts(sent.get(name))[0]);
  const data = new Map([
    ...(status === '' ? [] : [['approval_status', status] as const]),
    ...(notes === undefined ? [] : [['approval_notes', notes] as const]),
  ]);
  const [affiliateId = ''] = texts(sent.get('affiliate_id'));
  const cleared = status === '' ? { approval_status: null } : {};
  return storeRelation(network, offerId, affiliateId, data, cleared);
}

/** The names within each entry are INFERRED from those of the single call, and so is true (hasoffers.md 2.2, 1.6). */
function setMultipleAffiliateApprovals(network: Network, call: Call): true {
  const entries = [...treeArgument(call, 'data').values()].filter(isTree);
  for (const entry of entries) {
    // Both ends of all of them first, so that nothing is stored when one is missing.
    existingRow(network, 'offers', texts(entry.get('offer_id'))[0] ?? '');
    existingRow(network, 'affiliates', texts(entry.get('affiliate_id'))[0] ?? '');
  }
  for (const entry of entries) setApproval(network, texts(entry.get('offer_id'))[0] ?? '', entry);
  return true;
}

/** When an affiliate agreed to the terms; the row comes into being as by an approval, INFERRED. */
function setAffiliateTermsDate(network: Network, call: Call): PhpValue {
  const data = new Map([['agreed_terms_and_conditions', textArgument(call, 'date')]]);
  return storeRelation(network, textArgument(call, 'id'), textArgument(call, 'affiliate_id'), data);
}

function storeRelation(
  network: Network,
  offerId: string,
  affiliateId: string,
  data: ParameterTree,
  cleared: Partial<Row> = {},
): PhpValue {
  const { affiliateOffers } = network.tables;
  const offer = existingRow(network, 'offers', offerId);
  const affiliate = existingRow(network, 'affiliates', affiliateId);
  const present = affiliateOffers.all().find((row) => ties(row, offer.id, affiliate.id));
  if (present === undefined) {
    const keys = [['affiliate_id', affiliate.id] as const, ['offer_id', offer.id] as const];
    return createRow(network, affiliateOffers, new Map([...data, ...keys]));
  }
  updateRow(network, affiliateOffers, { ...present, ...cleared, id: present.id }, data);
  return true;
}

/** A public offer without a row is approved for everybody (hasoffers.md 7.6), which offers count as public is INFERRED. */
function getAffiliateApprovalStatus(network: Network, call: Call): PhpValue {
  const offer = existingRow(network, 'offers', textArgument(call, 'id'));
  const affiliateId = textArgument(call, 'affiliate_id');
  const row = network.tables.affiliateOffers.all().find((each) => ties(each, offer.id, affiliateId));
  if (row !== undefined) return row.approval_status ?? null;
  return offer.is_private === '0' && offer.require_approval === '0' ? 'approved' : null;
}

function ties(row: Row, offerId: string, affiliateId: string): boolean {
  return row.offer_id === offerId && row.affiliate_id === affiliateId;
}

function isApproved({ approval_status }: Row): boolean {
  return approval_status === 'approved';
}

/** A row with any other status, INFERRED. */
function isUnapproved(row: Row): boolean {
  return !isApproved(row);
}

function isTree(parameter: Parameter): parameter is ParameterTree {
  return typeof parameter !== 'string';
}
