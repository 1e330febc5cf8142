import { InvalidChange } from '../errors.ts';
import { json, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { numbered } from './numbered.ts';
import { isObject } from './objects-in.ts';

const required = { required: true } as const;

/** No manual says what is in it, so it is passed on as it is given. */
const undescribed = { body: json('body', 'The whole body, an object; no manual says what is in it.', required) };

const isBody: Rule = ({ given }) => {
  if (isObject(given.body) && !Array.isArray(given.body)) return;
  throw new InvalidChange('body', 'INVALID_VALUE', '"body" must be an object.');
};

/** What routes tell of streams and do with several of them, which no entity speaks for (keitaro.md 2.1 rows 45 to 61). */
export const streamOperations = {
  searchStreams: read('GET /streams/search', 'The streams that are found by a word.', {
    takes: { query: text('query', 'What to look for.', required) },
    rules: [
      ({ given }) => {
        if (String(given.query).trim() === '') throw new InvalidChange('query', 'REQUIRED', '"query" is required.');
      },
    ],
  }),
  copyStreams: write(
    'POST /streams/copy',
    'Copies streams of campaigns; listed by the manual of 2017 and not described.',
    {
      takes: undescribed,
      rules: [isBody],
    },
  ),
  moveStreams: write('POST /streams/move_streams', 'Moves streams; listed by the manual of 2017 and not described.', {
    takes: undescribed,
    rules: [isBody],
  }),
  listStreamEvents: read('GET /stream/{id}/events', 'What became of a stream, in words that no manual describes.', {
    takes: { id: reference('id', 'The stream.', required) },
    rules: [numbered('id')],
    also: ['GET /streams/{id}/events'],
  }),
  listStreamTypes: read('GET /stream_types', 'The types that a stream can be of.'),
  listStreamSchemas: read('GET /stream_schemas', 'What a stream can lead visitors to.'),
  listStreamActions: read('GET /streams_actions', 'The ways in which a stream can lead visitors on.', {
    also: ['GET /stream_actions'],
  }),
} as const satisfies Operations;
