import { choice, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';

const logType = choice(
  'log_type',
  'LogType',
  'Which log.',
  { CLICKS: 'clicks', CONVERSIONS: 'conversions', IMPRESSIONS: 'impressions' },
  { required: true, writeOnly: true },
);

/** Raw logs (hasoffers.md 5). */
export const rawLogOperations = {
  listLogDays: read('RawLog/listDateDirs', 'The days, in UTC, of which there are raw logs, the newest first.', {
    takes: { logType },
    rows: 'dateDirs',
    through: ['clicks'],
  }),
  listLogs: read('RawLog/listLogs', 'The raw logs of some days, one for each hour, the newest first.', {
    takes: {
      logType,
      day: text('date_dir', 'The day, as YYYYMMDD; YYYYMM and YYYY stand for all of a month or a year.', {
        required: true,
      }),
    },
    rows: 'logFiles',
    through: ['clicks'],
  }),
  getLogLink: read(
    'RawLog/getDownloadLink',
    'Where a raw log can be fetched: whoever has the link needs no key, for a short while.',
    {
      takes: { logType, filename: text('log_filename', 'Name of the log, as the list has it.', { required: true }) },
      through: ['clicks'],
    },
  ),
  getLogExpirations: read('RawLog/getLogExpirations', 'How many days raw logs are kept.'),
} as const satisfies Operations;
