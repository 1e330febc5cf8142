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
    name: text('name', 'What the form calls it.', readOnly),
    field: text('field', 'The kind of input that the form has for it.', readOnly),
    type: text('type', 'To which sort of such options it belongs.', readOnly),
    description: text('description', 'What it does.', readOnly),
  },
};

/** What the form of a stream offers (keitaro.md 2.1 rows 46 and 60, 3.8). */
export const streamOptions = {
  streamTypes: list(operations.listStreamTypes, streamOption),
} as const satisfies Readonly<Record<string, Native>>;
