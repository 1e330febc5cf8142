import type { Native, RowItem } from '../../native.ts';
import { integer, texts } from '../../spec/field.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { isObject } from '../objects-in.ts';
import { operations } from '../operations.ts';
import { act, one } from './dialect.ts';

const botlist: RowItem = {
  named: 'Botlist',
  says: 'Whose visitors count as bots.',
  fields: { addresses: texts('value', 'The addresses.', { readOnly: true }) },
};

const botCount: RowItem = {
  named: 'BotCount',
  says: 'How many addresses a change of the list of bots was about.',
  fields: {
    // A number on one tracker and a text on another.
    count: integer('count', 'The number that the tracker answers; of the whole list, as it seems.', { readOnly: true }),
  },
};

/** One text with an address in each line, on the way there and back. */
const asLines = {
  fold: ({ value, ...said }: Parameters): Parameters => ({ ...said, value: [value].flat().join('\n') }),
} as const;
const fromLines = {
  unfold: (row: unknown) => (isObject(row) ? [{ value: String(row.value ?? '').split(/\s+/) }] : []),
} as const;

const gives = { as: 'one', item: botCount } as const;

/** The list of bots (keitaro.md 2.2). */
export const bots = {
  botlist: one(operations.getBotlist, botlist, fromLines),
  botlistReplace: act(operations.replaceBotlist, gives, asLines),
  botlistClear: act(operations.clearBotlist),
  botlistAdd: act(operations.addToBotlist, gives, asLines),
  botlistExclude: act(operations.excludeFromBotlist, gives, asLines),
} as const satisfies Readonly<Record<string, Native>>;
