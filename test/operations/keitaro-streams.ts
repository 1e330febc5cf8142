import { expect } from 'vitest';
import { keitaroRecords } from './keitaro-records.ts';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationCase } from './operation-suite.ts';

/** What routes tell of streams and do with several of them. */
export const keitaroStreams: readonly OperationCase[] = [
  {
    calls: ['searchStreams'],
    title: 'streams are found by a word, with all that is known of them',
    show: async ({ ask, refused, account }) => {
      const [stream] = keitaroRecords(account, 'streams').filter(({ state }) => state === 'active');
      const query = 'query ($word: String!) { keitaro { streamSearch(query: $word) { nativeId name weight state } } }';
      const { keitaro } = await ask(query, { word: stream?.name });
      expect(keitaro.streamSearch).toContainEqual({
        nativeId: String(stream?.id),
        name: stream?.name,
        weight: String(stream?.weight),
        state: 'active',
      });
      expect(await refused(query, { word: ' ' })).toMatchObject({ code: 'REQUIRED', field: 'query', calls: 0 });
    },
  },
  {
    calls: ['archiveStream', 'listArchivedStreams'],
    title: 'streams that are archived are listed apart',
    show: async (bench) => {
      const [stream] = keitaroRecords(bench.account, 'streams').filter(({ state }) => state === 'active');
      const id = bench.idOf('Stream', String(stream?.id));
      await bench.ask(`mutation { keitaroStreamArchive(id: "${id}") { __typename } }`);
      const { keitaro } = await bench.ask('{ keitaro { archivedStreams { nativeId state } } }');
      const archived = keitaroRecords(bench.account, 'streams').filter(({ state }) => state === 'deleted');
      expect(keitaro.archivedStreams).toEqual(
        archived.map((each) => ({ nativeId: String(each.id), state: 'deleted' })),
      );
      expect(keitaro.archivedStreams.map(({ nativeId }: Data) => nativeId)).toContain(String(stream?.id));
    },
  },
  {
    calls: ['copyStreams', 'moveStreams'],
    title: 'streams are copied and moved with a body that is passed on as it is',
    show: async (bench) => {
      const streams = () => keitaroRecords(bench.account, 'streams');
      const [first, second] = streams().filter(({ state }) => state === 'active');
      const target = Number(second?.campaign_id);
      const before = streams().length;
      const copied = await written(
        bench,
        'keitaroStreamsCopy',
        { body: { ids: [first?.id], campaign_id: target } },
        'given { answer }',
      );
      expect(streams()).toHaveLength(before + 1);
      const [{ answer }] = copied.given;
      expect(streams().find(({ id }) => String(id) === answer.id)).toMatchObject({ campaign_id: target });
      await written(bench, 'keitaroStreamsMove', { body: { ids: [first?.id], campaign_id: target } });
      expect(streams().find(({ id }) => id === first?.id)).toMatchObject({ campaign_id: target });
      const refusal = await notWritten(bench, 'keitaroStreamsMove', { body: [1] });
      expect(refusal).toMatchObject({ code: 'INVALID_VALUE', field: 'body', calls: 0 });
    },
  },
  {
    calls: ['enableStream', 'disableStream', 'listStreamEvents'],
    title: 'what became of a stream is told as the tracker tells it',
    show: async (bench) => {
      const [stream] = keitaroRecords(bench.account, 'streams').filter(({ state }) => state === 'active');
      const id = bench.idOf('Stream', String(stream?.id));
      for (const action of ['Disable', 'Enable'])
        await bench.ask(`mutation { keitaroStream${action}(id: "${id}") { __typename } }`);
      const { keitaro } = await bench.ask(`{ keitaro { streamEvents(id: "${stream?.id}") { event } } }`);
      const states = keitaro.streamEvents.map(({ event }: Data) => event.state);
      expect(states.slice(-2)).toEqual(['disabled', 'active']);
      const word = await bench.refused('{ keitaro { streamEvents(id: "deleted") { event } } }');
      expect(word).toMatchObject({ code: 'INVALID_VALUE', field: 'id', calls: 0 });
    },
  },
  {
    calls: ['listArchivedCampaigns', 'listGroups'],
    title: 'archived campaigns and the groups of one type are listed whole',
    show: async ({ ask, account }) => {
      const { keitaro } = await ask(
        '{ keitaro { archivedCampaigns { nativeId name alias } groups(type: OFFERS) { nativeId groupName groupType } } }',
      );
      const campaigns = keitaroRecords(account, 'campaigns').filter(({ state }) => state === 'deleted');
      expect(campaigns.length).toBeGreaterThan(0);
      expect(keitaro.archivedCampaigns).toEqual(
        campaigns.map(({ id, name, alias }) => ({ nativeId: String(id), name, alias })),
      );
      const groups = keitaroRecords(account, 'groups').filter(({ type }) => type === 'offers');
      expect(keitaro.groups).toEqual(
        groups.map(({ id, name }) => ({ nativeId: String(id), groupName: name, groupType: 'OFFERS' })),
      );
    },
  },
];
