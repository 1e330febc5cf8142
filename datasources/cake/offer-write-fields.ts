import { amount, choice, instant, integer, reference, references, text, texts, toggle } from '../spec/field.ts';
import { byte, int, short } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

/** The texts that this operation clears with a word (cake.md 2.2 "Offer", last paragraph; inferred but for the first). */
const clearable = { cleared: nullWord } as const;
/** Where the offer's default contract stands once `offer.ts` has picked it out of the export. */
const inContract = (name: string) => `default_contract.${name}` as const;

const capBehaviors = {
  SYSTEM: '0',
  ADVERTISER_OFF: '1',
  ADVERTISER_ON_AFFILIATE_OFF: '2',
  ADVERTISER_OFF_AFFILIATE_ON: '3',
  ADVERTISER_OFF_AFFILIATE_OFF: '4',
  IGNORE: '5',
} as const;

/**
 * What `addedit Offer` v5 takes, in the order of its page (cake.md 2.2). A row that `export Offers` v6 shows under
 * another name, or deeper down, says where (cake.md 3.4).
 */
export const offerWriteFields = {
  offerId: reference('offer_id', 'Number that CAKE gave the offer.', { readOnly: true }),
  advertiserId: reference('advertiser_id', 'The advertiser who owns it.', {
    readAt: 'advertiser.advertiser_id',
    creationOnly: true,
    required: true,
    ...int,
  }),
  verticalId: reference('vertical_id', 'The vertical it is listed under.', {
    readAt: 'vertical.vertical_id',
    required: true,
    ...short,
  }),
  offerName: text('offer_name', 'Name shown to affiliates.', { required: true, maxLength: 200 }),
  thirdPartyName: text('third_party_name', 'Name shown instead of the offer name where the instance says so.', {
    maxLength: 200,
    ...clearable,
  }),
  hidden: toggle('hidden', 'Hidden from the affiliate portal.'),
  offerStatusId: reference('offer_status_id', '1 Public, 2 Private, 3 Apply To Run, 4 Inactive.', {
    readAt: 'offer_status.offer_status_id',
    required: true,
    ...byte,
  }),
  offerTypeId: reference('offer_type_id', '1 Hosted, 2 Host-n-Post, 3 3rd Party.', {
    readAt: 'offer_type.offer_type_id',
    creationOnly: true,
    required: true,
    ...byte,
  }),
  currencyId: reference('currency_id', 'The currency, by the number this instance gave it.', {
    readAt: 'currency.currency_id',
    creationOnly: true,
    ...byte,
  }),
  ssl: toggle('ssl', 'Links are served by https.', { initial: 'on' }),
  clickCookieDays: integer('click_cookie_days', 'Days a click stays attributable.', {
    minimum: 0,
    initial: '30',
    ...short,
  }),
  impressionCookieDays: integer('impression_cookie_days', 'Days an impression stays attributable.', {
    minimum: 0,
    initial: '30',
    ...short,
  }),
  autoDispositionType: choice(
    'auto_disposition_type',
    'AutoDispositionType',
    'What becomes of a conversion that nobody judges.',
    { NONE: 'none', REJECTED: 'rejected' },
    { writeOnly: true, initial: 'none' },
  ),
  autoDispositionDelayHours: integer('auto_disposition_delay_hours', 'Hours until nobody has judged it.', {
    writeOnly: true,
    minimum: 1,
    cleared: '-2',
    ...int,
  }),
  redirectOfferContractId: reference(
    'redirect_offer_contract_id',
    'The contract that takes clicks this offer refuses.',
    { readAt: 'redirect_offer.offer_contract_id', ...int },
  ),
  redirect404: toggle('redirect_404', 'Refused clicks end on a 404 page.'),
  redirectDomain: text('redirect_domain', 'Domain of the redirect.', { writeOnly: true, ...clearable }),
  conversionsFromWhitelistOnly: toggle(
    'conversions_from_whitelist_only',
    'Conversions count from listed addresses only.',
  ),
  trackSearchTermsFromNonSupportedSearchEngines: toggle(
    'track_search_terms_from_non_supported_search_engines',
    'Search terms are kept from unknown search engines too.',
    { writeOnly: true },
  ),
  enableViewThruConversions: toggle(
    'enable_view_thru_conversions',
    'A conversion may follow an impression without a click.',
  ),
  clickTrumpsImpression: toggle('click_trumps_impression', 'A click outweighs a later impression.'),
  disableClickDeduplication: toggle('disable_click_deduplication', 'Repeated clicks count each time.'),
  lastTouch: toggle('last_touch', 'The last click is credited.', { required: true }),
  sessionRegenerationSeconds: integer('session_regeneration_seconds', 'Seconds after which a visit is a new session.', {
    minimum: 0,
    ...int,
  }),
  sessionRegenerationTypeId: reference('session_regeneration_type_id', 'How sessions are renewed.', {
    readAt: 'session_regeneration_type.session_regeneration_type_id',
    ...byte,
  }),
  enableTransactionIdDeduplication: toggle('enable_transaction_id_deduplication', 'A transaction id counts once.'),
  cookieDomain: text('cookie_domain', 'Domain of the tracking cookie.', {
    readAt: 'cookie_domain_override',
    ...clearable,
  }),
  postbacksOnly: toggle('postbacks_only', 'Conversions are taken by postback only.', { writeOnly: true }),
  pixelHtml: text('pixel_html', 'Tracking pixel of the offer.', { readAt: 'pixel_info.pixel_html', ...clearable }),
  postbackUrl: text('postback_url', 'Address told of each conversion.', {
    readAt: 'pixel_info.postback_url',
    ...clearable,
  }),
  postbackUrlMsDelay: integer('postback_url_ms_delay', 'Milliseconds to wait before telling it.', {
    readAt: 'pixel_info.postback_delay_ms',
    minimum: 0,
    ...int,
  }),
  fireGlobalPixel: toggle('fire_global_pixel', 'The global pixel fires too.', { initial: 'on' }),
  firePixelOnNonPaidConversions: toggle(
    'fire_pixel_on_non_paid_conversions',
    'The pixel fires for unpaid conversions too.',
  ),
  staticSuppression: integer('static_suppression', 'Percent of conversions withheld from affiliates.', {
    readAt: 'suppression_amount',
    minimum: 0,
    ...byte,
  }),
  conversionCapBehavior: choice(
    'conversion_cap_behavior',
    'CapBehavior',
    'What a reached cap does to conversions.',
    capBehaviors,
    { writeOnly: true, unchanged: '-1', initial: '0' },
  ),
  conversionBehaviorOnRedirect: choice(
    'conversion_behavior_on_redirect',
    'CapBehavior',
    'What a redirect does to conversions.',
    capBehaviors,
    { writeOnly: true, unchanged: '-1', initial: '0' },
  ),
  expirationDate: instant('expiration_date', 'When the offer ends.', {
    announcedBy: 'expiration_date_modification_type',
  }),
  offerContractName: text('offer_contract_name', 'Name of the default contract.', {
    readAt: inContract('offer_contract_name'),
  }),
  offerContractHidden: toggle('offer_contract_hidden', 'The default contract is hidden from the portal.', {
    readAt: inContract('hidden'),
  }),
  priceFormatId: reference('price_format_id', '1 CPA, 2 CPC, 3 CPM, 4 Fixed, 5 RevShare.', {
    readAt: inContract('price_format.price_format_id'),
    creationOnly: true,
    required: true,
    ...byte,
  }),
  payoutAmount: amount('payout', 'Paid per conversion by the default contract: an amount or a percentage.', {
    readAt: inContract('payout.amount'),
    announcedBy: 'payout_modification_type',
    required: true,
    minimum: 0,
  }),
  receivedAmount: amount('received', 'Received per conversion by the default contract: an amount or a percentage.', {
    readAt: inContract('received.amount'),
    announcedBy: 'received_modification_type',
    required: true,
    minimum: 0,
  }),
  receivedPercentage: toggle('received_percentage', 'The received amount is a percentage.', {
    readAt: inContract('received.is_percentage'),
  }),
  offerLink: text('offer_link', 'Where a click lands, with its macros.', {
    readAt: inContract('offer_link'),
    required: true,
  }),
  thankyouLink: text('thankyou_link', 'Where a conversion ends.', {
    readAt: inContract('thankyou_link'),
    ...clearable,
  }),
  previewLink: text('preview_link', 'Where affiliates may look before they run it.', clearable),
  thumbnailFileImportUrl: text('thumbnail_file_import_url', 'Address from which CAKE fetches the thumbnail once.', {
    writeOnly: true,
  }),
  offerDescription: text('offer_description', 'Description for affiliates.', clearable),
  restrictions: text('restrictions', 'What affiliates must not do.', clearable),
  advertiserExtendedTerms: text('advertiser_extended_terms', "The advertiser's own terms.", clearable),
  testingInstructions: text('testing_instructions', 'How to test the tracking.', clearable),
  tags: texts('tags', 'Names of its tags; a change replaces them all.', {
    readAt: 'tags.tag.tag_name',
    announcedBy: 'tags_modification_type',
    maxLength: 50,
  }),
  allowAffiliatesToCreateCreatives: toggle('allow_affiliates_to_create_creatives', 'Affiliates may add creatives.', {
    writeOnly: true,
  }),
  unsubscribeLink: text('unsubscribe_link', 'Where mail recipients leave the list.', clearable),
  fromLines: text('from_lines', 'Permitted senders of mail, one a line.', clearable),
  subjectLines: text('subject_lines', 'Permitted subjects of mail, one a line.', clearable),
  allowedMediaTypeIds: references(
    'allowed_media_type_ids',
    'Media types in which it may run; a change replaces them all.',
    { readAt: 'allowed_media_types.media_type.media_type_id', announcedBy: 'allowed_media_type_modification_type' },
  ),
} as const;
