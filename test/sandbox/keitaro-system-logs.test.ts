import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
const types = ['system', 'traffic', 'postbacks', 'ssl', 'sent_postbacks'];

describe.each(profiles)('the tracker’s own logs of %s', (profile) => {
  it('are five, told by GET and later also by POST', () => {
    expect(askJson(busyTracker(profile), 'GET logs/types')).toEqual(types);
    const posted = ask(busyTracker(profile), 'POST logs/types');
    if (profile === 'seed2017') expect(posted.contentType).toContain('html');
    else expect(JSON.parse(String(posted.body))).toEqual(types);
  });

  it('have lines in pages, the newest first, and lines with the words one asks for', () => {
    const platform = busyTracker(profile);
    const all = askJson(platform, 'GET logs/ssl?limit=1000');
    expect(all).toHaveLength(40);
    expect(all[0]).toEqual({
      datetime: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      jid: expect.any(String),
      message: expect.any(String),
    });
    const times = all.map(({ datetime }: { datetime: string }) => datetime);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(askJson(platform, 'GET logs/ssl?limit=5&offset=3')).toEqual(all.slice(3, 8));
    expect(askJson(platform, 'GET logs/ssl?limit=1000&query=dns')).toEqual(
      all.filter(({ message }: { message: string }) => message.includes('DNS')),
    );
  });

  it('need a limit in newer builds, and are refused by other names', () => {
    const platform = busyTracker(profile);
    expect(ask(platform, 'GET logs/system').status).toBe(profile === 'seed2017' ? 200 : 400);
    expect(ask(platform, 'GET logs/secrets?limit=1').status).toBe(404);
    expect(ask(platform, 'DELETE logs/secrets').status).toBe(404);
  });

  it('are emptied one by one, without an answer', () => {
    const platform = busyTracker(profile);
    expect(ask(platform, 'DELETE logs/traffic')).toMatchObject({ status: 200, body: '' });
    expect(askJson(platform, 'GET logs/traffic?limit=10')).toEqual([]);
    expect(askJson(platform, 'GET logs/system?limit=10')).toHaveLength(10);
  });
});
