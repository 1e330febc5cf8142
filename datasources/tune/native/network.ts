import type { Native, NativeRead, RowItem } from '../../native.ts';
import { text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, change, list, one } from './dialect.ts';
import { inData, making } from './in-data.ts';
import { listedOffer } from './listed-items.ts';
import { category, country } from './offer-parts.ts';
import { undescribed } from './undescribed.ts';

const readOnly = { readOnly: true } as const;

export const tier = undescribed('AffiliateTier', 'A tier of affiliates.');

const timeZone: RowItem = {
  named: 'NetworkTimeZone',
  says: 'The time zone of the network.',
  fields: { name: text('value', 'Its name, as TUNE spells it.', readOnly) },
};

const preference: RowItem = {
  named: 'Preference',
  says: 'What the network is set to.',
  fields: {
    name: text('name', 'Name of the preference.', readOnly),
    value: text('value', 'What it is set to; null where its name says that it is secret.', readOnly),
  },
};

const preferenceValue: RowItem = {
  named: 'PreferenceValue',
  says: 'What a preference is set to.',
  fields: { value: text('value', 'What it is set to; null where its name says that it is secret.', readOnly) },
};

/** What belongs to the network as a whole (hasoffers.md 2.1, 2.2). */
export const network = {
  offerCategories: list(operations.findCategories, category),
  offerIdsOfCategory: list(operations.findOfferIdsOfCategory, listedOffer),
  offerCategoryAdd: making(inData(act(operations.addCategoryOfOffers)), 'OfferCategory'),
  offerCategoryUpdate: inData(change(operations.updateCategoryOfOffers), 'id'),
  networkCountries: list(operations.findAllCountries, country),
  hostnames: list(operations.findHostnames, undescribed('Hostname', 'A host name of tracking links.')),
  affiliateTiers: list(operations.findTiers, tier),
  timeZone: one(operations.getTimeZone, timeZone),
  preferences: withoutSecrets(list(operations.findPreferences, preference)),
  preference: withoutSecrets(one(operations.getPreference, preferenceValue)),
} as const satisfies Readonly<Record<string, Native>>;

/** Nobody tells which preferences there are, and some may hold keys. */
function withoutSecrets(native: NativeRead): NativeRead {
  return {
    ...native,
    read: async (connection, request, call) => {
      const answer = await native.read(connection, request, call);
      const isSecret = (name: unknown) => /token|secret|password|key|salt/i.test(String(name));
      const rows = answer.rows.map((row) =>
        isSecret(row.name ?? request.values.name) ? { ...row, value: null } : row,
      );
      return { ...answer, rows };
    },
  };
}
