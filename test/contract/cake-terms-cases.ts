import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { localMoment } from './local-moment.ts';
import type { WriteCase } from './write-case.ts';

type Sample = NonNullable<WriteCase['samples']>[string];

/** A member of each record of a collection, as ids are given. */
const idsIn =
  (collection: string, member: string): Sample =>
  (state: State) =>
    (Object.values(state[collection] ?? {}) as AnyRecord[]).flatMap((record) =>
      record[member] == null ? [] : [String(record[member])],
    );

/** The contracts of a stored offer, as ids are given. */
const contractsIn = ({ default_offer_contract_id: first, extra_offer_contracts: more }: AnyRecord) => [
  String(first),
  ...(more as readonly AnyRecord[]).map(({ offer_contract_id: id }) => String(id)),
];

const campaign: WriteCase = {
  collection: 'campaigns',
  // Of an offer that has a second contract to change to.
  picks: ({ offer_id: id }, { offers }) => contractsIn(Object(offers?.[String(id)])).length > 1,
  samples: {
    // A campaign runs under a contract of its own offer.
    offerContractId: ({ offers }, { offer_id: id }) => contractsIn(Object(offers?.[String(id)])),
    redirectOfferContractId: idsIn('offers', 'default_offer_contract_id'),
    displayLinkTypeId: () => ['1', '2'],
    uniqueKeyHashType: () => ['sha1', 'md5'],
  },
  movesToo: {
    useOfferContractPayout: { payout: 'The payout that shows is that of the contract then (cake.md 2.2).' },
    payoutAmount: { use_offer_contract_payout: 'A payout of its own ends that of the contract (cake.md 2.2).' },
  },
  refused: {
    changes: { mediaTypeId: '99' },
    field: 'mediaTypeId',
    words: 'Invalid Media Type ID',
    text: 'testLink',
  },
  atLeast: 25,
};

const buyer: WriteCase = {
  collection: 'buyers',
  // Of whom everything is known.
  picks: ({ credit_type: type, website }) => type === 'limited' && website !== '',
  samples: { accountManagerId: idsIn('affiliates', 'account_manager_id') },
  refused: {
    changes: { billingCycleId: '99' },
    field: 'billingCycleId',
    words: 'Invalid Billing Cycle',
    text: 'website',
  },
  atLeast: 20,
};

const buyerContract: WriteCase = {
  collection: 'buyer_contracts',
  samples: {
    buyerId: idsIn('buyers', 'buyer_id'),
    verticalId: idsIn('offers', 'vertical_id'),
    offerId: idsIn('offers', 'offer_id'),
  },
  refused: {
    changes: { accountStatusId: '99' },
    field: 'accountStatusId',
    words: 'Invalid Account Status',
    text: 'buyerContractName',
  },
  atLeast: 21,
};

const blacklist: WriteCase = {
  collection: 'blacklists',
  samples: {
    affiliateId: idsIn('affiliates', 'affiliate_id'),
    advertiserId: idsIn('advertisers', 'advertiser_id'),
    offerId: idsIn('offers', 'offer_id'),
    blacklistReasonId: () => ['7', '13'],
  },
  movesToo: {
    subId: { sub_affiliate_id: 'Who is known by that sub id.' },
    affiliateId: { sub_affiliate_id: 'A sub id is known to its affiliate only.' },
  },
  // Entries are kept with their affiliates too.
  moving: ['blacklists'],
  refused: {
    changes: { blacklistReasonId: '99' },
    field: 'blacklistReasonId',
    words: 'Invalid Blacklist Reason ID',
    text: 'subId',
  },
  atLeast: 8,
};

/** Kept in one piece: the disposition, who gave it and when. */
const disposition = ['disposition_id', 'disposition_contact', 'disposition_date'] as const;
const judged = 'A conversion is judged once, by one reason at one time.';

/** What only says how a change is done moves nothing by itself, and so goes with one. */
const conversion: WriteCase = {
  collection: 'conversions',
  keyOf: ({ event_conversion_date: date }, id) => `${localMoment(String(date), 'America/New_York')}~${id}`,
  picks: ({ test, disposition_id: id, click_id: click }) => test === false && id === 3 && click !== null,
  samples: { dispositionId: () => ['12', '2'], effectiveDateOption: () => ['TODAY'] },
  storedAs: {
    payoutAmount: 'paid',
    saleAmount: 'order_total',
    dispositionType: disposition,
    dispositionId: disposition,
    updateRevsharePayout: 'paid',
    effectiveDateOption: disposition,
    customDate: disposition,
    noteToAppend: 'note',
  },
  movesToo: {
    saleAmount: { received: 'Of a share in the sale the revenue follows it.' },
    dispositionType: { disposition_id: judged },
  },
  givenWith: {
    dispositionId: { dispositionType: 'REJECTED' },
    updateRevsharePayout: { payoutAmount: '3.7500' },
    effectiveDateOption: { dispositionType: 'RETURNED', dispositionId: '4' },
    customDate: { effectiveDateOption: 'CUSTOM', dispositionType: 'APPROVED', dispositionId: '3' },
  },
  moving: ['last_updated'],
  atLeast: 9,
};

/** How the sandbox keeps the terms of CAKE: campaigns, buyers and their contracts, and blacklists. */
export const termsCases = { campaign, buyer, buyerContract, blacklist, conversion } satisfies Readonly<
  Record<string, WriteCase>
>;
