import { cannotClear, cannotLeave, choice, type Fields, instant, reference, text } from '../spec/field.ts';
import { pairRow } from './pair.ts';
import { byte, int } from './scalar-limits.ts';

const readOnly = { readOnly: true } as const;

/**
 * What `addedit Blacklist` v1 takes, in the order of its page, and `export Blacklists` v1 shows (cake.md 2.2, 3.6). The
 * page has no words for "unchanged", so that an edit says all of it again.
 */
export const blacklistWriteFields = {
  blacklistId: reference('blacklist_id', 'Number that CAKE gave the entry.', readOnly),
  affiliateId: reference('affiliate_id', 'Who is barred.', {
    readAt: 'affiliate.affiliate_id',
    to: 'affiliate',
    required: true,
    unchanged: cannotLeave,
    ...int,
  }),
  subId: text('sub_id', 'The part of the traffic that is barred; null is all of it.', {
    unchanged: cannotLeave,
    cleared: '',
  }),
  // These two are sent again by `blacklist.ts`, because one of them may be missing.
  advertiserId: reference('advertiser_id', 'Whose offers are barred.', {
    readAt: 'advertiser.advertiser_id',
    to: 'advertiser',
    ...int,
  }),
  offerId: reference('offer_id', 'The offer that is barred.', { readAt: 'offer.offer_id', to: 'offer', ...int }),
  blacklistReasonId: reference('blacklist_reason_id', 'Why it is barred, by the number of this instance.', {
    readAt: 'blacklist_reason.blacklist_reason_id',
    required: true,
    unchanged: cannotLeave,
    ...byte,
  }),
  redirectType: choice(
    'redirect_type',
    'BlacklistRedirect',
    'What becomes of barred clicks.',
    { REDIRECT_404: 'redirect_404', OFFER_REDIRECT: 'offer_redirect', GLOBAL_REDIRECT: 'global_redirect' },
    { required: true, unchanged: cannotLeave },
  ),
  blacklistDate: instant('blacklist_date', 'Day from whose beginning on it is barred; today for a new entry.', {
    readAt: 'date_created',
    announcedBy: 'blacklist_date_modification_type',
    cleared: cannotClear,
    dayOnly: true,
  }),
} as const satisfies Fields;

/** The same with what is only shown. */
export const blacklistFields = {
  ...blacklistWriteFields,
  affiliateName: text('affiliate.affiliate_name', 'Name of who is barred.', readOnly),
  advertiserName: text('advertiser.advertiser_name', 'Name of that advertiser.', readOnly),
  offerName: text('offer.offer_name', 'Name of that offer.', readOnly),
  reason: pairRow('blacklist_reason', 'BlacklistReason', 'reason', 'Why it is barred.'),
  type: pairRow('blacklist_type', 'BlacklistType', 'type', 'What becomes of barred clicks.'),
} as const satisfies Fields;
