import type { CakeAccount } from './cake-account.ts';
import { redirectTree } from './contract-tree.ts';
import { noCapInterval } from './lookups.ts';
import { pair } from './pair-trees.ts';
import { absent, date, flag, type Members, number, object, type Tree, text } from './response-tree.ts';
import type { StoredCap, StoredOffer } from './stored-offer.ts';

/** The manual spells out conversion_cap only; click_cap is taken to be alike. */
export function capTree({ lookups }: CakeAccount, cap: StoredCap): Tree {
  const intervals = new Map([...lookups.capIntervals, [noCapInterval.id, noCapInterval.name]]);
  return object({
    limit: number(cap.limit),
    cap_interval: pair('cap_interval', cap.cap_interval_id, intervals),
    start_date: date(cap.start_date),
    review_no_redirect: flag(cap.review_no_redirect),
  });
}

/** Cookies, clicks and pixels; one member in the middle belongs to version 6 only. */
export function trackingMembers(offer: StoredOffer, impressionDeduplication: Members): Members {
  return {
    click_cookie_days: number(offer.click_cookie_days),
    impression_cookie_days: number(offer.impression_cookie_days),
    enable_view_thru_conversions: flag(offer.enable_view_thru_conversions),
    click_trumps_impression: flag(offer.click_trumps_impression),
    disable_click_deduplication: flag(offer.disable_click_deduplication),
    ...impressionDeduplication,
    last_touch: flag(offer.last_touch),
    enable_transaction_id_deduplication: flag(offer.enable_transaction_id_deduplication),
    conversions_from_whitelist_only: flag(offer.conversions_from_whitelist_only),
    pixel_info: object({
      pixel_html: text(offer.pixel_html),
      postback_url: text(offer.postback_url),
      postback_delay_ms: number(offer.postback_url_ms_delay),
    }),
    fire_global_pixel: flag(offer.fire_global_pixel),
    fire_pixel_on_non_paid_conversions: flag(offer.fire_pixel_on_non_paid_conversions),
    disable_prepop_appending: flag(offer.disable_prepop_appending),
  };
}

/** Where visitors go instead, and when their session starts anew. */
export function redirectMembers(account: CakeAccount, offer: StoredOffer): Members {
  const regenerationTypeId = offer.session_regeneration_type_id;
  const { sessionRegenerationTypes } = account.lookups;
  return {
    redirect_offer: redirectTree(account, offer.redirect_offer_contract_id),
    redirect_404: flag(offer.redirect_404),
    session_regeneration_seconds: number(offer.session_regeneration_seconds),
    session_regeneration_type:
      regenerationTypeId === null
        ? absent
        : pair('session_regeneration_type', regenerationTypeId, sessionRegenerationTypes),
  };
}
