import { expect, it } from 'vitest';
import { streams } from '../../datasources/keitaro/stream.ts';
import { keitaroThatAnswers } from './keitaro-that-answers.ts';

const { connection, call } = keitaroThatAnswers([
  [
    {
      id: '1',
      chance: '40',
      comments: null,
      filters: {
        0: { id: '1', payload: ['AU', 'NZ'] },
        1: { id: '2', payload: 'stream' },
        3: { id: '3', payload: { per_hour: '5', total: '9' } },
        4: { id: '4', payload: null },
        5: { id: '5', payload: [{ from: '1' }] },
        6: { id: '6', payload: { 0: 'a', 2: 'b' } },
        7: { id: '7', payload: 'DE,AT' },
        8: { id: '8', payload: { radius: '5' } },
      },
      triggers: [{ id: '9', alternative_urls: 'https://a.example\nhttps://b.example' }],
      landings: [{ id: '4', landing_id: '26', share: '33' }],
    },
  ],
]);

it('a stream is read in the forms of all builds', async () => {
  const [[stream] = []] = (await streams.load(connection, ['7'], call)) as readonly (readonly object[])[];
  expect(stream).toMatchObject({
    streamId: '1',
    weight: '40',
    comments: null,
    filters: [
      { payload: ['AU', 'NZ'], limit: null, settings: null },
      { payload: ['stream'], limit: null, settings: null },
      { payload: [], limit: { perHour: 5, perDay: null, total: 9 }, settings: null },
      { payload: [], limit: null, settings: null },
      { payload: ['{"from":"1"}'], settings: null },
      { payload: ['a', 'b'], settings: null },
      { payload: ['DE', 'AT'], settings: null },
      { payload: [], limit: null, settings: '{"radius":"5"}' },
    ],
    triggers: [{ alternativeUrls: ['https://a.example', 'https://b.example'] }],
    landings: [{ landingId: '26', share: 33 }],
    offers: [],
  });
});
