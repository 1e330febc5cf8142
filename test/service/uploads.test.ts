import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';

/** A PNG of 12 by 34 pixels, as far as anybody measures. */
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000c00000022', 'hex');

const query = `mutation Upload($values: NewTuneCreative!, $dryRun: Boolean) {
  tuneCreativeCreate(account: "tune", values: $values, dryRun: $dryRun) {
    __typename
    ... on TuneCreativeWrite { node { filename size width height } changes { field requested } requests { parameters } }
    ... on Error { message }
    ... on InvalidChange { code field }
  }
}`;

let gateway: Gateway;
let url: string;
beforeAll(async () => {
  gateway = await startGateway({ accounts: defaultSandboxAccounts.filter(({ id }) => id === 'tune') });
  url = await gateway.listen();
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

const account = () => gateway.sandbox.account('tune');
const values = () => ({
  offerId: Object.keys(account().state().offers ?? {})[0],
  display: 'Hero',
  fileType: 'IMAGE_BANNER',
  filename: 'hero.png',
});

/** As the multipart request specification has it: the operation, where the file belongs, and the file. */
async function upload(file: File, changes: object = {}, headers: object = { 'graphql-require-preflight': '1' }) {
  const body = new FormData();
  const variables = { values: { ...values(), content: null }, ...changes };
  body.append('operations', JSON.stringify({ query, variables }));
  body.append('map', JSON.stringify({ 0: ['variables.values.content'] }));
  body.append('0', file);
  const response = await fetch(url, { method: 'POST', body, headers: { ...headers } });
  return { status: response.status, answer: await response.json() };
}

describe('a file', () => {
  it('is uploaded byte by byte, and its size alone is noted', async () => {
    const { answer } = await upload(new File([png], 'hero.png'));
    expect(answer.data.tuneCreativeCreate).toMatchObject({
      node: { filename: 'hero.png', size: 24, width: 12, height: 34 },
      changes: expect.arrayContaining([{ field: 'content', requested: '24 bytes' }]),
    });
    const { data } = await (
      await gateway.fetch({ query: '{ writes { edges { node { changes { requested } } } } }' })
    ).json();
    expect(JSON.stringify(data)).toContain('24 bytes');
    expect(JSON.stringify(data)).not.toContain(png.toString('base64'));
  });

  it('may be base64 text in JSON too', async () => {
    const variables = { values: { ...values(), content: png.toString('base64') } };
    const { data } = await (await gateway.fetch({ query, variables })).json();
    expect(data.tuneCreativeCreate.node).toMatchObject({ size: 24, width: 12 });
  });

  it('is shown by its size in a dry run', async () => {
    const { answer } = await upload(new File([png], 'hero.png'), { dryRun: true });
    expect(answer.data.tuneCreativeCreate.requests).toMatchObject([{ parameters: { content: '24 bytes' } }]);
    expect(account().requests.count()).toBe(0);
  });

  it('is taken for what is in it, whatever path and type its sender states', async () => {
    const { answer } = await upload(new File([png], '../../etc/passwd', { type: 'text/html' }));
    expect(answer.data.tuneCreativeCreate.node).toMatchObject({ filename: 'hero.png', width: 12 });
  });

  it.each([
    ['that is no picture', new File(['<script>'], 'hero.png')],
    ['that is another picture', new File(['GIF89a'], 'hero.png')],
  ])('%s is refused by its name, and nothing is sent', async (_title, file) => {
    const { answer } = await upload(file);
    expect(answer.data.tuneCreativeCreate).toMatchObject({ __typename: 'InvalidChange', field: 'content' });
    expect(account().requests.count()).toBe(0);
  });

  it.each([
    ['that is empty', 0, 400, 'is an empty file'],
    ['that is too large', 8 * 1024 * 1024 + 1, 400, 'at most 8388608 are taken'],
  ])('%s is refused before anything is understood', async (_title, bytes, status, words) => {
    const result = await upload(new File([new Uint8Array(bytes)], 'hero.png'));
    expect(result.status).toBe(status);
    expect(result.answer.errors[0]).toMatchObject({
      message: expect.stringContaining(words),
      extensions: { field: 'variables.values.content' },
    });
    expect(account().requests.count()).toBe(0);
  });

  it('from a form of another origin’s page is refused', async () => {
    const { status, answer } = await upload(new File([png], 'hero.png'), {}, {});
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('graphql-require-preflight');
    expect(account().requests.count()).toBe(0);
  });
});
