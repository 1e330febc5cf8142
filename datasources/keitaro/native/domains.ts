import type { Native, RowItem } from '../../native.ts';
import { instant, integer, json, reference, text } from '../../spec/field.ts';
import { domainRows, domainState } from '../domain-operations.ts';
import { operations } from '../operations.ts';
import { act, change, list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

/** A domain (keitaro.md 3.9); what the words for its statuses mean is told for one of them only. */
const domain: RowItem = {
  named: 'TrackerDomain',
  says: 'A domain that leads to the tracker.',
  fields: {
    id: reference('id', 'Number that the tracker gave the domain.', readOnly),
    name: text('name', 'The domain itself.', readOnly),
    state: domainState,
    networkStatus: text('network_status', 'Whether it is found in the network.', readOnly),
    status: text('status', 'Whether it works.', readOnly),
    ...domainRows,
    defaultCampaignName: text('default_campaign', 'Name of that campaign.', readOnly),
    groupId: reference('group_id', 'The group it is filed under.', readOnly),
    groupName: text('group', 'Name of that group.', readOnly),
    sslStatus: text('ssl_status', 'How far its certificate is; `issued` once there is one.', readOnly),
    sslData: json('ssl_data', 'What the tracker keeps of the certificate; nobody says what is in it.', {
      ...readOnly,
      secret: true,
    }),
    // Whether it is a text or a number of seconds is not told.
    nextCheckAt: text('next_check_at', 'When it is looked up again, as the tracker prints it.', readOnly),
    checkRetries: integer('check_retries', 'How often it was looked up without success.', readOnly),
    errorDescription: text('error_description', 'What is wrong with it.', readOnly),
    errorSolution: text('error_solution', 'What the tracker advises.', readOnly),
    campaignsCount: integer('campaigns_count', 'How many campaigns have their links on it.', readOnly),
    createdAt: instant('created_at', 'When it was added.', readOnly),
    updatedAt: instant('updated_at', 'When it was last changed.', readOnly),
  },
};

const serverAddresses: RowItem = {
  named: 'ServerAddresses',
  says: 'Where domains have to point.',
  fields: {
    ipv4: text('ipv4', 'The address for A records.', readOnly),
    ipv6: text('ipv6', 'The address for AAAA records.', readOnly),
  },
};

const oneDomain = { as: 'one', item: domain } as const;

/** Domains, which no entity speaks for. */
export const domains = {
  domains: list(operations.listDomains, domain),
  archivedDomains: list(operations.listArchivedDomains, domain),
  domain: one(operations.getDomain, domain),
  serverAddresses: one(operations.getServerAddresses, serverAddresses),
  // A list is answered (keitaro.md 1.7).
  domainCreate: act(operations.createDomain, { as: 'list', item: domain }),
  domainRegister: act(operations.registerDomain),
  domainUpdate: change(operations.updateDomain, oneDomain),
  domainArchive: act(operations.archiveDomain, oneDomain),
  domainCheck: act(operations.checkDomain, oneDomain),
  domainRestore: act(operations.restoreDomain, oneDomain),
} as const satisfies Readonly<Record<string, Native>>;
