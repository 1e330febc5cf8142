import { addressChange } from '../address-block.ts';
import type { CakeAccount } from '../cake-account.ts';
import { idList, nameList } from '../comma-separated.ts';
import { changes, unclearableText } from '../edit-words.ts';
import { moneyText } from '../money.ts';
import { replaceTags } from '../register-tags.ts';
import type { AffiliateValues } from './affiliate-parameters.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

/**
 * What a valid call stores, new or not (cake.md 2.2): a name that is not in the answer is left alone.
 * The switches, payment_to and the two amounts have no word for that and are stored as sent (cake.md 4.2).
 */
export function affiliateChanges(account: CakeAccount, values: AffiliateValues): Partial<StoredAffiliate> {
  const { hide_offers, vat_tax_required, fire_global_pixel, postback_delay_ms } = values;
  return {
    ...changes(texts, (name) => unclearableText(values[name])),
    ...changes(ids, (name) => values[name] || undefined),
    ...changes(idLists, (name) => filled(idList(values[name]))),
    ...changes(['country_codes'], (name) => filled(nameList(values[name]))),
    ...replaceTags(account, values.tags),
    ...addressChange(values),
    hide_offers,
    vat_tax_required,
    fire_global_pixel,
    payment_to: values.payment_to === 1 ? 1 : 0,
    payment_fee: amountOrNone(values.payment_fee),
    payment_min_threshold: amountOrNone(values.payment_min_threshold),
    ...(postback_delay_ms >= 0 && { postback_delay_ms }),
  };
}

/**
 * Empty leaves, and so does the literal NULL: the manual says so of five of them (4.3 a) and INFERRED for the
 * others, of which it only says that nobody knows how to clear them.
 */
const texts = [
  'affiliate_name',
  'third_party_name',
  'website',
  'tax_class',
  'ssn_tax_id',
  'swift_iban',
  'payment_type_info',
  'pixel_html',
  'postback_url',
  'referral_notes',
  'notes',
] as const;

/** Zero leaves. */
const ids = [
  'account_status_id',
  'inactive_reason_id',
  'affiliate_tier_id',
  'account_manager_id',
  'currency_id',
  'payment_setting_id',
  'billing_cycle_id',
  'payment_type_id',
  'referral_affiliate_id',
] as const;

/** Empty leaves; anything else replaces, which is INFERRED from the words "cannot be emptied". */
const idLists = ['media_type_ids', 'price_format_ids', 'vertical_category_ids'] as const;

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Less than zero takes the fee away, or returns to the threshold of the instance, which the export shows as nil. */
function amountOrNone(amount: string): string | null {
  return Number(amount) < 0 ? null : moneyText(amount);
}
