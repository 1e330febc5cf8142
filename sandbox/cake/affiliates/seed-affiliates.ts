import type { Lookups } from '../lookups.ts';
import type { SeedSource } from '../seed-source.ts';
import type { StoredOffer } from '../stored-offer.ts';
import { makeAffiliate } from './make-affiliate.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

/** Affiliates in many scripts; the first ones are those that break clients. */
export function seedAffiliates(
  source: SeedSource,
  lookups: Lookups,
  offers: readonly StoredOffer[],
  count: number,
): Map<number, StoredAffiliate> {
  const affiliates = new Map<number, StoredAffiliate>();
  const earlierIds: number[] = [];
  let id = source.integer(300, 4_000);
  for (let index = 0; index < count; index += 1) {
    id += source.integer(1, 5);
    const affiliate = makeAffiliate(source, { lookups, offers, earlierIds }, id);
    affiliates.set(id, { ...affiliate, ...special[index] });
    earlierIds.push(id);
  }
  return affiliates;
}

/** By position in the seed. */
const special: readonly Partial<StoredAffiliate>[] = [
  { affiliate_name: 'Партнёрская сеть «Северное Сияние»' },
  { affiliate_name: '東方メディア 轻松广告' },
  {
    affiliate_name: '-',
    third_party_name: null,
    inactive_reason_id: null,
    website: '',
    tax_class: null,
    ssn_tax_id: null,
    swift_iban: null,
    payment_fee: null,
    payment_min_threshold: null,
    payment_type_id: null,
    payment_type_info: '',
    address_street: '',
    address_street2: '',
    address_city: '',
    address_state: '',
    address_zip_code: '',
    address_country: '',
    media_type_ids: [],
    price_format_ids: [],
    vertical_category_ids: [],
    country_codes: [],
    tags: [],
    pixel_html: '',
    postback_url: '',
    postback_delay_ms: null,
    referral_affiliate_id: null,
    referral_notes: '',
    notes: '',
    contacts: [],
    blacklists: [],
    quickbooks_id: null,
    suppression_cap: null,
    pixel_status: null,
    redirect_domain_override: null,
    date_last_accepted_terms: null,
  },
  { affiliate_name: 'Copy\u0000 & <Paste>', notes: 'First line\u0013\nsecond\u0016 line' },
  { affiliate_name: '0012', address_zip_code: '00501', ssn_tax_id: '007' },
  { affiliate_name: '1e5' },
  { affiliate_name: '🚀 Growth 👩‍👩‍👧 Media' },
];
