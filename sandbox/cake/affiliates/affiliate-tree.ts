import type { CakeAccount } from '../cake-account.ts';
import { addressTree, contactTree } from '../holder-trees.ts';
import { pair, tagTrees } from '../pair-trees.ts';
import { absent, date, decimal, flag, list, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { blacklistTree } from './blacklist-tree.ts';
import { currencySettings, paymentType, trafficTypes } from './payment-trees.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

/** One affiliate in the order of cake.md 3.2. */
export function affiliateTree(account: CakeAccount, affiliate: StoredAffiliate): Tree {
  return object({
    ...identity(account, affiliate),
    payment_type: paymentType(account.lookups, affiliate),
    contacts: list(
      'contact_info',
      affiliate.contacts.map((contact) => contactTree(contact)),
    ),
    tags: list('tag', tagTrees(affiliate.tags, account.lookups.tags)),
    traffic_types: trafficTypes(account.lookups, affiliate),
    ...billing(account, affiliate),
    quickbooks_id: number(affiliate.quickbooks_id),
    online_signup: flag(affiliate.online_signup),
    signup_ip_address: text(affiliate.signup_ip_address),
    ...conduct(affiliate),
    blacklists: list(
      'blacklist',
      affiliate.blacklists.map((blacklist) => blacklistTree(account, affiliate, blacklist)),
    ),
    redirect_domain_override: text(affiliate.redirect_domain_override),
    auto_approve_campaigns: flag(affiliate.auto_approve_campaigns),
    auto_approve_pixels: flag(affiliate.auto_approve_pixels),
    hide_offers: flag(affiliate.hide_offers),
    api_key: text(affiliate.api_key),
    date_created: date(affiliate.date_created),
    date_last_accepted_terms: date(affiliate.date_last_accepted_terms),
    notes: text(affiliate.notes),
  });
}

function identity({ lookups }: CakeAccount, affiliate: StoredAffiliate): Members {
  const reasonId = affiliate.inactive_reason_id;
  return {
    affiliate_id: number(affiliate.affiliate_id),
    affiliate_name: text(affiliate.affiliate_name),
    third_party_name: text(affiliate.third_party_name),
    tier: pair('affiliate_tier', affiliate.affiliate_tier_id, lookups.affiliateTiers),
    account_managers: list('contact', [pair('contact', affiliate.account_manager_id, lookups.accountManagers)]),
    account_status: pair('account_status', affiliate.account_status_id, lookups.accountStatuses),
    inactive_reason: reasonId === null ? absent : pair('inactive_reason', reasonId, lookups.inactiveReasons),
    address: addressTree(affiliate),
    website: text(affiliate.website),
  };
}

/** Three of these have other names than when they are written: auto_payment_fee, minimum_payment_threshold, pay_vat. */
function billing({ lookups, affiliates }: CakeAccount, affiliate: StoredAffiliate): Members {
  const referrer = affiliates.get(affiliate.referral_affiliate_id ?? 0);
  const referrerName = new Map(referrer ? [[referrer.affiliate_id, referrer.affiliate_name]] : []);
  return {
    minimum_payment_threshold: decimal(affiliate.payment_min_threshold),
    auto_payment_fee: decimal(affiliate.payment_fee),
    payment_to: text(paymentTargets[affiliate.payment_to]),
    tax_class: text(affiliate.tax_class),
    ssn_tax_id: text(affiliate.ssn_tax_id),
    pay_vat: flag(affiliate.vat_tax_required),
    swift_iban: text(affiliate.swift_iban),
    referrals_enabled: flag(affiliate.referrals_enabled),
    referred_by_affiliate: referrer ? pair('affiliate', referrer.affiliate_id, referrerName) : absent,
    referral_info: text(affiliate.referral_notes),
    billing_cycle: pair('billing_cycle', affiliate.billing_cycle_id, lookups.billingCycles),
    currency_settings: currencySettings(lookups, affiliate),
  };
}

/** The text for 1 was not seen (cake.md 3.2). */
const paymentTargets = ['Company', 'Main Contact'] as const;

function conduct(affiliate: StoredAffiliate): Members {
  return {
    pay_for_conversions: flag(affiliate.pay_for_conversions),
    review: flag(affiliate.review),
    review_new_subaffiliates: flag(affiliate.review_new_subaffiliates),
    suppression: flag(affiliate.suppression),
    suppression_cap: number(affiliate.suppression_cap),
    pixel_info: object({
      pixel_status: text(affiliate.pixel_status),
      pixel_html: text(affiliate.pixel_html),
      postback_url: text(affiliate.postback_url),
      postback_delay_ms: number(affiliate.postback_delay_ms),
    }),
    fire_global_pixel: flag(affiliate.fire_global_pixel),
  };
}
