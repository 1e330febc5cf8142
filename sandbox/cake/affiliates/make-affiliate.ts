import type { Lookups } from '../lookups.ts';
import { roleIds } from '../roles.ts';
import { makeAddress, makeContact } from '../seed-holder.ts';
import type { SeedSource } from '../seed-source.ts';
import type { Voice } from '../seed-voices.ts';
import type { StoredOffer } from '../stored-offer.ts';
import type { StoredAffiliate, StoredBlacklist } from './stored-affiliate.ts';

interface AffiliateSurroundings {
  readonly lookups: Lookups;
  readonly offers: readonly StoredOffer[];
  /** Affiliates made before, who may have brought this one. */
  readonly earlierIds: readonly number[];
}

/** Fills one affiliate of the seed. */
export function makeAffiliate(source: SeedSource, surroundings: AffiliateSurroundings, id: number): StoredAffiliate {
  const { lookups, earlierIds } = surroundings;
  const voice = source.pick(source.voices);
  const { faker } = voice;
  const status = source.pick([1, 1, 1, 1, 1, 2, 3]);
  const referred = earlierIds.length > 0 && source.chance(0.15);
  return {
    affiliate_id: id,
    affiliate_name: faker.company.name().slice(0, 50),
    third_party_name: source.chance(0.3) ? `AFF-${source.integer(100, 999)}` : null,
    account_status_id: status,
    inactive_reason_id: status === 2 ? source.pick([...lookups.inactiveReasons.keys()]) : null,
    affiliate_tier_id: source.pick([...lookups.affiliateTiers.keys()]),
    account_manager_id: source.pick([...lookups.accountManagers.keys()]),
    hide_offers: source.chance(0.1),
    website: source.chance(0.8) ? `https://${faker.internet.domainWord()}.example` : '',
    ...makePayment(source, lookups),
    ...makeAddress(source, lookups, voice),
    ...makeTraffic(source, lookups, voice),
    tags: source.chance(0.3) ? source.some([...lookups.tags.values()].filter(Boolean), 2) : [],
    ...makeSignup(source, voice),
    referral_affiliate_id: referred ? source.pick(earlierIds) : null,
    referral_notes: referred ? faker.lorem.words(3) : '',
    notes: source.chance(0.3) ? voice.description : '',
    contacts: Array.from({ length: source.integer(0, 2) }, () =>
      makeContact(source, voice, 'affiliate.example', roleIds.affiliate),
    ),
    blacklists: makeBlacklists(source, surroundings, id),
    ...makeConduct(source),
    api_key: `sandbox-affiliate-${faker.string.alphanumeric(16)}`,
    date_created: source.past(),
  };
}

function makePayment(source: SeedSource, lookups: Lookups) {
  const taxed = source.chance(0.6);
  return {
    tax_class: taxed ? source.pick(['Corporation', 'Individual/Sole Proprietor', 'Partners/LLC/LLP', 'Other']) : null,
    ssn_tax_id: taxed ? `00-${source.integer(1_000_000, 9_999_999)}` : null,
    vat_tax_required: source.chance(0.3),
    swift_iban: source.chance(0.3) ? `XX00SANDBOX${source.integer(100_000, 999_999)}` : null,
    payment_to: source.pick([0, 0, 0, 1] as const),
    payment_fee: source.chance(0.2) ? source.pick(['0.0000', '25.0000', '1.5000']) : null,
    payment_min_threshold: source.chance(0.7) ? source.pick(['0.0000', '50.0000', '100.0000', '500.0000']) : null,
    currency_id: source.chance(0.7) ? 1 : source.pick([...lookups.currencies.keys()]),
    payment_setting_id: source.pick([...lookups.paymentSettings.keys()]),
    billing_cycle_id: source.pick([...lookups.billingCycles.keys()]),
    payment_type_id: source.pick([...lookups.paymentTypes.keys()]),
    payment_type_info: source.chance(0.4) ? `payee-${source.integer(1_000, 9_999)}@affiliate.example` : '',
  };
}

function makeTraffic(source: SeedSource, lookups: Lookups, { countryCodes }: Voice) {
  return {
    media_type_ids: source.some([...lookups.mediaTypes.keys()], 3),
    price_format_ids: source.chance(0.5) ? source.some([...lookups.priceFormats.keys()], 2) : [],
    vertical_category_ids: source.chance(0.5) ? source.some([...lookups.verticalCategories.keys()], 2) : [],
    country_codes: source.chance(0.7) ? countryCodes : [],
  };
}

function makeSignup(source: SeedSource, { faker }: Voice) {
  const online = source.chance(0.5);
  return {
    online_signup: online,
    signup_ip_address: online ? faker.internet.ipv4() : '',
    date_last_accepted_terms: online ? source.past() : null,
  };
}

function makeConduct(source: SeedSource) {
  const suppressed = source.chance(0.1);
  return {
    pixel_html: source.chance(0.1) ? '<img src="https://pixel.example/a?c=#campid#" width="1" height="1">' : '',
    postback_url: source.chance(0.4) ? 'https://postback.example/a?sub=#s1#&payout=#price#' : '',
    postback_delay_ms: source.chance(0.1) ? source.integer(0, 5_000) : null,
    fire_global_pixel: source.chance(0.7),
    referrals_enabled: source.chance(0.5),
    quickbooks_id: source.chance(0.1) ? source.integer(1, 500) : null,
    pay_for_conversions: source.chance(0.9),
    review: source.chance(0.1),
    review_new_subaffiliates: source.chance(0.1),
    suppression: suppressed,
    suppression_cap: suppressed ? source.integer(1, 50) : null,
    pixel_status: source.chance(0.3) ? 'Approved' : null,
    redirect_domain_override: source.chance(0.1) ? 'go.tracking.example' : null,
    auto_approve_campaigns: source.chance(0.3),
    auto_approve_pixels: source.chance(0.3),
  };
}

/** Their ids follow those of the affiliates, who have one at most, and are never the same. */
function makeBlacklists(
  source: SeedSource,
  { lookups, offers }: AffiliateSurroundings,
  affiliateId: number,
): readonly StoredBlacklist[] {
  if (offers.length === 0 || !source.chance(0.15)) return [];
  const { offer_id, advertiser_id } = source.pick(offers);
  const whole = source.chance(0.5);
  return [
    {
      blacklist_id: affiliateId + 100_000,
      advertiser_id,
      offer_id,
      sub_affiliate_id: whole ? null : source.integer(1_000, 9_999),
      sub_id: whole ? '' : `sub${source.integer(1, 99)}`,
      blacklist_reason_id: source.pick([...lookups.blacklistReasons.keys()]),
      redirect_type: 'global_redirect',
      blacklist_date: source.pastDay(),
    },
  ];
}
