import { cannotClear, choice, flag, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { numbered } from './numbered.ts';

const always = { cleared: cannotClear } as const;

const which = { id: reference('id', 'Number of the domain.', { required: true, ...always }) };

/** What of a domain can be written (keitaro.md 2.2). */
export const domainRows = {
  isSsl: flag('is_ssl', 'Its links begin with https.'),
  sslRedirect: flag('ssl_redirect', 'Visitors who come by http are sent on to https.'),
  defaultCampaignId: reference('default_campaign_id', 'The campaign that its bare address runs.', { to: 'campaign' }),
  catchNotFound: flag('catch_not_found', 'Addresses that lead nowhere run that campaign too.'),
  allowIndexing: flag('allow_indexing', 'Search engines may list it.'),
  notes: text('notes', 'Notes.', { cleared: '' }),
};

/** Where a domain is: in use, or in the archive. */
export const domainState = choice(
  'state',
  'DomainState',
  'Whether it is in use or archived.',
  { ACTIVE: 'active', DELETED: 'deleted' },
  always,
);

/** The routes of domains, which only newer builds have (keitaro.md 2.2). */
export const domainOperations = {
  listDomains: read(
    'GET /domains',
    'The domains that are not archived. A key of a user without the right to some is told a shorter list, without a word: none may also mean none that it may see.',
  ),
  listArchivedDomains: read('GET /domains/deleted', 'The domains that are archived, as far as the key may see them.'),
  getDomain: read('GET /domains/{id}', 'One domain.', { takes: which, rules: [numbered('id')] }),
  getServerAddresses: read('GET /domains/ip', 'The addresses of the tracker’s server, to which domains have to point.'),
  createDomain: write('POST /domains', 'Adds a domain that points to the tracker already.', {
    takes: {
      name: text('name', 'The domain, such as track.example.', { required: true }),
      ...domainRows,
    },
  }),
  registerDomain: write(
    'POST /domains/register',
    'Buys a domain at the registrar that the tracker is connected with: it costs money and cannot be undone. What it answers is described nowhere, so ask for the domains afterwards.',
    { takes: { name: text('name', 'The domain to buy, such as track.example.', { required: true }) } },
  ),
  updateDomain: write('PUT /domains/{id}', 'Changes a domain.', {
    takes: {
      ...which,
      name: text('name', 'The domain, such as track.example.', always),
      ...domainRows,
      state: domainState,
    },
    rules: [numbered('id')],
  }),
  archiveDomain: write('DELETE /domains/{id}', 'Archives a domain; it can be restored.', {
    takes: which,
    rules: [numbered('id')],
  }),
  checkDomain: write('POST /domains/{id}/check', 'Has a domain and its certificate looked up again.', {
    takes: which,
    rules: [numbered('id')],
  }),
  restoreDomain: write('POST /domains/{id}/restore', 'Brings an archived domain back.', {
    takes: which,
    rules: [numbered('id')],
  }),
} as const satisfies Operations;
