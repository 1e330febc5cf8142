import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { list, one } from './dialect.ts';
import { leadInfo } from './lead-info.ts';
import { country, currency, exchangeRate, filterType, language, lookup, role, trackingDomain } from './lookup-items.ts';

/** The items of `get.asmx` (cake.md 2.4): what the numbers in records stand for, and who a lead is. */
export const lookups = {
  accountStatuses: list(operations.getAccountStatuses, lookup('account_status')),
  advertisers: list(operations.getAdvertisers, lookup('advertiser')),
  affiliateTags: list(operations.getAffiliateTags, lookup('tag')),
  affiliateTiers: list(operations.getAffiliateTiers, lookup('affiliate_tier')),
  billingCycles: list(operations.getBillingCycles, lookup('billing_cycle')),
  blacklistReasons: list(operations.getBlacklistReasons, lookup('blacklist_reason')),
  capIntervals: list(operations.getCapIntervals, lookup('cap_interval')),
  capTypes: list(operations.getCapTypes, lookup('cap_type')),
  countries: list(operations.getCountries, country),
  currencies: list(operations.getCurrencies, currency),
  customQueueStatuses: list(operations.getCustomQueueStatuses, lookup('custom_queue_status')),
  departments: list(operations.getDepartments, lookup('department')),
  emailTemplates: list(operations.getEmailTemplates, lookup('email_template'), { fixed: { emailType: 'BOTH' } }),
  exchangeRates: list(operations.getExchangeRates, exchangeRate),
  filterTypes: list(operations.getFilterTypes, filterType),
  inactiveReasons: list(operations.getInactiveReasons, lookup('inactive_reason')),
  languages: list(operations.getLanguages, language),
  leadInfo: one(operations.getLeadInfo, leadInfo),
  leadTierGroups: list(operations.getLeadTierGroups, lookup('lead_tier_group')),
  linkDisplayTypes: list(operations.getLinkDisplayTypes, lookup('link_display_type')),
  mediaTypes: list(operations.getMediaTypes, lookup('media_type')),
  offerStatuses: list(operations.getOfferStatuses, lookup('offer_status')),
  offerTypes: list(operations.getOfferTypes, lookup('offer_type')),
  paymentSettings: list(operations.getPaymentSettings, lookup('payment_setting')),
  paymentTypes: list(operations.getPaymentTypes, lookup('payment_type')),
  priceFormats: list(operations.getPriceFormats, lookup('price_format')),
  responseDispositions: list(operations.getResponseDispositions, lookup('response_disposition')),
  roles: list(operations.getRoles, role),
  scheduleTypes: list(operations.getScheduleTypes, lookup('schedule_type')),
  sessionRegenerationTypes: list(operations.getSessionRegenerationTypes, lookup('session_regeneration_type')),
  sharedRules: list(operations.getSharedRules, lookup('shared_rule')),
  trackingDomains: list(operations.getTrackingDomains, trackingDomain),
  verticals: list(operations.getVerticals, lookup('vertical')),
} as const satisfies Readonly<Record<string, Native>>;
