import type { Native, RowItem } from '../../native.ts';
import { json, record, reference, text, texts } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

/** Its names are likely and stated nowhere, as are those of a type of conversion. */
const settings: RowItem = {
  named: 'Settings',
  says: 'The settings of a tracker.',
  fields: {
    timeZone: text('timezone', 'Name of the zone in which the tracker counts days.', readOnly),
    licenseKey: text('license_key', 'Key of the licence.', { ...readOnly, secret: true }),
  },
};

const conversionType: RowItem = {
  named: 'ConversionType',
  says: 'A type of conversion.',
  fields: {
    id: reference('id', 'Number that the tracker gave it.', readOnly),
    name: text('name', 'Its name, such as Deposit.', readOnly),
    postbackValues: texts('postback_values', 'The words of postbacks that make it.', readOnly),
  },
};

/** A filter as the form of a stream offers it (keitaro.md 3.9). */
const streamFilterOption: RowItem = {
  named: 'StreamFilterOption',
  says: 'What a filter of a stream can look at, as the tracker’s form offers it.',
  fields: {
    value: text('value', 'The word that filters have for it as their name.', readOnly),
    tooltip: text('tooltip', 'What the form says about it.', readOnly),
    modes: record(
      'modes',
      'StreamFilterModes',
      'What the form calls the two modes.',
      {
        accept: text('accept', 'That visitors must match.', readOnly),
        reject: text('reject', 'That they must not.', readOnly),
      },
      readOnly,
    ),
    group: text('group', 'Under what the form has it.', readOnly),
    template: text('template', 'How the form shows it.', readOnly),
    headerTemplate: text('header_template', 'How the form shows its head.', readOnly),
    defaults: json('defaults', 'What the form begins with.', readOnly),
  },
};

/** What a tracker tells of itself (keitaro.md 2.2). */
export const tracker = {
  settings: one(operations.getSettings, settings),
  conversionTypes: list(operations.listConversionTypes, conversionType),
  streamFilters: list(operations.listStreamFilters, streamFilterOption),
} as const satisfies Readonly<Record<string, Native>>;
