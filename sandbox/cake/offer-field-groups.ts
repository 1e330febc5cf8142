/** Names of ADDEDIT Offer that follow the same edit words; a name in no group has rules of its own (cake.md 2.2). */

/** on, off, no_change. */
export const flags = [
  'hidden',
  'ssl',
  'redirect_404',
  'conversions_from_whitelist_only',
  'track_search_terms_from_non_supported_search_engines',
  'enable_view_thru_conversions',
  'click_trumps_impression',
  'disable_click_deduplication',
  'last_touch',
  'enable_transaction_id_deduplication',
  'postbacks_only',
  'fire_global_pixel',
  'fire_pixel_on_non_paid_conversions',
  'offer_contract_hidden',
  'received_percentage',
  'allow_affiliates_to_create_creatives',
] as const;

/** The literal NULL empties, an empty text leaves. */
export const emptiableTexts = [
  'redirect_domain',
  'pixel_html',
  'postback_url',
  'offer_contract_name',
  'offer_link',
  'thankyou_link',
  'preview_link',
  'thumbnail_file_import_url',
  'offer_description',
  'restrictions',
  'advertiser_extended_terms',
  'testing_instructions',
  'unsubscribe_link',
  'from_lines',
  'subject_lines',
] as const;

/** As above, but the export omits them when they were cleared. */
export const nullableTexts = ['third_party_name', 'cookie_domain'] as const;

/** Negative leaves. The manual says -1 for most of them; that any other negative does the same is invented. */
export const counts = [
  'click_cookie_days',
  'impression_cookie_days',
  'session_regeneration_seconds',
  'postback_url_ms_delay',
  'static_suppression',
  'conversion_cap_behavior',
  'conversion_behavior_on_redirect',
] as const;

/**
 * Zero leaves. advertiser_id and price_format_id are applied on edit when they are not zero: the manual only
 * says that pycake always sends 0, and 4.9 does not list them among what is ignored.
 */
export const ids = [
  'vertical_id',
  'offer_status_id',
  'redirect_offer_contract_id',
  'session_regeneration_type_id',
  'advertiser_id',
  'price_format_id',
] as const;

/** Zero leaves, and so does anything else on edit: "not used on edit" (cake.md 2.2, 4.9). */
export const idsOfNewOffers = ['offer_type_id', 'currency_id'] as const;
