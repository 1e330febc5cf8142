import { expect } from 'vitest';
import { entityWritten } from './entity-write.ts';
import { recordOf } from './keitaro-entities.ts';
import { keitaroRecords } from './keitaro-records.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

/** What entities do beside changes of fields, and those that only Keitaro has. */
export const keitaroEntityActions: readonly OperationCase[] = [
  {
    calls: ['disableCampaign', 'enableCampaign', 'archiveCampaign', 'restoreCampaign'],
    title: 'a campaign is switched off and on, archived and brought back',
    show: async (bench) => {
      const [campaign] = keitaroRecords(bench.account, 'campaigns').filter(({ state }) => state === 'active');
      await walk(bench, 'Campaign', 'campaigns', String(campaign?.id), ['Disable', 'Enable', 'Archive', 'Restore']);
    },
  },
  {
    calls: ['updateCosts'],
    title: 'clicks of a campaign cost together what they are told to',
    show: async (bench) => {
      const [sample] = keitaroRecords(bench.account, 'clicks');
      const id = String(sample?.campaign_id);
      const values = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z', cost: '12.34', currency: 'USD' };
      await entityWritten(bench, 'KeitaroCampaign', 'keitaroCampaignUpdateCosts', { id, values });
      const own = keitaroRecords(bench.account, 'clicks').filter(({ campaign_id }) => String(campaign_id) === id);
      expect(own.reduce((sum, { cost }) => sum + Number(cost), 0)).toBeCloseTo(12.34, 6);
    },
  },
  {
    calls: ['createStream', 'updateStream', 'getStream', 'listStreams'],
    title: 'a stream is made, changed, and read alone and among those of its campaign',
    show: async (bench) => {
      const [campaign] = keitaroRecords(bench.account, 'campaigns').filter(({ state }) => state === 'active');
      const values = {
        campaignId: String(campaign?.id),
        name: 'Stream',
        type: 'REGULAR',
        schema: 'REDIRECT',
        actionType: 'http',
      };
      const id = String(await entityWritten(bench, 'KeitaroStream', 'keitaroStreamCreate', { values }));
      expect(recordOf(bench, 'streams', id)).toMatchObject({ name: 'Stream', campaign_id: campaign?.id });
      const changes = { name: 'Renamed', weight: '25' };
      await entityWritten(bench, 'KeitaroStream', 'keitaroStreamUpdate', { id, changes });
      expect(recordOf(bench, 'streams', id)).toMatchObject({ name: 'Renamed', weight: 25, state: 'active' });
      const { node, campaign: its } = await bench.ask(
        `{ node(id: "${bench.idOf('Stream', id)}") { ... on KeitaroStream { name } }
           campaign(id: "${bench.idOf('Campaign', String(campaign?.id))}") { ... on KeitaroCampaign { streams { nativeId } } } }`,
      );
      expect(node).toEqual({ name: 'Renamed' });
      expect(its.streams.map(({ nativeId }: Data) => nativeId)).toContain(id);
    },
  },
  {
    calls: ['archiveStream', 'restoreStream'],
    title: 'a stream is archived and brought back',
    show: async (bench) => {
      const [stream] = keitaroRecords(bench.account, 'streams').filter(({ state }) => state === 'active');
      await walk(bench, 'Stream', 'streams', String(stream?.id), ['Archive', 'Restore']);
    },
  },
  {
    calls: ['createGroup', 'updateGroup', 'deleteGroup'],
    title: 'a group is made, renamed and deleted',
    show: async (bench) => {
      const values = { groupName: 'All new', groupType: 'OFFERS' };
      const id = String(await entityWritten(bench, 'KeitaroGroup', 'keitaroGroupCreate', { values }));
      expect(recordOf(bench, 'groups', id)).toMatchObject({ name: 'All new', type: 'offers' });
      await entityWritten(bench, 'KeitaroGroup', 'keitaroGroupUpdate', { id, changes: { groupName: 'Newer' } });
      expect(recordOf(bench, 'groups', id)).toMatchObject({ name: 'Newer' });
      await entityWritten(bench, 'KeitaroGroup', 'keitaroGroupDelete', { id });
      expect(recordOf(bench, 'groups', id)).toBeUndefined();
    },
  },
];

/** The logs of events. */
export const keitaroEvents: readonly OperationCase[] = [
  { calls: ['clickLog'], one: 'click', many: 'clicks', time: 'datetime', key: 'sub_id' },
  { calls: ['conversionLog'], one: 'conversion', many: 'conversions', time: 'datetime', key: 'event_id' },
].map(({ calls, one, many, time, key }) => ({
  calls,
  title: `${many} come newest first, with all that the log tells, and are read one by one`,
  show: async ({ ask, account }: OperationBench) => {
    const kept = keitaroRecords(account, many);
    const { [many]: listed } = await ask(
      `{ ${many}(first: 5, filter: { range: { preset: LAST_90_DAYS, timeZone: "UTC" } }) {
        edges { node { id nativeId occurredAt campaign { nativeId } } }
      } }`,
    );
    expect(listed.edges).toHaveLength(5);
    const newest = kept.map((record) => Date.parse(String(record[time]))).toSorted((a, b) => b - a);
    listed.edges.forEach(({ node }: Data, index: number) => {
      expect(Date.parse(node.occurredAt)).toBe(Math.floor(Number(newest[index]) / 1000) * 1000);
      const record = kept.find((each) => each[key] === node.nativeId);
      expect(record).toBeDefined();
      if (record?.campaign_id) expect(node.campaign.nativeId).toBe(String(record.campaign_id));
    });
    const [{ node }] = listed.edges;
    const { [one]: alone } = await ask(`{ ${one}(id: "${node.id}") { nativeId } }`);
    expect(alone).toEqual({ nativeId: node.nativeId });
  },
}));

const states: Readonly<Record<string, string>> = {
  Disable: 'disabled',
  Enable: 'active',
  Archive: 'deleted',
  Restore: 'active',
};

/** Does one action after the other, and looks what state each leads to. */
async function walk(bench: OperationBench, type: string, collection: string, id: string, actions: readonly string[]) {
  for (const action of actions) {
    await entityWritten(bench, `Keitaro${type}`, `keitaro${type}${action}`, { id });
    expect(recordOf(bench, collection, id)?.state).toBe(states[action]);
  }
}
