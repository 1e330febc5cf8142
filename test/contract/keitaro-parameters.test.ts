import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { openKeitaroWriter } from './keitaro-writer.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
describe.each(profiles)('parameters and postbacks on a Keitaro tracker of %s', (profile) => {
  const { account, storedOne, create, change } = openKeitaroWriter(profile);
  let made = 0;

  describe.each(['campaign', 'affiliate'])('parameters of the %s', (entity) => {
    const collection = entity === 'campaign' ? 'campaigns' : 'traffic_sources';
    const parametersOf = (key: string) => storedOne(collection, key).parameters as AnyRecord;
    const make = () => {
      account().requests.clear();
      const parameters = [
        { parameter: 'sub_id_1', name: 'zone', placeholder: '{zone}', alias: 'Zone' },
        { parameter: 'cost', name: 'bid', placeholder: '{bid}' },
      ];
      made += 1;
      const alias = `with-parameters-${made}`;
      return create(
        entity,
        entity === 'campaign' ? { campaignName: 'x', alias, parameters } : { trafficSourceName: 'x', parameters },
      );
    };

    it('are added, changed and removed by their names', async () => {
      const key = await make();
      await change(entity, key, {
        parameters: {
          add: [
            { parameter: 'source', name: 's', placeholder: '{s}' },
            { parameter: 'cost', name: 'b' },
          ],
        },
      });
      expect(parametersOf(key)).toEqual({
        sub_id_1: { name: 'zone', placeholder: '{zone}', alias: 'Zone' },
        cost: { name: 'b', placeholder: '{bid}' },
        source: { name: 's', placeholder: '{s}' },
      });
      await change(entity, key, { parameters: { remove: ['sub_id_1', 'source'] } });
      expect(Object.keys(parametersOf(key))).toEqual(['cost']);
      await change(entity, key, { parameters: { remove: ['cost'] } });
      expect(parametersOf(key)).toEqual({});
    });

    it('lose a name in reports that is emptied', async () => {
      const key = await make();
      await change(entity, key, { parameters: { add: [{ parameter: 'sub_id_1', alias: null }] } });
      expect(parametersOf(key).sub_id_1).toEqual({ name: 'zone', placeholder: '{zone}' });
    });

    it('are not two with the same name', async () => {
      const key = await make();
      const twice = { parameters: { set: [{ parameter: 'cost' }, { parameter: 'cost' }] } };
      expect(await failure(() => change(entity, key, twice))).toMatchObject({
        field: 'parameters[1].parameter',
        code: 'INVALID_VALUE',
      });
    });
  });

  it('parameters that came as JSON in JSON are changed one by one (keitaro.md 3.1)', async () => {
    await change('campaign', '4', { parameters: { remove: ['keyword'] } });
    expect(storedOne('campaigns', '4').parameters).toEqual({
      sub_id_1: { name: 'adset', placeholder: '{adset}', alias: 'Ad set' },
    });
  });

  it('postbacks of a campaign are changed by their ids', async () => {
    const id = '2';
    const [before] = storedOne('campaigns', id).postbacks as readonly AnyRecord[];
    await change('campaign', id, {
      postbacks: { add: [{ method: 'GET', statuses: ['sale'], url: 'https://n.example' }] },
    });
    const [kept, added] = storedOne('campaigns', id).postbacks as readonly AnyRecord[];
    expect(kept).toEqual(before);
    await change('campaign', id, { postbacks: { add: [{ id: String(added?.id), url: 'https://m.example' }] } });
    expect(storedOne('campaigns', id).postbacks).toEqual([before, { ...added, url: 'https://m.example' }]);
    await change('campaign', id, { postbacks: { remove: [String(before?.id)] } });
    expect(storedOne('campaigns', id).postbacks).toEqual([{ ...added, url: 'https://m.example' }]);
  });
});
