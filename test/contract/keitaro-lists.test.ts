import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidChange } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { failure } from './bench.ts';
import { call } from './connect.ts';
import { openKeitaroWriter } from './keitaro-writer.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
describe.each(profiles)('lists of a stream on a Keitaro tracker of %s', (profile) => {
  const bench = openKeitaroWriter(profile);
  const { account, storedOne, read, create, change } = bench;
  const accept = profile === 'seed2017' ? 'ALLOW' : 'ACCEPT';
  let stream = '';
  const listOf = async (name: string) => ((await read('stream', stream))[name] ?? []) as readonly AnyRecord[];
  const kept = (name: string) => (storedOne('streams', stream)[name] ?? []) as readonly AnyRecord[];
  const sent = () => JSON.parse(account().requests.writes().at(-1)?.body ?? '{}') as Record<string, AnyRecord[]>;

  beforeEach(async () => {
    stream = await create('stream', {
      campaignId: '1',
      type: 'REGULAR',
      name: 'With lists',
      schema: 'LANDINGS',
      actionType: 'http',
      filters: [
        { name: 'country', mode: accept, payload: ['DE', 'AT'] },
        { name: 'limit', mode: accept, limit: { perHour: 10, perDay: 100, total: 1000 } },
        { name: 'bot', mode: 'REJECT' },
      ],
      triggers: [
        {
          target: 'OFFERS',
          condition: 'NOT_RESPOND',
          action: 'REPLACE_URL',
          interval: 5,
          alternativeUrls: ['https://a.example', 'https://b.example'],
        },
      ],
      landings: [{ landingId: '3', share: 100, state: 'DISABLED' }],
      offers: [
        { offerId: '1', share: 60 },
        { offerId: '2', share: 40, state: 'ACTIVE' },
      ],
    });
    account().requests.clear();
  });

  it('a new stream counts clicks unless told, which no tracker does by itself (keitaro.md 3.7)', () => {
    expect(storedOne('streams', stream)).toMatchObject({ collect_clicks: true });
  });

  it('an item is added, and those that are there go back with their ids and all else', async () => {
    const before = kept('offers');
    await change('stream', stream, { offers: { add: [{ offerId: '5', share: 10 }] } });
    expect(kept('offers').slice(0, 2)).toEqual(before);
    expect(kept('offers')[2]).toMatchObject({ offer_id: 5, share: 10, state: 'active' });
    expect(Object.keys(sent())).toEqual(['offers']);
    expect(sent().offers?.[0]).toMatchObject({ id: before[0]?.id, offer_id: 1, share: 60, state: 'active' });
  });

  it('an item is removed by the id of what it binds', async () => {
    const [, second] = kept('offers');
    await change('stream', stream, { offers: { remove: ['1'] } });
    expect(kept('offers')).toEqual([second]);
  });

  it('an item is changed in part, and stays the same one', async () => {
    const [first, second] = kept('offers');
    await change('stream', stream, { offers: { add: [{ offerId: '2', share: 25, state: 'DISABLED' }] } });
    expect(kept('offers')).toMatchObject([
      first ?? {},
      { id: second?.id, created_at: second?.created_at, share: 25, state: 'disabled' },
    ]);
  });

  it('the last item can be removed, and the list emptied', async () => {
    await change('stream', stream, { landings: { remove: ['3'] } });
    expect(kept('landings')).toEqual([]);
    await change('stream', stream, { filters: null, triggers: { set: [] } });
    expect([kept('filters'), kept('triggers')]).toEqual([[], []]);
  });

  it('filters that stay keep their payload in the form it had', async () => {
    const before = kept('filters');
    await change('stream', stream, { filters: { add: [{ name: 'keyword', mode: accept, payload: ['x'] }] } });
    const [country, limit, bot, added] = kept('filters');
    // What is printed as text is written as text, and printed the same again.
    const asCame = profile === 'seed2017' ? { ...before[0], payload: 'DE,AT' } : before[0];
    expect([country, limit, bot]).toEqual([asCame, before[1], before[2]]);
    expect(added).toMatchObject({ name: 'keyword', mode: 'accept', payload: ['x'] });
    expect(sent().filters?.map(({ id }) => id)).toEqual([before[0]?.id, before[1]?.id, before[2]?.id, undefined]);
  });

  it('a filter and a trigger are changed by their ids', async () => {
    const [country, limit] = await listOf('filters');
    const [trigger] = await listOf('triggers');
    await change('stream', stream, {
      filters: {
        add: [
          { id: country?.id, payload: ['FR'] },
          { id: limit?.id, limit: { perDay: 7 } },
        ],
      },
      triggers: { add: [{ id: trigger?.id, alternativeUrls: ['https://c.example'] }] },
    });
    expect(kept('filters')).toMatchObject([
      { id: Number(country?.id), name: 'country', payload: ['FR'] },
      { id: Number(limit?.id), name: 'limit', payload: { per_hour: 10, per_day: 7, total: 1000 } },
      { name: 'bot', payload: null },
    ]);
    expect(kept('triggers')).toMatchObject([
      { id: Number(trigger?.id), target: 'offers', interval: 5, alternative_urls: 'https://c.example' },
    ]);
  });

  it('what only the tracker writes goes back untouched', async () => {
    const [trigger] = kept('triggers');
    await change('stream', stream, {
      triggers: { add: [{ target: 'STREAM', condition: 'ALWAYS', action: 'DISABLE' }] },
    });
    expect(kept('triggers')[0]).toEqual(trigger);
    expect(kept('triggers')).toHaveLength(2);
  });

  it.each([
    [
      'two offers that are the same',
      { offers: { set: [offer('1'), offer('1')] } },
      'offers[1].offerId',
      'INVALID_VALUE',
    ],
    ['an offer without a share', { offers: { add: [{ offerId: '7' }] } }, 'offers[2].share', 'REQUIRED'],
    [
      'a share beyond a hundred',
      { offers: { add: [{ offerId: '7', share: 101 }] } },
      'offers[2].share',
      'INVALID_VALUE',
    ],
    [
      'a filter of another stream',
      { filters: { set: [{ id: '987654', name: 'bot' }] } },
      'filters[0].id',
      'INVALID_VALUE',
    ],
    ['a filter without a name', { filters: { add: [{ payload: ['DE'] }] } }, 'filters[3].name', 'REQUIRED'],
    [
      'a filter with two payloads',
      { filters: { set: [{ name: 'limit', payload: ['DE'], limit: { total: 1 } }] } },
      'filters[0].limit',
      'INVALID_VALUE',
    ],
    [
      'a trigger without an action',
      { triggers: { set: [{ target: 'STREAM', condition: 'ALWAYS' }] } },
      'triggers[0].action',
      'REQUIRED',
    ],
    ['what is not there to remove', { landings: { remove: ['9'] } }, 'landings', 'INVALID_VALUE'],
  ])('%s is refused, and nothing is sent', async (_what, changes, field, code) => {
    const error = await failure(() => change('stream', stream, changes));
    expect(error).toBeInstanceOf(InvalidChange);
    expect(error).toMatchObject({ field, code });
    expect(account().requests.writes()).toEqual([]);
  });

  it('a stream moves to another campaign, and not to one that is not there', async () => {
    await change('stream', stream, { campaignId: '2' });
    expect(storedOne('streams', stream).campaign_id).toBe(2);
    expect(await failure(() => change('stream', stream, { campaignId: '9876543' }))).toMatchObject({
      name: 'Rejected',
      field: 'campaignId',
    });
  });

  it('a campaign lists the streams that are found alone', async () => {
    const { load } = bench.spec('campaign').details?.streams ?? {};
    const [streams = []] = (await load?.(bench.connection(), ['1'], call)) ?? [];
    const listed = (streams as readonly AnyRecord[]).find(({ streamId }) => streamId === stream);
    expect(listed).toEqual(await read('stream', stream));
    expect(bench.spec('campaign').details?.streams?.own).toBe('stream');
  });
});

function offer(offerId: string): AnyRecord {
  return { offerId, share: 50 };
}
