import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const kept = ({ account }: OperationBench) => Object.values<Data>(account.state().bots ?? {}).map(({ value }) => value);

const count = 'given { count }';

/** The addresses whose visitors count as bots. */
export const keitaroBotlist: readonly OperationCase[] = [
  {
    calls: ['getBotlist', 'replaceBotlist', 'addToBotlist', 'excludeFromBotlist', 'clearBotlist'],
    title: 'the list of bots is replaced, added to, cut and emptied',
    show: async (bench) => {
      const listed = async () => (await bench.ask('{ keitaro { botlist { addresses } } }')).keitaro.botlist.addresses;
      expect(await listed()).toEqual(['192.0.2.1', '192.0.2.0/28', '2001:db8::1']);
      const replaced = await written(bench, 'keitaroBotlistReplace', { addresses: ['1.2.3.4', '5.6.7.8'] }, count);
      expect(replaced.given).toEqual({ count: 2 });
      await written(bench, 'keitaroBotlistAdd', { addresses: ['9.9.9.9'] });
      expect(kept(bench)).toEqual(['1.2.3.4', '5.6.7.8', '9.9.9.9']);
      const cut = await written(bench, 'keitaroBotlistExclude', { addresses: ['1.2.3.4', '9.9.9.9'] }, count);
      expect(cut.given).toEqual({ count: 1 });
      expect(await listed()).toEqual(['5.6.7.8']);
      const none = await notWritten(bench, 'keitaroBotlistReplace', { addresses: [] });
      expect(none).toMatchObject({ code: 'REQUIRED', field: 'addresses', calls: 0 });
      await written(bench, 'keitaroBotlistClear', null);
      expect(await listed()).toEqual([]);
    },
  },
];
