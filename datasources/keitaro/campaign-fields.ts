import {
  amount,
  cannotClear,
  choice,
  decimal,
  flag,
  instant,
  integer,
  records,
  reference,
  text,
  texts,
} from '../spec/field.ts';
import { domain, group } from './pairs.ts';
import { parameters } from './parameters.ts';

const readOnly = { readOnly: true } as const;

const emptied = { cleared: '' } as const;
const always = { cleared: cannotClear } as const;

const postback = {
  id: reference('id', 'Number of the postback; none for a new one.'),
  campaignId: reference('campaign_id', 'The campaign it belongs to.', readOnly),
  method: choice('method', 'PostbackMethod', 'How it is called.', { GET: 'GET', POST: 'POST' }, { required: true }),
  statuses: texts('statuses', 'The statuses of conversions that are reported: lead, sale, rejected, rebill.', {
    cleared: [],
  }),
  url: text('url', 'Address that is called.', { required: true }),
};

/** The campaign in all its forms (keitaro.md 3.1); what a build does not know is null. */
export const campaignFields = {
  campaignId: reference('id', 'Number that the tracker gave the campaign.', readOnly),
  campaignName: text('name', 'Name of the campaign; not unique.', { required: true, cleared: cannotClear }),
  alias: text('alias', "Part of the campaign's public address; unique, and never made up by the tracker.", {
    required: true,
    cleared: cannotClear,
  }),
  rotation: choice(
    'type',
    'Rotation',
    'How streams are chosen: from top to bottom, or by their weights.',
    { POSITION: 'position', WEIGHT: 'weight' },
    always,
  ),
  cookiesTtl: integer('cookies_ttl', 'Hours until a visitor counts as unique again.', { minimum: 0 }),
  position: integer('position', 'Place in the list of campaigns; only trackers of 2017 take it.'),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  costType: choice(
    'cost_type',
    'CostType',
    'What is paid for; a tracker takes CPC, CPUC and CPM, and shows the others where the panel set them.',
    {
      CPC: 'CPC',
      CPUC: 'CPUC',
      CPM: 'CPM',
      REVSHARE: 'RevShare',
      CPA: 'CPA',
      CPS: 'CPS',
      CPUV: 'CPUV',
      CPV: 'CPV',
    },
    always,
  ),
  costValue: amount('cost_value', 'What we pay the traffic source for one of `costType`.', { minimum: 0 }),
  costCurrency: text('cost_currency', 'ISO 4217 code of the cost.', { maxLength: 3, cleared: cannotClear }),
  costAuto: flag('cost_auto', 'The cost is taken from a parameter of the link.'),
  groupId: reference('group_id', 'The group it is filed under.'),
  group,
  bindVisitors: choice('bind_visitors', 'BindVisitors', 'What a returning visitor is shown again; null for nothing.', {
    FLOW: 's',
    FLOW_AND_LANDING: 'sl',
    FLOW_LANDING_AND_OFFER: 'slo',
  }),
  trafficSourceId: reference(
    'traffic_source_id',
    'The traffic source that sends the visitors; its parameters are not copied.',
  ),
  domainId: reference('domain_id', 'The domain of its links, on later trackers.'),
  domain,
  token: text('token', 'Key of the Click API.', { secret: true, readOnly: true }),
  parameters,
  postbacks: records('postbacks', 'Postback', 'Addresses that are told of conversions.', postback, {
    itemsBy: 'id',
    cleared: [],
  }),
  notes: text('notes', 'Notes.', emptied),
  uniquenessMethod: choice(
    'uniqueness_method',
    'UniquenessMethod',
    'What tells visitors apart, on later trackers: the address alone, or with the browser.',
    { IP: 'ip', IP_AND_BROWSER: 'ip_ua' },
    always,
  ),
  uniquenessUseCookies: flag('uniqueness_use_cookies', 'Visitors are told apart by cookies too, on later trackers.'),
  trafficLoss: decimal('traffic_loss', 'Loss of traffic, in per cent.', readOnly),
  campaignCreatedAt: instant('created_at', 'When it was created; trackers of 2017 do not say.', readOnly),
  campaignUpdatedAt: instant('updated_at', 'When it was last changed; older trackers do not say.', readOnly),
} as const;
