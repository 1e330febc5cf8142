import { amount, cannotLeave, type Fields, instant, integer, reference, text, toggle } from '../spec/field.ts';
import { byte, int } from './scalar-limits.ts';
import { noChangeWord } from './wire.ts';

/**
 * What `addedit Campaign` v3 takes, in the order of its page (cake.md 2.2). Empty texts leave and NULL is none of its
 * words, so that no text can be emptied; zero leaves, so that no reference can. A row that `export Campaigns` v8 shows
 * under another name, or deeper down, says where (cake.md 3.5).
 */
export const campaignWriteFields = {
  campaignId: reference('campaign_id', 'Number that CAKE gave the campaign.', { readOnly: true }),
  // These two and the currency are taken on a change as well, and ignored without a word (cake.md 4.9).
  affiliateId: reference('affiliate_id', 'Who sends the traffic.', {
    readAt: 'source_affiliate.source_affiliate_id',
    ...int,
    creationOnly: true,
    required: true,
  }),
  offerId: reference('offer_id', 'What is promoted; left out on creation, it is the offer of the contract.', {
    readAt: 'site_offer.site_offer_id',
    ...int,
    creationOnly: true,
  }),
  offerContractId: reference('offer_contract_id', "The contract in force; on creation the offer's default one.", {
    readAt: 'offer_contract.offer_contract_id',
    ...int,
  }),
  mediaTypeId: reference('media_type_id', 'Where it is advertised.', {
    readAt: 'media_type.media_type_id',
    required: true,
    ...byte,
  }),
  // The page says that empty sets null, and traffic that it leaves (cake.md 4.3).
  thirdPartyName: text('third_party_name', 'Its name in a third system.', { maxLength: 50 }),
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending; a new one is active.', {
    readAt: 'account_status.account_status_id',
    initial: '1',
    ...byte,
  }),
  // What shows instead where there is none, Fallback, has no number: once left it cannot be had back (cake.md 2.2).
  displayLinkTypeId: reference('display_link_type_id', 'What its links look like.', {
    readAt: 'display_link_type.display_link_type_id',
    initial: '1',
    ...byte,
  }),
  expirationDate: instant('expiration_date', 'When it ends.', { announcedBy: 'expiration_date_modification_type' }),
  currencyId: reference('currency_id', 'The currency of the payout, by the number this instance gave it.', {
    readAt: 'currency.currency_id',
    creationOnly: true,
    ...byte,
  }),
  useOfferContractPayout: toggle(
    'use_offer_contract_payout',
    "What the contract pays counts, not a payout of the campaign's own.",
    { writeOnly: true, initial: noChangeWord },
  ),
  payoutAmount: amount('payout', 'Paid per conversion: an amount or a percentage.', {
    readAt: 'payout.amount',
    announcedBy: 'payout_update_option',
    required: true,
    minimum: 0,
  }),
  paid: toggle('paid', 'Its conversions are paid.', { initial: 'on' }),
  staticSuppression: integer('static_suppression', 'Percent of conversions withheld from the affiliate.', {
    readAt: 'suppression_amount',
    minimum: 0,
    ...byte,
  }),
  paidRedirects: toggle('paid_redirects', 'Redirected clicks are paid.', { initial: 'on' }),
  paidUpsells: toggle('paid_upsells', 'Upsells are paid.', { readAt: 'upsell_info.paid_upsells', initial: 'on' }),
  review: toggle('review', 'Its conversions are looked at before they count.', { writeOnly: true }),
  autoDispositionDelayHours: integer('auto_disposition_delay_hours', 'Hours until nobody has judged a conversion.', {
    writeOnly: true,
    minimum: 1,
    ...int,
    cleared: '-2',
  }),
  redirectOfferContractId: reference('redirect_offer_contract_id', 'The contract that takes refused clicks.', {
    readAt: 'redirect_offer.offer_contract_id',
    ...int,
  }),
  redirect404: toggle('redirect_404', 'Refused clicks end on a 404 page.'),
  clearSessionOnConversion: toggle('clear_session_on_conversion', 'A conversion ends the session.', {
    readAt: 'upsell_info.clear_session_on_conversion',
  }),
  postbackUrl: text('postback_url', 'Address told of each conversion.', { readAt: 'pixel_info.postback_url' }),
  postbackDelayMs: integer('postback_delay_ms', 'Milliseconds to wait before telling it.', {
    readAt: 'pixel_info.postback_delay_ms',
    minimum: 0,
    ...int,
  }),
  // No choice, because nobody has seen all of its words, and each has to be sent again as it is.
  uniqueKeyHashType: text('unique_key_hash_type', 'How its unique key is hashed: none, sha1 or another word.', {
    unchanged: cannotLeave,
    initial: 'none',
  }),
  pixelHtml: text('pixel_html', 'Its tracking pixel.', { readAt: 'pixel_info.pixel_html' }),
  testLink: text('test_link', 'Link to try the tracking.'),
  redirectDomain: text('redirect_domain', 'Domain of the redirect.'),
} as const satisfies Fields;
