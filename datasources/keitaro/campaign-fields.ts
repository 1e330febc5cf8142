import { amount, choice, decimal, flag, instant, integer, records, reference, text, texts } from '../spec/field.ts';
import { domain, group } from './pairs.ts';
import { parameters } from './parameters.ts';

const readOnly = { readOnly: true } as const;

const postback = {
  id: reference('id', 'Number of the postback.', readOnly),
  campaignId: reference('campaign_id', 'The campaign it belongs to.', readOnly),
  method: text('method', 'GET or POST.', readOnly),
  statuses: texts('statuses', 'The statuses of conversions that are reported.', readOnly),
  url: text('url', 'Address that is called.', readOnly),
};

/** The campaign in all its forms (keitaro.md 3.1); what a build does not know is null. */
export const campaignFields = {
  campaignId: reference('id', 'Number that the tracker gave the campaign.', readOnly),
  campaignName: text('name', 'Name of the campaign; not unique.', readOnly),
  alias: text('alias', "Part of the campaign's public address; unique.", readOnly),
  rotation: choice(
    'type',
    'Rotation',
    'How streams are chosen: from top to bottom, or by their weights.',
    { POSITION: 'position', WEIGHT: 'weight' },
    readOnly,
  ),
  cookiesTtl: integer('cookies_ttl', 'Hours until a visitor counts as unique again.', readOnly),
  position: integer('position', 'Place in the list of campaigns.', readOnly),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  costType: text('cost_type', 'What is paid for: CPC, CPUC, CPM, CPA, CPS, RevShare and others.', readOnly),
  costValue: amount('cost_value', 'What we pay the traffic source for one of `costType`.', readOnly),
  costCurrency: text('cost_currency', 'ISO 4217 code of the cost.', readOnly),
  costAuto: flag('cost_auto', 'The cost is taken from a parameter of the link.', readOnly),
  groupId: reference('group_id', 'The group it is filed under.', readOnly),
  group,
  bindVisitors: choice(
    'bind_visitors',
    'BindVisitors',
    'What a returning visitor is shown again; null for nothing.',
    { FLOW: 's', FLOW_AND_LANDING: 'sl', FLOW_LANDING_AND_OFFER: 'slo' },
    readOnly,
  ),
  trafficSourceId: reference('traffic_source_id', 'The traffic source that sends the visitors.', readOnly),
  domainId: reference('domain_id', 'The domain of its links, on some builds.', readOnly),
  domain,
  token: text('token', 'Key of the Click API.', { secret: true, readOnly: true }),
  parameters,
  postbacks: records('postbacks', 'Postback', 'Addresses that are told of conversions.', postback, readOnly),
  notes: text('notes', 'Notes.', readOnly),
  uniquenessMethod: text('uniqueness_method', 'What tells visitors apart: ip, or ip_ua with their browser.', readOnly),
  uniquenessUseCookies: flag('uniqueness_use_cookies', 'Visitors are told apart by cookies too.', readOnly),
  trafficLoss: decimal('traffic_loss', 'Loss of traffic, in per cent.', readOnly),
  campaignCreatedAt: instant('created_at', 'When it was created; trackers of 2017 do not say.', readOnly),
  campaignUpdatedAt: instant('updated_at', 'When it was last changed; older trackers do not say.', readOnly),
} as const;
