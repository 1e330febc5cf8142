import { describe, expect, it } from 'vitest';
import { OutcomeUnknown } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { call } from './connect.ts';
import { openKeitaroWriter } from './keitaro-writer.ts';

/** Where each entity is kept, and what is enough to make one. */
const kinds: Readonly<Record<string, { readonly collection: string; readonly values: AnyRecord }>> = {
  offer: {
    collection: 'offers',
    values: { offerName: 'Made', url: 'https://made.example', payoutValue: '12.5000', country: ['DE'] },
  },
  campaign: {
    collection: 'campaigns',
    values: {
      campaignName: 'Made',
      alias: 'made',
      costType: 'CPM',
      costValue: '0.2500',
      groupId: '1',
      parameters: [{ parameter: 'sub_id_1', name: 'zone', placeholder: '{zone}' }],
      postbacks: [{ method: 'POST', statuses: ['sale'], url: 'https://told.example' }],
    },
  },
  affiliate: {
    collection: 'traffic_sources',
    values: {
      trafficSourceName: 'Made',
      postbackStatuses: ['lead'],
      trafficLoss: '1.5',
      parameters: [{ parameter: 'cost', name: 'bid', placeholder: '{bid}', alias: 'Bid' }],
    },
  },
  advertiser: {
    collection: 'affiliate_networks',
    values: { affiliateNetworkName: 'Made', postbackUrl: 'https://network.example' },
  },
  creative: {
    collection: 'landing_pages',
    values: { landingName: 'Made', landingType: 'EXTERNAL', actionType: 'http', actionPayload: 'https://page.example' },
  },
  stream: {
    collection: 'streams',
    values: {
      campaignId: '1',
      type: 'REGULAR',
      name: 'Made',
      schema: 'LANDINGS',
      actionType: 'http',
      weight: '40',
      offers: [{ offerId: '1', share: 100 }],
      filters: [{ name: 'country', payload: ['DE'] }],
    },
  },
  group: { collection: 'groups', values: { groupName: 'Made', groupType: 'LANDINGS' } },
};

const archivable = ['offer', 'campaign', 'affiliate', 'advertiser', 'creative', 'stream'];
const clonable = ['offer', 'campaign', 'affiliate', 'advertiser', 'creative'];
const nameOf = (entity: string) => Object.keys(kinds[entity]?.values ?? {}).find((name) => /name$/i.test(name)) ?? '';

describe.each(['seed2017', 'live2021', 'live2026'] as const)('writes to a Keitaro tracker of %s', (profile) => {
  const bench = openKeitaroWriter(profile);
  const { account, all, read, create, act } = bench;
  let made = 0;
  /** Values of a record that is not there yet. */
  const fresh = (entity: string): AnyRecord => {
    made += 1;
    const { values = {} } = kinds[entity] ?? {};
    const alias = values.alias ? { alias: `made${made}` } : {};
    return { ...values, [nameOf(entity)]: `Made – ½ ${made}`, ...alias };
  };
  const collectionOf = (entity: string) => kinds[entity]?.collection ?? '';
  const states = (entity: string, key: string) => bench.storedOne(collectionOf(entity), key).state;

  describe.each(Object.entries(kinds))('%s', (entity, { collection }) => {
    it('is created, and shows what was given', async () => {
      const values = fresh(entity);
      const key = await create(entity, values);
      expect(account().requests.writes()).toHaveLength(1);
      // A later tracker has no `url`, and keeps silent about it.
      const lacks = entity === 'offer' && profile !== 'seed2017' ? ['url'] : [];
      const proofs = Object.entries(bench.prove(entity, values, await read(entity, key)));
      expect(proofs.flatMap(([name, proof]) => (proof === 'NOT_APPLIED' ? [name] : []))).toEqual(lacks);
    });

    it('is not created without what it cannot do without, and nothing is sent', async () => {
      const { [nameOf(entity)]: _name, ...rest } = fresh(entity);
      const error = await failure(() => create(entity, rest));
      expect(error).toMatchObject({ code: 'REQUIRED', field: nameOf(entity) });
      expect(account().requests.writes()).toEqual([]);
    });

    it('is found among its likes after the answer to its creation was lost, and only then', async () => {
      const values = fresh(entity);
      const likes = () => bench.lookalikes(entity, values);
      expect(await likes()).toEqual([]);
      account().faults.set({ reset: 'after', only: 'write' });
      expect(await failure(() => create(entity, values))).toBeInstanceOf(OutcomeUnknown);
      account().faults.clear();
      const [found, ...more] = await likes();
      expect(more).toEqual([]);
      const { nativeId } = bench.spec(entity).common(found ?? {}, bench.connection().account);
      expect(nativeId).toBe(String(all(collection).at(-1)?.id));
    });
  });

  it.each(archivable)('%s is archived, and once is enough', async (entity) => {
    const key = await create(entity, fresh(entity));
    await act(entity, key, 'archive');
    expect(states(entity, key)).toBe('deleted');
    account().requests.clear();
    await act(entity, key, 'archive');
    expect(account().requests.writes()).toEqual([]);
  });

  it.each(['campaign', 'stream'])('%s is switched off and on, and brought back from the archive', async (entity) => {
    const key = await create(entity, fresh(entity));
    for (const [action, state] of [
      ['disable', 'disabled'],
      ['enable', 'active'],
      ['archive', 'deleted'],
      ['restore', 'active'],
    ] as const) {
      await act(entity, key, action);
      expect(states(entity, key)).toBe(state);
    }
  });

  it('a landing page is switched off and on by its state, also out of the archive', async () => {
    const key = await create('creative', fresh('creative'));
    for (const [action, state] of [
      ['disable', 'disabled'],
      ['enable', 'active'],
      ['archive', 'deleted'],
      ['enable', 'active'],
    ] as const) {
      await act('creative', key, action);
      expect(states('creative', key)).toBe(state);
    }
  });

  it.each(clonable)('%s is copied under another name', async (entity) => {
    const key = await create(entity, fresh(entity));
    const { answers } = await act(entity, key, 'clone');
    const { makes } = bench.action(entity, 'clone');
    const request = { id: key, key, values: {}, present: {} };
    const copy = await read(entity, makes?.(answers, request) ?? '');
    const original = await read(entity, key);
    expect(copy[nameOf(entity)]).not.toBe(original[nameOf(entity)]);
    expect(String(copy[nameOf(entity)])).toContain(String(original[nameOf(entity)]));
    expect(states(entity, makes?.(answers, request) ?? '')).toBe('active');
    expect(account().requests.writes()).toHaveLength(2);
  });

  it('a group is deleted for good', async () => {
    const key = await create('group', fresh('group'));
    await act('group', key, 'delete');
    expect(await bench.find('group', key)).toBeNull();
    expect(all('groups').some(({ id }) => String(id) === key)).toBe(false);
  });

  it.each(Object.keys(kinds))('the %s that is not there is refused, with its id as the field', async (entity) => {
    const [step] =
      (await bench
        .spec(entity)
        .writes?.change?.(
          bench.connection(),
          { id: '98765432', key: '98765432', changes: { [nameOf(entity)]: 'x' }, completed: [], present: {} },
          call,
        )) ?? [];
    if (!step) throw new Error('Nothing is planned.');
    const error = await failure(() => bench.connection().perform(step, call));
    expect(error).toMatchObject({ name: 'Rejected', field: 'id' });
  });
});
