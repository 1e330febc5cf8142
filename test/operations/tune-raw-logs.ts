import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';

const rows = `query Rows($logType: TuneLogType!, $filename: String!, $after: String) {
  tune { rawLogRows(logType: $logType, filename: $filename, first: 2, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } beside { skippedLines }
    nodes { clickTransactionId affiliateId loggedAt payoutAmount offer { nativeId } offerId } } } }`;

/** Raw logs of clicks, conversions and impressions. */
export const tuneRawLogs: readonly OperationCase[] = [
  ...['CLICKS', 'CONVERSIONS', 'IMPRESSIONS'].map(
    (logType): OperationCase => ({
      calls: ['listLogDays', 'listLogs', 'getLogLink'],
      title: `the log of ${logType.toLowerCase()} is listed by day and hour, and read row by row`,
      show: async ({ ask }) => {
        const { tune } = await ask(
          'query Days($logType: TuneLogType!) { tune { rawLogDays(logType: $logType) { day } } }',
          {
            logType,
          },
        );
        const days = tune.rawLogDays.map(({ day }: Data) => day);
        expect(days).toEqual(days.toSorted().reverse());
        const listed: Data = await ask(
          'query Logs($logType: TuneLogType!, $day: String!) { tune { rawLogs(logType: $logType, day: $day) { filename startsAt } } }',
          { logType, day: days[1] },
        );
        expect(listed.tune.rawLogs).toHaveLength(24);
        const [{ filename, startsAt }] = listed.tune.rawLogs;
        expect(filename).toContain(String(Date.parse(startsAt) / 1000));
        const link: Data = await ask(
          'query Link($logType: TuneLogType!, $filename: String!) { tune { rawLogLink(logType: $logType, filename: $filename) { link } } }',
          { logType, filename },
        );
        expect(link.tune.rawLogLink.link).toContain(filename);
      },
    }),
  ),
  {
    calls: ['getLogLink'],
    title: 'the rows of an hour come page by page, and are the clicks that TUNE keeps',
    show: async ({ ask, account }) => {
      const clicks = Object.entries(account.state().clicks ?? {}) as [string, Data][];
      const hours = Map.groupBy(clicks, ([, { seconds }]) => Math.floor(Number(seconds) / 3600) * 3600);
      const [start = 0, logged = []] = [...hours].find(([, { length }]) => length > 2) ?? [];
      const day = new Date(start * 1000).toISOString().slice(0, 10).replaceAll('-', '');
      const { tune } = await ask(`{ tune { rawLogs(logType: CLICKS, day: "${day}") { filename startsAt } } }`);
      const { filename } = tune.rawLogs.find(({ startsAt }: Data) => Date.parse(startsAt) === start * 1000);
      const first: Data = await ask(rows, { logType: 'CLICKS', filename });
      const { totalCount, pageInfo, beside, nodes } = first.tune.rawLogRows;
      expect([totalCount, beside.skippedLines]).toEqual([logged.length, 0]);
      expect(nodes[0].offer?.nativeId ?? nodes[0].offerId).toBe(nodes[0].offerId);
      const next: Data = await ask(rows, { logType: 'CLICKS', filename, after: pageInfo.endCursor });
      const ids = [...nodes, ...next.tune.rawLogRows.nodes].map(({ clickTransactionId }) => clickTransactionId);
      expect(ids).toEqual(logged.slice(0, 4).map(([id]) => id));
    },
  },
  {
    calls: ['getLogLink'],
    title: 'the logs of conversions hold their payouts in whole units',
    show: async ({ ask, account }) => {
      const conversions = Object.values(account.state().conversions ?? {}) as Data[];
      const { datetime, ad_id, payout } = conversions.find(
        ({ ad_id, datetime }) => ad_id !== '' && /^\d{4}-(0[1-9]|1[0-2])-\d\d 1/.test(datetime),
      );
      // The network's clock is four or five hours behind UTC.
      const hours = [4, 5].map(
        (ahead) => Date.parse(`${datetime.slice(0, 13).replace(' ', 'T')}:00:00Z`) + ahead * 3_600_000,
      );
      const found: Data[] = [];
      for (const hour of hours) {
        const day = new Date(hour).toISOString().slice(0, 10).replaceAll('-', '');
        const { tune } = await ask(`{ tune { rawLogs(logType: CONVERSIONS, day: "${day}") { filename startsAt } } }`);
        const log = tune.rawLogs.find(({ startsAt }: Data) => Date.parse(startsAt) === hour);
        const read: Data = await ask(rows, { logType: 'CONVERSIONS', filename: log.filename });
        found.push(...read.tune.rawLogRows.nodes);
      }
      const row = found.find(({ clickTransactionId }) => clickTransactionId === ad_id);
      expect(Number(row.payoutAmount)).toBeCloseTo(Number(payout), 1);
    },
  },
  {
    calls: ['getLogExpirations'],
    title: 'how long logs are kept is told for each',
    show: async ({ ask }) => {
      const { tune } = await ask('{ tune { rawLogExpirations { clicks conversions impressions } } }');
      expect(tune.rawLogExpirations).toEqual({ clicks: 90, conversions: 90, impressions: 90 });
    },
  },
];
