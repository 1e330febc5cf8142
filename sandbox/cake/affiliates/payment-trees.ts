import type { Lookups, Names } from '../lookups.ts';
import { countryTree, currencyTree, pair } from '../pair-trees.ts';
import { list, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

/** Plain; an affiliate that was never asked has no type at all. */
export function paymentType({ paymentTypes }: Lookups, affiliate: StoredAffiliate): Tree {
  return object({
    payment_type_id: number(affiliate.payment_type_id),
    payment_type_name: text(paymentTypes.get(affiliate.payment_type_id ?? 0) ?? null),
    payment_type_info: text(affiliate.payment_type_info),
  });
}

/** In which currency an affiliate is paid. */
export function currencySettings({ currencies, paymentSettings }: Lookups, affiliate: StoredAffiliate): Tree {
  return object({
    currency: currencyTree(affiliate.currency_id, currencies.get(affiliate.currency_id)),
    payment_setting: pair('payment_setting', affiliate.payment_setting_id, paymentSettings),
  });
}

/** What an affiliate said on signing up that its visitors are. */
export function trafficTypes(lookups: Lookups, affiliate: StoredAffiliate): Tree {
  const pairs = (item: string, ids: readonly number[], names: Names) =>
    list(
      item,
      ids.map((id) => pair(item, id, names)),
    );
  return object({
    price_formats: pairs('price_format', affiliate.price_format_ids, lookups.priceFormats),
    media_types: pairs('media_type', affiliate.media_type_ids, lookups.mediaTypes),
    vertical_categories: pairs('vertical_category', affiliate.vertical_category_ids, lookups.verticalCategories),
    countries: list(
      'country',
      affiliate.country_codes.map((code) => countryTree(code, lookups.countries.get(code) ?? code)),
    ),
  });
}
