import { readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../resolvers/global-id.ts';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { codeBlocks } from './code-blocks.ts';
import { type Gateway, startGateway } from './gateway.ts';

/** A query of a page, and the answer that the page prints below it. */
interface Example {
  readonly heading: string;
  readonly query: string;
  readonly printed: string | null;
}

const pages = readdirSync('docs')
  .map((name) => `docs/${name}`)
  .map((file) => [file, examplesIn(file)] as const)
  .filter(([, examples]) => examples.length > 0);

const cursors: Readonly<Record<string, string>> = { after: 'endCursor', before: 'startCursor' };

describe.each(pages)('what %s shows', (file, examples) => {
  /** Whose records the variables of a page name. */
  const platform = file.includes('pyoffers') ? 'TUNE' : 'CAKE';
  let gateway: Gateway;
  /** What pages have variables for, besides cursors. */
  let values: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    gateway = await startGateway({ accounts: defaultSandboxAccounts, sizes: {} });
    const { data } = await ask(`{
      conversions(filter: { platforms: [${platform}], range: { preset: LAST_30_DAYS, timeZone: "UTC" } }) {
        edges { node { id offer { id advertiser { id } } affiliate { id } } }
      }
      campaigns(first: 1, filter: { platforms: [${platform}] }) { edges { node { id } } }
      creatives(first: 1, filter: { platforms: [TUNE] }) { edges { node { id } } }
    }`);
    const [{ node }] = data.conversions.edges;
    const own = (type: string) => encodeGlobalId({ type, account: 'tune', nativeId: '2' });
    values = {
      user: own('TuneAffiliateUser'),
      goal: own('TuneGoal'),
      campaign: data.campaigns.edges[0].node.id,
      creative: data.creatives.edges[0].node.id,
      conversion: node.id,
      offer: node.offer.id,
      advertiser: node.offer.advertiser.id,
      affiliate: node.affiliate.id,
      offers: [node.offer.id],
      from: DateTime.utc().minus({ days: 3 }).toISO(),
      to: DateTime.utc().toISO(),
    };
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    (await gateway.fetch({ query, variables })).json();

  /** Answers something to everything that is asked, and names as missing only what a platform cannot do. */
  const answerTo = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    for (const part of Object.values<Part>(answer.data)) {
      expect((part?.edges ?? [part]).length).toBeGreaterThan(0);
      expect(part).not.toBeNull();
      // A change that is shown is one that is made.
      expect(['Conflict', undefined, part?.__typename?.match(/\w+Write$/)?.[0]]).toContain(part?.__typename);
      for (const { code = 'UNSUPPORTED' } of part?.failures ?? []) expect(code).toBe('UNSUPPORTED');
    }
    return answer;
  };

  it.each(examples)('under "$heading" is what is answered', async ({ query, printed }) => {
    const names = variablesOf(query);
    const variables = Object.fromEntries(names.map((name) => [name, values[name]]));
    const answer = await answerTo(query, variables);
    if (printed !== null) expect(answer).toEqual(JSON.parse(printed));
    for (const name of names.filter((name) => cursors[name])) {
      const [part] = Object.values<Part>(answer.data);
      const next = await answerTo(query, { ...variables, [name]: part?.pageInfo?.[cursors[name] ?? ''] });
      expect(next.data).not.toEqual(answer.data);
    }
  });
});

/** One thing that a query asks for. */
type Part = {
  readonly __typename?: string;
  readonly edges?: readonly unknown[];
  readonly failures?: readonly { readonly code?: string }[];
  readonly pageInfo?: Readonly<Record<string, unknown>>;
} | null;

function examplesIn(file: string): readonly Example[] {
  const blocks = codeBlocks(file);
  return blocks.flatMap(({ heading, language, text }, index) => {
    if (language !== 'graphql') return [];
    const next = blocks[index + 1];
    return [{ heading, query: text, printed: next?.language === 'json' ? next.text : null }];
  });
}

function variablesOf(query: string): readonly string[] {
  return parse(query).definitions.flatMap((definition) =>
    'variableDefinitions' in definition
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
}
