import { DateTime } from 'luxon';
import { type Call, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { printTime, zeroTime } from '../network-clock.ts';
import { pageOf, printPage } from '../page.ts';
import type { PhpMap, PhpObject, PhpValue } from '../php-value.ts';
import { foundPrinter } from '../print-found.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import { foundRows } from './find-methods.ts';
import { relatedIds } from './related-ids.ts';

/** Who may run an offer (hasoffers.md 7.6). */
export const approvalMethods: Methods = {
  setAffiliateApproval: writes(setAffiliateApproval, 'id', 'affiliate_id', 'status'),
  getAffiliateApprovalStatus: reads(getAffiliateApprovalStatus, 'id', 'affiliate_id'),
  getApprovedAffiliateIds: relatedIds('affiliateOffers', 'offer_id', 'affiliate_id', isApproved),
  getUnapprovedAffiliateIds: relatedIds('affiliateOffers', 'offer_id', 'affiliate_id', isUnapproved),
  findAllAffiliateApprovals: reads(findAllAffiliateApprovals),
};

/** The same seen from the affiliate (hasoffers.md 2.2). */
export const approvedOfferMethods: Methods = {
  getApprovedOfferIds: relatedIds('affiliateOffers', 'affiliate_id', 'offer_id', isApproved),
  getUnapprovedOfferIds: relatedIds('affiliateOffers', 'affiliate_id', 'offer_id', isUnapproved),
};

/** The bare row when it is new, true when it was there; an empty status is null (hasoffers.md 7.6). */
function setAffiliateApproval(network: Network, call: Call): PhpValue {
  const { affiliateOffers } = network.tables;
  const offer = existingRow(network, 'offers', textArgument(call, 'id'));
  const affiliate = existingRow(network, 'affiliates', textArgument(call, 'affiliate_id'));
  const [status, notes] = [textArgument(call, 'status'), call.parameters.get('notes')];
  const data = new Map([
    ...(status === '' ? [] : [['approval_status', status] as const]),
    ...(notes === undefined ? [] : [['approval_notes', notes] as const]),
  ]);
  const present = affiliateOffers.all().find((row) => ties(row, offer.id, affiliate.id));
  if (present === undefined) {
    const keys = [['affiliate_id', affiliate.id] as const, ['offer_id', offer.id] as const];
    return createRow(network, affiliateOffers, new Map([...data, ...keys]));
  }
  const before = status === '' ? { ...present, approval_status: null } : present;
  updateRow(network, affiliateOffers, before, data);
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

/** Each approval with the raw rows of its affiliate and offer beside it (hasoffers.md 7.6). */
function findAllAffiliateApprovals(network: Network, call: Call): PhpValue {
  const rows = foundRows(network, call, 'affiliateOffers');
  const page = pageOf(call, rows);
  const data = printApprovals(network, call, page?.items ?? rows);
  return page === undefined ? data : { ...printPage(page), data };
}

function printApprovals(network: Network, call: Call, rows: readonly Row[]): PhpMap {
  const { affiliateOffers, affiliates, offers } = network.tables;
  const print = foundPrinter(network, affiliateOffers.model, call);
  return new Map<string, PhpObject>(
    rows.map((row) => {
      const affiliate = affiliates.find(String(row.affiliate_id));
      const offer = offers.find(String(row.offer_id));
      const raw = {
        Affiliate: affiliate === undefined ? null : { ...affiliate, fraud_profile_score: null },
        Offer: offer === undefined ? null : rawOffer(offer),
      };
      return [row.id, { ...print(row), ...raw }];
    }),
  );
}

/** More columns than usual, the computed ones missing and `modified` as text (hasoffers.md 2.3); the values are invented. */
function rawOffer(offer: Row): PhpObject {
  const { is_expired: _expired, dne_third_party_list: _list, modified, ...columns } = offer;
  const seconds = Number(modified);
  return {
    ...columns,
    modified: seconds < 0 ? zeroTime : printTime(DateTime.fromSeconds(seconds), 'utc'),
    default_scrub: '0',
    is_country_primary: '0',
    cookie_hours: '720',
    session_cookieless_minutes: '0',
  };
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
