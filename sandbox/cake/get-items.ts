import { exchangeRateTrees } from './exchange-rates.ts';
import { distributionItems } from './get-distribution-items.ts';
import { bare, enveloped, filtered, pairs } from './get-item-operations.ts';
import { languages, languageTree } from './languages.ts';
import type { Operation } from './operation.ts';
import { countryTree, currencyTree } from './pair-trees.ts';
import { roles, roleTree } from './roles.ts';
import { dateTime } from './scalars.ts';
import { domainType, trackingDomains, trackingDomainTree } from './tracking-domains.ts';

/** The lists of get.asmx v1 (cake.md 2.4, 3.1). */
export const getItems: readonly Operation[] = [
  pairs('AccountStatuses', 'account_statuses', 'account_status', ({ accountStatuses }) => accountStatuses),
  pairs('AffiliateTags', 'tags', 'tag', ({ tags }) => tags),
  pairs('AffiliateTiers', 'affiliate_tiers', 'affiliate_tier', ({ affiliateTiers }) => affiliateTiers),
  pairs('BillingCycles', 'billing_cycles', 'billing_cycle', ({ billingCycles }) => billingCycles),
  pairs('BlacklistReasons', 'blacklist_reasons', 'blacklist_reason', ({ blacklistReasons }) => blacklistReasons),
  pairs('CapIntervals', 'cap_intervals', 'cap_interval', ({ capIntervals }) => capIntervals),
  pairs('CapTypes', 'cap_types', 'cap_type', ({ capTypes }) => capTypes),
  pairs('Departments', 'departments', 'department', ({ departments }) => departments),
  pairs('InactiveReasons', 'inactive_reasons', 'inactive_reason', ({ inactiveReasons }) => inactiveReasons),
  pairs('LinkDisplayTypes', 'link_display_types', 'link_display_type', ({ linkDisplayTypes }) => linkDisplayTypes),
  pairs('MediaTypes', 'media_types', 'media_type', ({ mediaTypes }) => mediaTypes),
  pairs('OfferStatuses', 'offer_statuses', 'offer_status', ({ offerStatuses }) => offerStatuses),
  pairs('OfferTypes', 'offer_types', 'offer_type', ({ offerTypes }) => offerTypes),
  pairs('PaymentSettings', 'payment_settings', 'payment_setting', ({ paymentSettings }) => paymentSettings),
  pairs('PaymentTypes', 'payment_types', 'payment_type', ({ paymentTypes }) => paymentTypes),
  pairs('PriceFormats', 'price_formats', 'price_format', ({ priceFormats }) => priceFormats),
  pairs(
    'SessionRegenerationTypes',
    'session_regeneration_types',
    'session_regeneration_type',
    ({ sessionRegenerationTypes }) => sessionRegenerationTypes,
  ),
  enveloped('Countries', 'countries', 'country', ({ lookups }) =>
    [...lookups.countries].map(([code, name]) => countryTree(code, name)),
  ),
  enveloped('Currencies', 'currencies', 'currency', ({ lookups }) =>
    [...lookups.currencies].map(([id, currency]) => currencyTree(id, currency)),
  ),
  enveloped('Languages', 'languages', 'language', () => [...languages].map(languageTree)),
  enveloped('Roles', 'roles', 'role', () => roles.map(roleTree)),
  filtered('TrackingDomains', 'tracking_domains', 'tracking_domain', { domain_type: domainType }, (_account, values) =>
    trackingDomains(values.domain_type).map(trackingDomainTree),
  ),
  filtered(
    'ExchangeRates',
    'exchange_rates',
    'exchange_rate',
    { start_date: dateTime, end_date: dateTime },
    (account, values) => exchangeRateTrees(account, values.start_date, values.end_date),
  ),
  bare('Advertisers', 'Advertiser', 'advertiser', ({ advertisers }) => {
    return new Map([...advertisers].map(([id, { advertiser_name }]) => [id, advertiser_name]));
  }),
  bare('Verticals', 'Vertical', 'vertical', ({ lookups }) => lookups.verticals),
  ...distributionItems,
];
