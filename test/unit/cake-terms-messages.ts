import type { AnyRecord } from '../../datasources/spec/field.ts';

/** By entity: CAKE's words, the field that they speak of, and a change that our own check refuses alike, if there is one. */
export type Messages = Readonly<
  Record<string, readonly (readonly [words: string, field: string | null, change: AnyRecord | null])[]>
>;

const tooLarge = '2147483648';

/** The messages for campaigns, buyers and their contracts, blacklists and conversions (cake.md 1.8). */
export const termsMessages: Messages = {
  campaign: [
    ['Invalid Affiliate', 'affiliateId', null],
    ['Invalid Affiliate ID', 'affiliateId', null],
    ['Invalid Campaign ID', 'campaignId', null],
    ['Invalid Campaign', 'campaignId', null],
    ['Invalid Offer', 'offerId', null],
    ['Invalid Offer ID', 'offerId', null],
    ['Invalid Offer Contract', 'offerContractId', { offerContractId: tooLarge }],
    ['Invalid Media Type ID', 'mediaTypeId', { mediaTypeId: '256' }],
    ['Invalid Third Party Name', 'thirdPartyName', { thirdPartyName: 'x'.repeat(51) }],
    ['Invalid Account Status', 'accountStatusId', { accountStatusId: '256' }],
    ['Invalid Display Link Type ID', 'displayLinkTypeId', { displayLinkTypeId: '256' }],
    ['Invalid Currency', 'currencyId', null],
    ['Invalid Payout Amount', 'payoutAmount', { payoutAmount: '-2' }],
    ['Invalid Payout Update Option', 'payoutAmount', { payoutAmount: '-2' }],
    ['Invalid Static Suppression', 'staticSuppression', { staticSuppression: 256 }],
    ['Invalid Disposition Delay Hours', 'autoDispositionDelayHours', { autoDispositionDelayHours: 0 }],
    ['Invalid Disposition Delay Hours', 'autoDispositionDelayHours', { autoDispositionDelayHours: -3 }],
    ['Invalid Postback Delay MS', 'postbackDelayMs', { postbackDelayMs: -3 }],
  ],
  buyer: [
    ['Invalid Buyer ID', 'buyerId', null],
    ['Invalid Buyer Name', 'buyerName', { buyerName: 'x'.repeat(51) }],
    ['Invalid Account Status', 'accountStatusId', { accountStatusId: '256' }],
    ['Invalid Account Manager ID', 'accountManagerId', { accountManagerId: tooLarge }],
    ['Invalid Billing Cycle', 'billingCycleId', { billingCycleId: '256' }],
    ['Invalid Credit Type', 'creditType', { creditType: 'SOME' }],
    ['Invalid Credit Limit', 'creditLimit', { creditLimit: '-2' }],
  ],
  buyerContract: [
    ['Invalid Buyer Contract ID', 'buyerContractId', null],
    ['Invalid Buyer ID', 'buyerId', { buyerId: tooLarge }],
    ['Invalid Vertical ID', 'verticalId', { verticalId: '32768' }],
    ['Invalid Buyer Contract Name', 'buyerContractName', { buyerContractName: 'x'.repeat(51) }],
    ['Invalid Account Status', 'accountStatusId', { accountStatusId: tooLarge }],
    ['Invalid Offer ID', 'offerId', { offerId: tooLarge }],
    ['Invalid Rank', 'rank', { rank: -2 }],
  ],
  blacklist: [
    ['Invalid Blacklist ID', 'blacklistId', null],
    ['Invalid Affiliate ID', 'affiliateId', { affiliateId: tooLarge }],
    ['Invalid Advertiser ID', 'advertiserId', { advertiserId: tooLarge }],
    ['Invalid Offer ID', 'offerId', { offerId: tooLarge }],
    ['Invalid Blacklist Reason ID', 'blacklistReasonId', { blacklistReasonId: '256' }],
    ['Invalid Redirect Type', 'redirectType', { redirectType: 'NOWHERE' }],
    ['Invalid Blacklist Date', 'blacklistDate', { blacklistDate: '2027-03-04' }],
  ],
  conversion: [
    ['Invalid Offer ID', null, null],
    ['Invalid Disposition ID', 'dispositionId', { dispositionId: tooLarge, dispositionType: 'REJECTED' }],
    ['Invalid Disposition Type', 'dispositionType', { dispositionType: 'LOST' }],
    ['Invalid Payout Amount', 'payoutAmount', { payoutAmount: 'much' }],
  ],
};
