import type { Native, RowItem } from '../../native.ts';
import { text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, list, page } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const logType: RowItem = {
  named: 'LogType',
  says: 'A log that the tracker writes.',
  fields: { name: text('value', 'Its name.', readOnly) },
};

/** In which zone it prints times is not told (keitaro.md 1.4). */
const logLine: RowItem = {
  named: 'LogLine',
  says: 'A line of a log.',
  fields: {
    datetime: text('datetime', 'When it was written, as the tracker prints it.', readOnly),
    jid: text('jid', 'The job that wrote it.', readOnly),
    message: text('message', 'What it says.', { readOnly: true, personal: true }),
  },
};

/** Logs of the tracker's own work. */
export const systemLogs = {
  logTypes: list(operations.listLogTypes, logType),
  log: page(operations.readLog, logLine, { limit: 'limit', from: { row: 'offset', first: 0 }, most: 500 }),
  logClear: act(operations.clearLog),
} as const satisfies Readonly<Record<string, Native>>;
