import { describe, expect, it } from 'vitest';
import type { Answer, Line } from '../../datasources/line.ts';
import { createShareReads } from '../../datasources/share-reads.ts';
import { text } from '../../datasources/spec/field.ts';
import { read, write } from '../../datasources/spec/operation.ts';
import { understand } from '../../datasources/tune/understand-answer.ts';

const token = 'NETsecretToken';
/** Nothing is sent over it: only its secrets are read. */
const line: Line = {
  account: 'tune',
  url: 'http://localhost',
  timeout: 1000,
  maxBytes: 1000,
  retry: { retries: 0, minimumWait: 0, maximumWait: 0 },
  gate: (_signal, run) => run(),
  share: createShareReads('tune'),
  wait: async () => undefined,
  now: Date.now,
  secrets: new Set([token]),
  log: () => undefined,
};
const request = { Target: 'Offer', NetworkToken: token };
const find = read('Offer/findAll', 'Offers.');
const create = write('Offer/create', 'Creates.', { takes: { offerName: text('name', 'Name.') } });

function answering(body: unknown, status = 200): Answer {
  const said = typeof body === 'string' ? body : JSON.stringify(body);
  const chunks = async function* () {
    yield Buffer.from(said);
  };
  return { status, contentType: 'application/json', retryAfter: null, text: async () => said, chunks };
}

const success = (data: unknown) => ({
  request,
  response: { status: 1, httpStatus: 200, data, errors: [], errorMessage: null },
});
const failure = (errors: unknown, errorMessage: unknown) => ({
  request,
  response: { status: -1, httpStatus: 200, data: '', errors, errorMessage },
});
const said = (message: string) => failure([{ publicMessage: message }], message);

describe('an answer of success', () => {
  it('gives its data, with numbers as text', async () => {
    expect(await understand(line, find, answering(success({ count: 41 })))).toEqual({ count: '41' });
  });

  it.each([[null], [[]], [''], ['approved']])('may have the data %j', async (data) => {
    expect(await understand(line, find, answering(success(data)))).toEqual(data);
  });

  it('keeps rows in the order in which they were sent, and texts as they are', async () => {
    const tricky = '"12": {"3":"4"} \\"5\\":';
    const rows = `{"27":{"name":${JSON.stringify(tricky)}},"3" : {"name":"12"},"9007199254740993":{"name":null}}`;
    const data = await understand(line, find, answering(`{"response":{"status":1,"data":${rows},"errors":[]}}`));
    expect(Object.entries(data as object)).toEqual([
      ['#27', { name: tricky }],
      ['#3', { name: '12' }],
      ['#9007199254740993', { name: null }],
    ]);
  });
});

const limited =
  'demo.  API usage exceeded rate limit.  Configured: 20/30s window; Your usage: 21.  See https://help.tune.com/hasoffers/rate-limit-error/ for guidance.';

describe('an answer of refusal', () => {
  it.each<[string, unknown, object]>([
    ['with a message', said('Row id is negative'), { name: 'Rejected', nativeMessage: 'Row id is negative' }],
    ['with one error alone', failure({ publicMessage: 'No.' }, null), { name: 'Rejected', nativeMessage: 'No.' }],
    ['with a message and no errors', failure([], 'No.'), { name: 'Rejected', nativeMessage: 'No.' }],
    ['under success', { response: { status: 1, data: {}, errors: [{ publicMessage: 'No.' }] } }, { name: 'Rejected' }],
    ['without a reason', failure([], null), { name: 'Malformed' }],
    [
      'that is a database error',
      said('There was a database error with the trackable id [SE-1].'),
      { name: 'Unreachable' },
    ],
    ['for the rate', said(limited), { name: 'RateLimited', retryAfter: 30 }],
    ['for an unknown rate', said('API usage exceeded rate limit.'), { name: 'RateLimited', retryAfter: 10 }],
    ['for the token', said('Network demo is not authenticated.'), { name: 'Unauthorized' }],
    ['for the authorization', said('Invalid Authorization'), { name: 'Unauthorized' }],
    ['for the address', said('IP 203.0.113.7 is not white-listed. Please enable it'), { name: 'Unauthorized' }],
    [
      'before anything was reached',
      { response: { errors: { publicMessage: 'Network id is not valid' }, link: 'http://developers.hasoffers.com/' } },
      { name: 'Unauthorized' },
    ],
    ['without an envelope', { request }, { name: 'Malformed' }],
    ['without a status', { response: { data: [] } }, { name: 'Malformed' }],
    ['that is a page', '<html></html>', { name: 'Malformed' }],
    ['that is a list', [], { name: 'Malformed' }],
  ])('%s', async (_says, body, error) => {
    await expect(understand(line, find, answering(body))).rejects.toMatchObject(error);
  });

  it.each([500, 502, 504, 404])('with HTTP %i is no answer', async (status) => {
    await expect(understand(line, find, answering('', status))).rejects.toMatchObject({ name: 'Unreachable' });
    await expect(understand(line, create, answering('', status))).rejects.toMatchObject({ name: 'OutcomeUnknown' });
  });

  it('names our field and says all that is wrong', async () => {
    const errors = [
      {
        err_code: 1,
        err_msg: 'Name cannot be blank.',
        attribute_name: 'name',
        publicMessage: 'Could not create offer.',
      },
      { err_code: 1, err_msg: 'Preview_url cannot be blank.', attribute_name: 'preview_url' },
    ];
    await expect(understand(line, create, answering(failure(errors, 'Could not create offer.')))).rejects.toMatchObject(
      {
        name: 'Rejected',
        field: 'offerName',
        nativeMessage: 'Name cannot be blank. Preview_url cannot be blank.',
      },
    );
  });

  it('never shows the token', async () => {
    const bodies = [said(`Token ${token} is odd`), `${JSON.stringify({ request })}<`, { request }];
    for (const body of bodies) {
      const error: unknown = await understand(line, find, answering(body)).catch((thrown: unknown) => thrown);
      expect(String(error)).not.toContain(token);
    }
  });
});
