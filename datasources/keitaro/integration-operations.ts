import { cannotClear, choice, flag, integer, record, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { numbered } from './numbered.ts';

const always = { cleared: cannotClear } as const;

const which = { id: reference('id', 'Number of the integration.', { required: true, ...always }) };

const proxy = record(
  'proxy',
  'Proxy',
  'A server through which Facebook is asked. Whether parts that are left out stay is told nowhere, so give them all.',
  {
    protocol: choice(
      'protocol',
      'ProxyProtocol',
      'How it is spoken to.',
      { HTTP: 'http', HTTPS: 'https', SOCKS5: 'socks5' },
      always,
    ),
    address: text('address', 'Its address.'),
    port: integer('port', 'Its port.', { minimum: 1, maximum: 65_535 }),
    login: text('login', 'The name that it is used under.', { personal: true }),
    password: text('password', 'The password for that.', { secret: true }),
  },
);

/** What of an integration can be written, a name apart ([OAS22] in keitaro.md 2.2). */
export const facebookRows = {
  adAccountId: text('ad_account_id', 'Number of the advertising account at Facebook.'),
  token: text('token', 'The key to that account.', { secret: true, ...always }),
  proxyEnabled: flag('proxy_enabled', 'Facebook is asked through the proxy.'),
  proxy,
};

const link = {
  ...which,
  campaignId: reference('campaign_id', 'The campaign whose costs it brings.', { required: true, to: 'campaign' }),
};

const linkRules = [numbered('id'), numbered('campaignId')];

/**
 * The routes of integrations, which only newer builds have (keitaro.md 2.2). The two keys are documented in the query of
 * a PUT; they go in the body, because addresses are kept in logs, and the tracker takes both for one (1.1).
 */
export const integrationOperations = {
  getAvscan: read('GET /integrations/avscan', 'Whether the tracker has a key of AVScan, which tests landing pages.'),
  updateAvscan: write('PUT /integrations/avscan', 'Sets the key of AVScan, in place of the one that is there.', {
    takes: { key: text('avscan_key', 'The key.', { required: true, secret: true }) },
  }),
  getImklo: read('GET /integrations/imklo', 'The address at which IMKLO is asked.'),
  updateImklo: write('PUT /integrations/imklo', 'Sets the address at which IMKLO is asked.', {
    takes: { apiUrl: text('imklo_api_url', 'The address.', { required: true }) },
  }),
  listFacebook: read('GET /integrations/facebook', 'The advertising accounts of Facebook that the tracker reads.'),
  getFacebook: read('GET /integrations/facebook/{id}', 'One of them.', { takes: which, rules: [numbered('id')] }),
  createFacebook: write('POST /integrations/facebook', 'Has the tracker read an advertising account of Facebook.', {
    takes: { name: text('name', 'What it is called here.', { required: true }), ...facebookRows },
  }),
  updateFacebook: write('PUT /integrations/facebook/{id}', 'Changes such an integration.', {
    takes: { ...which, name: text('name', 'What it is called here.', always), ...facebookRows },
    rules: [numbered('id')],
  }),
  deleteFacebook: write(
    'DELETE /integrations/facebook/{id}',
    'Deletes such an integration for good, with its key and its links to campaigns.',
    { takes: which, rules: [numbered('id')] },
  ),
  listFacebookCampaigns: read(
    'GET /integrations/facebook/{id}/campaign',
    'The campaigns of the tracker to which such an integration is linked.',
    { takes: which, rules: [numbered('id')] },
  ),
  addFacebookCampaign: write(
    'POST /integrations/facebook/{id}/campaign',
    'Links such an integration to a campaign of the tracker.',
    { takes: link, rules: linkRules },
  ),
  removeFacebookCampaign: write(
    'DELETE /integrations/facebook/{id}/campaign',
    'Takes the link of such an integration to a campaign away.',
    { takes: link, rules: linkRules },
  ),
} as const satisfies Operations;
