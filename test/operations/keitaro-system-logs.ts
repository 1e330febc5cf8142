import { expect } from 'vitest';
import { keitaroRecords } from './keitaro-records.ts';
import { written } from './native-write.ts';
import type { OperationCase } from './operation-suite.ts';

/** Logs of the tracker's own work. */
export const keitaroSystemLogs: readonly OperationCase[] = [
  {
    calls: ['listLogTypes', 'readLog'],
    title: 'a log is read page by page, the newest line first, and by words',
    show: async ({ ask, refused, account }) => {
      const lines = keitaroRecords(account, 'system_log_lines').filter(({ log }) => log === 'postbacks');
      const read = async (argument: string) => {
        const { keitaro } = await ask(
          `{ keitaro { log(log: "postbacks", ${argument}) { pageInfo { hasNextPage endCursor } nodes { datetime jid message } } } }`,
        );
        return keitaro.log;
      };
      const told = lines.map(({ datetime, jid, message }) => ({ datetime, jid: String(jid), message })).toReversed();
      const first = await read('first: 2');
      expect(first.nodes).toEqual(told.slice(0, 2));
      const second = await read(`first: 2, after: "${first.pageInfo.endCursor}"`);
      expect(second.nodes).toEqual(told.slice(2, 4));
      const [line] = told;
      expect((await read(`query: ${JSON.stringify(line?.message)}`)).nodes).toContainEqual(line);
      const { keitaro } = await ask('{ keitaro { logTypes { name } } }');
      expect(keitaro.logTypes).toContainEqual({ name: 'postbacks' });
      const stray = await refused('{ keitaro { log(log: "types") { nodes { message } } } }');
      expect(stray).toMatchObject({ code: 'INVALID_VALUE', field: 'log', calls: 0 });
    },
  },
  {
    calls: ['clearLog'],
    title: 'a log is emptied, and no other',
    show: async (bench) => {
      await written(bench, 'keitaroLogClear', { log: 'ssl' });
      const logs = new Set(keitaroRecords(bench.account, 'system_log_lines').map(({ log }) => log));
      expect(logs.has('ssl')).toBe(false);
      expect(logs.has('system')).toBe(true);
      const { keitaro } = await bench.ask('{ keitaro { log(log: "ssl") { nodes { message } } } }');
      expect(keitaro.log.nodes).toEqual([]);
    },
  },
];
