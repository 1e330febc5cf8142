import type { Native, RowItem } from '../../native.ts';
import { flag, reference, text } from '../../spec/field.ts';
import { facebookRows } from '../integration-operations.ts';
import { isObject } from '../objects-in.ts';
import { operations } from '../operations.ts';
import { act, change, list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const avscan: RowItem = {
  named: 'AvscanKey',
  says: 'The key of AVScan, which itself is never shown.',
  fields: {
    isSet: flag('is_set', 'Whether there is one.', readOnly),
    key: text('avscan_key', 'The key.', { ...readOnly, secret: true }),
  },
};

const imklo: RowItem = {
  named: 'Imklo',
  says: 'How IMKLO is asked.',
  fields: { apiUrl: text('imklo_api_url', 'The address.', readOnly) },
};

const facebook: RowItem = {
  named: 'FacebookIntegration',
  says: 'An advertising account of Facebook that the tracker reads; its key is never shown.',
  fields: {
    id: reference('id', 'Number that the tracker gave it.', readOnly),
    name: text('name', 'What it is called here.', readOnly),
    integration: text('integration', 'What kind of integration it is.', readOnly),
    ...facebookRows,
    lastError: text('last_error', 'What went wrong the last time.', readOnly),
    lastRawError: text('last_raw_error', 'That in the words of Facebook.', readOnly),
  },
};

const linkedCampaign: RowItem = {
  named: 'LinkedCampaign',
  says: 'A campaign of the tracker to which an integration is linked.',
  fields: {
    campaignId: reference('value', 'The campaign.', { ...readOnly, to: 'campaign' }),
    name: text('name', 'Its name.', readOnly),
  },
};

const whetherSet = {
  unfold: (row: unknown) => (isObject(row) ? [{ is_set: Boolean(row.avscan_key) }] : []),
} as const;

/** Most routes wrap what they answer in `data`, and a creation does not ([OAS22] in keitaro.md 2.2). */
const wrapped = {
  unfold: (row: unknown) => (isObject(row) && isObject(row.data) ? [row.data].flat() : [row]),
} as const;

const oneFacebook = { as: 'one', item: facebook } as const;

/** Other services that the tracker asks (keitaro.md 2.2). */
export const integrations = {
  avscan: one(operations.getAvscan, avscan, whetherSet),
  avscanUpdate: act(operations.updateAvscan, { as: 'one', item: avscan }, whetherSet),
  imklo: one(operations.getImklo, imklo),
  imkloUpdate: act(operations.updateImklo, { as: 'one', item: imklo }),
  facebookIntegrations: list(operations.listFacebook, facebook, wrapped),
  facebookIntegration: one(operations.getFacebook, facebook, wrapped),
  facebookIntegrationCreate: act(operations.createFacebook, oneFacebook, wrapped),
  facebookIntegrationUpdate: change(operations.updateFacebook, oneFacebook, wrapped),
  facebookIntegrationDelete: act(operations.deleteFacebook),
  facebookCampaigns: list(operations.listFacebookCampaigns, linkedCampaign),
  facebookCampaignAdd: act(operations.addFacebookCampaign),
  facebookCampaignRemove: act(operations.removeFacebookCampaign),
} as const satisfies Readonly<Record<string, Native>>;
