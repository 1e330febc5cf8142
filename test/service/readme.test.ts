import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('the README', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({ sizes: {} });
  });
  afterAll(() => gateway.close());

  it('prints what its first query answers', async () => {
    const [query] = blocks('graphql');
    const [printed = ''] = blocks('json');
    const answer = await (await gateway.fetch({ query })).json();
    expect(answer.data.offers.pageInfo.endCursor).toEqual(expect.any(String));
    answer.data.offers.pageInfo.endCursor = '…';
    expect(answer).toEqual(JSON.parse(printed));
  });

  it('changes what its first change says', async () => {
    const [, change = ''] = blocks('graphql');
    const [printed = ''] = blocks('json');
    const { id } = JSON.parse(printed).data.offers.edges[0].node;
    const answer = await (await gateway.fetch({ query: change.replace('"…"', JSON.stringify(id)) })).json();
    expect(answer).toEqual({ data: { cakeOfferUpdate: { __typename: 'CakeOffer', id, clickCookieDays: 60 } } });
  });
});
