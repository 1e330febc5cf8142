import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

type Stream = { id: number; position: number; campaign_id: number; name: string; offers: { id: number }[] };

const streamsOf = (platform: ReturnType<typeof busyTracker>, campaign: number): Stream[] =>
  askJson(platform, `GET campaigns/${campaign}/streams`);

describe.each(profiles)('the streams of %s', (profile) => {
  it('are copied to the end of another campaign, by id or all of a campaign', () => {
    const platform = busyTracker(profile);
    const [before, source] = [streamsOf(platform, 1), streamsOf(platform, 2)];
    const copies: Stream[] = askJson(platform, 'POST streams/copy', { ids: [source[1]?.id], campaign_id: 1 });
    expect(copies).toMatchObject([{ name: source[1]?.name, campaign_id: 1, position: before.length + 1 }]);
    expect(streamsOf(platform, 1)).toEqual([...before, ...copies]);
    const all: Stream[] = askJson(platform, 'POST streams/copy', { source_campaign_id: 2, campaign_id: 1 });
    expect(all.map(({ name }) => name)).toEqual(source.map(({ name }) => name));
    expect(streamsOf(platform, 2)).toEqual(source);
    const ids = all.flatMap(({ offers }) => offers.map(({ id }) => id));
    for (const { offers } of source) for (const { id } of offers) expect(ids).not.toContain(id);
  });

  it('are moved with their ids', () => {
    const platform = busyTracker(profile);
    const [before, source] = [streamsOf(platform, 1), streamsOf(platform, 2)];
    const moved: Stream[] = askJson(platform, 'POST streams/move_streams', { ids: [source[0]?.id], campaign_id: 1 });
    expect(moved).toMatchObject([{ id: source[0]?.id, campaign_id: 1, position: before.length + 1 }]);
    expect(streamsOf(platform, 2)).toEqual(source.slice(1));
    expect(askJson(platform, `GET streams/${source[0]?.id}`)).toEqual(moved[0]);
  });

  it('are transferred all or not at all', () => {
    const platform = busyTracker(profile);
    const before = platform.state().streams;
    for (const path of ['streams/copy', 'streams/move_streams']) {
      expect(refusal(platform, `POST ${path}`, {}).body).toMatchObject({
        campaign_id: [expect.any(String)],
        ids: [expect.any(String)],
      });
      expect(ask(platform, `POST ${path}`, { ids: [1, 9999], campaign_id: 1 }).status).toBe(404);
      expect(ask(platform, `POST ${path}`, { ids: [1], campaign_id: 9999 }).status).toBe(404);
    }
    expect(platform.state().streams).toEqual(before);
  });

  it('tell what became of them', () => {
    const platform = busyTracker(profile);
    const [stream] = streamsOf(platform, 1);
    const line = profile === 'seed2017' ? 'stream' : 'streams';
    expect(askJson(platform, `GET ${line}/${stream?.id}/events`)).toEqual([]);
    askJson(platform, `POST streams/${stream?.id}/disable`);
    askJson(platform, `PUT streams/${stream?.id}`, { name: 'renamed' });
    ask(platform, `DELETE streams/${stream?.id}`);
    expect(askJson(platform, `GET stream/${stream?.id}/events`)).toMatchObject([
      { stream_id: stream?.id, state: 'disabled', datetime: expect.any(String) },
      { stream_id: stream?.id, state: 'deleted' },
    ]);
    expect(ask(platform, 'GET stream/9999/events').status).toBe(404);
    expect(ask(busyTracker('seed2017'), 'GET streams/1/events').contentType).toContain('html');
  });
});

describe('what a single client claims', () => {
  it('is unknown unless chosen', () => {
    const lines = ['GET offers/deleted', 'POST offers/1/restore', 'POST streams/1/clone', 'POST streams/1'];
    for (const line of [...lines, 'POST affiliate_networks/1/restore']) {
      expect(ask(busyTracker('live2026'), line).contentType, line).toContain('html');
    }
  });

  it('restores offers and networks, and clones a stream beside its original', () => {
    const platform = busyTracker('live2026', {}, { unverifiedRoutes: 'answered' });
    for (const path of ['offers', 'affiliate_networks']) {
      const archive = path === 'offers' ? 'offers/1/archive' : `${path}/1`;
      askJson(platform, `DELETE ${archive}`);
      expect(askJson(platform, `POST ${path}/1/restore`)).toMatchObject([{ id: 1, state: 'active' }]);
      expect(askJson(platform, `GET ${path}`)).toContainEqual(expect.objectContaining({ id: 1 }));
    }
    askJson(platform, 'DELETE offers/1');
    expect(askJson(platform, 'GET offers/deleted')).toContainEqual(expect.objectContaining({ id: 1 }));
    const before = streamsOf(platform, 1);
    const clone: Stream = askJson(platform, `POST streams/${before[0]?.id}/clone`);
    expect(streamsOf(platform, 1)).toEqual([...before, clone]);
    expect(askJson(platform, `POST streams/${clone.id}`, { name: 'by post' }).name).toBe('by post');
  });
});
