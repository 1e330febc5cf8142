import { choice, instant, reference, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';

const takesNothing = {};
const item = (name: string, rows: string, says: string, takes: Operations[string]['takes'] = takesNothing) =>
  read(`/api/1/get.asmx/${name}`, says, { rows, takes });

/** Without an envelope there is nowhere to say that something is wrong (cake.md 1.8): a list of none is then no list. */
const bareItem = (name: string, rows: string, says: string) =>
  read(`/api/1/get.asmx/${name}`, says, { rows, bare: true });

/** The one word of `email_type` that the manual has (cake.md 2.4). */
const emailTemplatesTakes = {
  emailType: choice('email_type', 'EmailType', 'Which templates.', { BOTH: 'both' }, { required: true }),
};

const exchangeRatesTakes = {
  startDate: instant('start_date', 'From when on they hold.', { required: true }),
  endDate: instant('end_date', 'Until when, exclusive.', { required: true }),
};

const filterTypesTakes = {
  filterTypeId: reference('filter_type_id', 'This one; all where it is left out.'),
  filterTypeName: text('filter_type_name', 'Those of this name; all where it is left out.'),
  verticalId: reference('vertical_id', 'Those of this vertical; all where it is left out.'),
};

const leadInfoTakes = {
  leadId: text('lead_id', 'The lead, such as 77C352B8.', { required: true }),
  verticalId: reference('vertical_id', 'Its vertical; any where it is left out.'),
};

const trackingDomainsTakes = {
  domainType: choice(
    'domain_type',
    'DomainTypeFilter',
    'What they are for; all where it is left out.',
    { ALL: 'all', PRIMARY_COOKIE: 'primary_cookie', COOKIE: 'cookie', REDIRECT: 'redirect' },
    { any: 'all' },
  ),
};

/** The items of `get.asmx` beside the key and the currencies (cake.md 2.4), with the rows that 3.1 has or infers. */
export const lookupOperations = {
  getAccountStatuses: item(
    'AccountStatuses',
    'account_statuses.account_status',
    'What the status of an account can be.',
  ),
  getAdvertisers: bareItem('Advertisers', 'Advertiser', 'All advertisers by name, inactive ones too.'),
  getAffiliateTags: item('AffiliateTags', 'tags.tag', 'The tags of affiliates.'),
  getAffiliateTiers: item('AffiliateTiers', 'affiliate_tiers.affiliate_tier', 'The tiers of affiliates.'),
  getBillingCycles: item('BillingCycles', 'billing_cycles.billing_cycle', 'How often an account can be billed.'),
  getBlacklistReasons: item(
    'BlacklistReasons',
    'blacklist_reasons.blacklist_reason',
    'Why something can be on the blacklist.',
  ),
  getCapIntervals: item('CapIntervals', 'cap_intervals.cap_interval', 'Over how long a cap can count.'),
  getCapTypes: item('CapTypes', 'cap_types.cap_type', 'What a cap can count.'),
  getCountries: item('Countries', 'countries.country', 'The countries that CAKE knows.'),
  getCustomQueueStatuses: item(
    'CustomQueueStatuses',
    'custom_queue_statuses.custom_queue_status',
    'The statuses of custom queues.',
  ),
  getDepartments: item('Departments', 'departments.department', 'The departments of the network.'),
  getEmailTemplates: item(
    'EmailTemplates',
    'email_templates.email_template',
    'The templates of emails.',
    emailTemplatesTakes,
  ),
  getExchangeRates: item(
    'ExchangeRates',
    'exchange_rates.exchange_rate',
    'The exchange rates of a stretch of time.',
    exchangeRatesTakes,
  ),
  getFilterTypes: item(
    'FilterTypes',
    'filter_types.filter_type',
    'What filters of leads can look at.',
    filterTypesTakes,
  ),
  getInactiveReasons: item('InactiveReasons', 'inactive_reasons.inactive_reason', 'Why an account can be inactive.'),
  getLanguages: item('Languages', 'languages.language', 'The languages that CAKE knows.'),
  getLeadInfo: read('/api/1/get.asmx/LeadInfo', 'Who a lead is, and where it came from.', { takes: leadInfoTakes }),
  getLeadTierGroups: item('LeadTierGroups', 'lead_tier_groups.lead_tier_group', 'The groups of tiers of leads.', {
    leadTierGroupId: reference('lead_tier_group_id', 'This one; all where it is left out.'),
  }),
  getLinkDisplayTypes: item(
    'LinkDisplayTypes',
    'link_display_types.link_display_type',
    'How the links of a campaign can be shown.',
  ),
  getMediaTypes: item('MediaTypes', 'media_types.media_type', 'The media through which an offer can be promoted.'),
  getOfferStatuses: item('OfferStatuses', 'offer_statuses.offer_status', 'What the status of an offer can be.'),
  getOfferTypes: item('OfferTypes', 'offer_types.offer_type', 'What the type of an offer can be.'),
  getPaymentSettings: item(
    'PaymentSettings',
    'payment_settings.payment_setting',
    'In which currency an affiliate can be paid.',
  ),
  getPaymentTypes: item('PaymentTypes', 'payment_types.payment_type', 'How an affiliate can be paid.'),
  getPriceFormats: item('PriceFormats', 'price_formats.price_format', 'For what an affiliate can be paid.'),
  getResponseDispositions: item(
    'ResponseDispositions',
    'response_dispositions.response_disposition',
    'What the response to a lead can be taken for.',
  ),
  getRoles: item('Roles', 'roles.role', 'The roles that people can have in the portal.'),
  getScheduleTypes: item('ScheduleTypes', 'schedule_types.schedule_type', 'The types of schedules.'),
  getSessionRegenerationTypes: item(
    'SessionRegenerationTypes',
    'session_regeneration_types.session_regeneration_type',
    'How the sessions of an offer can be renewed.',
  ),
  getSharedRules: item('SharedRules', 'shared_rules.shared_rule', 'The rules that offers can share.'),
  getTrackingDomains: item(
    'TrackingDomains',
    'tracking_domains.tracking_domain',
    'The domains of the instance.',
    trackingDomainsTakes,
  ),
  getVerticals: bareItem('Verticals', 'Vertical', 'The verticals, among them the number -1 for all of them together.'),
} as const satisfies Operations;
