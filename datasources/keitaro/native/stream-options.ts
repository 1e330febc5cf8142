import type { Native, RowItem } from '../../native.ts';
import { text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { list } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const streamOption: RowItem = {
  named: 'StreamOption',
  says: 'What a stream can be told to be or to do, as the tracker’s form offers it.',
  fields: {
    key: text('key', 'The word that streams have for it.', readOnly),
    value: text('value', 'The same of a schema, where that is how a build calls it.', readOnly),
    name: text('name', 'What the form calls it.', readOnly),
    field: text('field', 'The kind of input that the form has for it.', readOnly),
    type: text('type', 'To which sort of such options it belongs.', readOnly),
    description: text('description', 'What it does.', readOnly),
  },
};

/** What the form of a stream offers (keitaro.md 2.1 rows 45, 60 and 61, 3.9). */
export const streamOptions = {
  streamTypes: list(operations.listStreamTypes, streamOption),
  streamSchemas: list(operations.listStreamSchemas, streamOption),
  streamActions: list(operations.listStreamActions, streamOption),
} as const satisfies Readonly<Record<string, Native>>;
