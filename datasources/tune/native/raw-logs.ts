import type { Native, NativeRead, RowItem } from '../../native.ts';
import { instant, integer, text } from '../../spec/field.ts';
import { clickFields } from '../click-fields.ts';
import { readLogged } from '../click-log.ts';
import type { TuneConnection } from '../connection.ts';
import { logRows } from '../log-rows.ts';
import { operations } from '../operations.ts';
import { fetchLog } from '../raw-log.ts';
import { list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const logDay: RowItem = {
  named: 'RawLogDay',
  says: 'A day of which there are raw logs.',
  fields: {
    day: text('dirName', 'The day in UTC, as YYYYMMDD.', readOnly),
    displayName: text('displayName', 'The day as people write it.', readOnly),
  },
};

const rawLog: RowItem = {
  named: 'RawLog',
  says: 'The raw log of an hour; it is there about a quarter of an hour after it.',
  fields: {
    filename: text('filename', 'Name of the log.', readOnly),
    startsAt: instant('startTimestamp', 'When its hour begins.', readOnly),
    displayName: text('displayName', 'The hour in UTC, as people write it.', readOnly),
  },
};

const rawLogLink: RowItem = {
  named: 'RawLogLink',
  says: 'Where a raw log can be fetched; the link is signed, and to be kept from others.',
  fields: { link: text('link', 'Address of a ZIP with one CSV in it.', readOnly) },
};

/** That each log stands under its name is INFERRED: the shape was not seen (hasoffers.md 5). */
const logExpirations: RowItem = {
  named: 'RawLogExpirations',
  says: 'How many days each raw log is kept; null where TUNE does not tell it under the name of the log.',
  fields: {
    clicks: integer('clicks', 'Days that the log of clicks is kept.', readOnly),
    conversions: integer('conversions', 'Days that the log of conversions is kept.', readOnly),
    impressions: integer('impressions', 'Days that the log of impressions is kept.', readOnly),
  },
};

const { offerId, affiliateId, advertiserId } = clickFields;

/** The other two logs are INFERRED to have the columns of clicks (hasoffers.md 5). */
const logged: RowItem = {
  named: 'RawLogRow',
  says: 'A row of a raw log. It has no id: two rows are the same only if all is.',
  fields: {
    ...clickFields,
    offerId: { ...offerId, to: 'offer' },
    affiliateId: { ...affiliateId, to: 'affiliate' },
    advertiserId: { ...advertiserId, to: 'advertiser' },
  },
};

/** A log is fetched for each page of it, and read as it is unpacked. */
const rawLogRows: NativeRead = {
  effect: 'read',
  says: 'The rows of a raw log, in its order. Each page fetches the log again: ask for large ones.',
  takes: operations.getLogLink.takes,
  calls: [operations.getLogLink],
  gives: {
    as: 'page',
    item: logged,
    beside: {
      named: 'RawLogSkipped',
      says: 'What of the log could not be read.',
      fields: { skippedLines: integer('skippedLines', 'Lines that are no rows.', readOnly) },
    },
  },
  read: async (connection, { values, page }, call) => {
    const tune = connection as TuneConnection;
    const { offset, limit } = page ?? { offset: 0, limit: 0 };
    const rows: ReturnType<typeof readLogged>[] = [];
    let skippedLines = 0;
    let total = 0;
    const zip = await fetchLog(tune, values, call);
    for await (const row of logRows(zip, () => {
      skippedLines += 1;
    })) {
      if (total >= offset && total < offset + limit) rows.push(readLogged(tune, row));
      total += 1;
    }
    call.tally.add(tune.account.id, { rows: total });
    return { rows, total, beside: { skippedLines } };
  },
};

/** Raw logs (hasoffers.md 5): which there are, where they are, and what is in them. */
export const rawLogs = {
  rawLogDays: list(operations.listLogDays, logDay),
  rawLogs: list(operations.listLogs, rawLog),
  rawLogLink: one(operations.getLogLink, rawLogLink),
  rawLogRows,
  rawLogExpirations: one(operations.getLogExpirations, logExpirations),
} as const satisfies Readonly<Record<string, Native>>;
