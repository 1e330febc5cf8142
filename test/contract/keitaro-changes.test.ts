import { describe, expect, it } from 'vitest';
import { InvalidChange } from '../../datasources/errors.ts';
import type { Status } from '../../datasources/model.ts';
import type { NativeChange } from '../../datasources/shared-changes.ts';
import { failure } from './bench.ts';
import { openKeitaroWriter } from './keitaro-writer.ts';

describe.each(['seed2017', 'live2026'] as const)('changes on a Keitaro tracker of %s', (profile) => {
  const bench = openKeitaroWriter(profile);
  const { account, all, storedOne, read, create, change, act, shared } = bench;

  describe('the status in everyone’s words', () => {
    it.each<[string, Status, string, string]>([
      ['campaign', 'ACTIVE', 'disabled', 'enable'],
      ['campaign', 'PAUSED', 'active', 'disable'],
      ['campaign', 'ARCHIVED', 'active', 'archive'],
      ['campaign', 'ACTIVE', 'deleted', 'restore'],
      ['campaign', 'ACTIVE', 'removed', 'restore'],
      ['offer', 'ARCHIVED', 'active', 'archive'],
      ['advertiser', 'ARCHIVED', 'active', 'archive'],
      ['affiliate', 'ARCHIVED', 'active', 'archive'],
    ])('of the %s is made %s from %s by %s', (entity, status, state, action) => {
      expect(shared(entity, 'status', status, { state })).toEqual({ action });
    });

    it.each<[string, Status | null, string]>([
      ['campaign', 'PAUSED', 'deleted'],
      ['campaign', 'REJECTED', 'active'],
      ['campaign', null, 'active'],
      ['offer', 'PAUSED', 'active'],
      ['offer', 'ACTIVE', 'deleted'],
      ['affiliate', 'PAUSED', 'active'],
    ])('of the %s is not made %s from %s', async (entity, status, state) => {
      const error = await failure(async () => shared(entity, 'status', status, { state }));
      expect(error).toMatchObject({ name: InvalidChange.name, code: 'CANNOT_EXPRESS', field: 'status' });
      expect(error.message).toMatch(/can be made [A-Z]+/);
    });
  });

  it('the address of an offer is said as its tracker says it', async () => {
    const key = await create('offer', { offerName: 'Address', url: 'https://old.example', actionType: 'http' });
    const { changes = {} } = shared('offer', 'url', 'https://new.example', await read('offer', key)) as NativeChange;
    await change('offer', key, changes);
    const name = profile === 'seed2017' ? 'url' : 'action_payload';
    expect(storedOne('offers', key)[name]).toBe('https://new.example');
  });

  it('the address of an offer that opens none is not guessed', async () => {
    const error = await failure(async () => shared('offer', 'url', 'x', { actionType: 'local_file' }));
    expect(error).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'url' });
  });

  it('a type of cost that is read and not taken is refused before anything is sent', async () => {
    for (const costType of ['REVSHARE', 'CPA', 'CPS', 'CPUV', 'CPV']) {
      const error = await failure(() => change('campaign', '1', { costType }));
      expect(error).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'costType' });
    }
    expect(account().requests.writes()).toEqual([]);
  });

  it('a campaign with a type of cost that cannot be written keeps it while something else changes', async () => {
    const id = String(all('campaigns').find(({ cost_type }) => cost_type === 'CPS')?.id);
    await change('campaign', id, { campaignName: 'Renamed' });
    expect(storedOne('campaigns', id)).toMatchObject({ cost_type: 'CPS', name: 'Renamed' });
  });

  it('an alias that is taken is refused in the words of the tracker, as a value that cannot be', async () => {
    const [{ alias = '' } = {}] = all('campaigns');
    const error = await failure(() => create('campaign', { campaignName: 'Second', alias }));
    expect(error).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'alias',
      nativeMessage: 'Alias has already used',
    });
  });

  it('a name that is taken by another network is refused, and an empty one is missing', async () => {
    const [{ name = '' } = {}] = all('affiliate_networks');
    expect(await failure(() => create('advertiser', { affiliateNetworkName: name }))).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'affiliateNetworkName',
    });
    expect(await failure(() => change('advertiser', '2', { affiliateNetworkName: '' }))).toMatchObject({
      code: 'REQUIRED',
      field: 'affiliateNetworkName',
    });
  });

  it('a flag is switched off, and a reference is emptied (keitaro.md 5.2)', async () => {
    const key = await create('campaign', {
      campaignName: 'Falsy',
      alias: 'falsy',
      costAuto: true,
      groupId: '2',
      bindVisitors: 'FLOW',
      cookiesTtl: 5,
    });
    await change('campaign', key, { costAuto: false, groupId: null, bindVisitors: null, cookiesTtl: 0 });
    expect(storedOne('campaigns', key)).toMatchObject({
      cost_auto: false,
      group_id: null,
      bind_visitors: null,
      cookies_ttl: 0,
    });
  });

  it('an archived campaign can be changed, its lists too', async () => {
    const key = await create('campaign', {
      campaignName: 'Gone',
      alias: 'gone',
      postbacks: [{ method: 'GET', url: 'https://a.example' }],
    });
    await act('campaign', key, 'archive');
    await change('campaign', key, { postbacks: { add: [{ method: 'POST', url: 'https://b.example' }] } });
    expect(storedOne('campaigns', key).postbacks).toMatchObject([
      { url: 'https://a.example' },
      { url: 'https://b.example' },
    ]);
  });

  it('the key of the Click API is in no record and in no shown step', async () => {
    const tokens = all('campaigns').map(({ token }) => String(token));
    const shown = JSON.stringify([await read('campaign', '2'), account().requests.writes()]);
    expect(tokens.filter((token) => token !== '' && shown.includes(token))).toEqual([]);
  });

  describe('costs of a campaign', () => {
    const whole = {
      from: '2026-10-25T02:30:00+02:00',
      to: '2026-10-25T02:30:00+01:00',
      cost: '19.22',
      currency: 'EUR',
      filters: [
        { parameter: 'sub_id_1', values: ['a1', 'a2'] },
        { parameter: 'source', values: ['x'] },
      ],
    };

    it('are sent in UTC, which no clock repeats, with their filters as lists of words', async () => {
      await act('campaign', '3', 'updateCosts', { ...whole, onlyCampaignUniques: true });
      expect(all('costs').at(-1)).toMatchObject({
        campaign_id: 3,
        start_date: '2026-10-25 00:30:00',
        end_date: '2026-10-25 01:30:00',
        timezone: 'UTC',
        cost: '19.2200',
        currency: 'EUR',
        only_campaign_uniques: true,
        filters: { sub_id_1: 'a1,a2', source: 'x' },
      });
    });

    it('replace those that were set for the same clicks', async () => {
      await act('campaign', '4', 'updateCosts', whole);
      await act('campaign', '4', 'updateCosts', { ...whole, cost: '5' });
      expect(all('costs').filter(({ campaign_id }) => campaign_id === 4)).toMatchObject([{ cost: '5.0000' }]);
    });

    it('promise nothing that shows', () => {
      expect(bench.action('campaign', 'updateCosts').expects).toBeUndefined();
    });

    it.each([
      ['to', { to: '2026-10-01T00:00:00Z' }, 'INVALID_VALUE'],
      ['currency', { currency: undefined }, 'REQUIRED'],
      ['cost', { cost: '-1' }, 'INVALID_VALUE'],
      ['filters[0].parameter', { filters: [{ parameter: 'offer', values: ['1'] }] }, 'INVALID_VALUE'],
      ['filters[0].parameter', { filters: [{ parameter: 'sub_id_31', values: ['1'] }] }, 'INVALID_VALUE'],
      ['filters[0].values', { filters: [{ parameter: 'source', values: [] }] }, 'REQUIRED'],
      ['filters[0].values', { filters: [{ parameter: 'source', values: ['a,b'] }] }, 'CANNOT_EXPRESS'],
    ])('are refused for %s %j, and nothing is sent', async (field, wrong, code) => {
      const error = await failure(() => act('campaign', '3', 'updateCosts', { ...whole, ...wrong }));
      expect(error).toMatchObject({ name: InvalidChange.name, field, code });
      expect(account().requests.writes()).toEqual([]);
    });
  });
});
