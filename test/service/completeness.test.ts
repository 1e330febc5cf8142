import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSandboxAccounts, type Faults } from '../../sandbox/index.ts';
import type { EverythingQuery } from '../generated/graphql.ts';
import { Everything } from './documents.ts';
import { type Answer, type Gateway, startGateway } from './gateway.ts';
import { hasty } from './virtual-clock.ts';

const accountIds = defaultSandboxAccounts.map(({ id }) => id);
const range = { preset: 'LAST_30_DAYS', timeZone: 'UTC' } as const;

/** Down, slow, throttled, cut off or answering garbage: always, or only now and then. */
const faults = fc
  .tuple(
    fc.constantFrom<Faults>(
      { status: 503 },
      { status: 500 },
      { status: 429, retryAfter: 3600 },
      { throttle: true },
      { reset: 'before' },
      { truncate: true },
      { html: true },
      { malformed: true },
      { latency: 3 },
    ),
    fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
  )
  .map(([fault, every]) => (every === undefined ? fault : { ...fault, every }));

/** Any subset of accounts, each with a fault of its own. */
const broken = fc.dictionary(fc.constantFrom(...accountIds), faults, { maxKeys: accountIds.length });

type Found = Answer<EverythingQuery>;
const lists = ['offers', 'campaigns', 'affiliates', 'conversions'] as const;

describe('an answer while accounts are broken', () => {
  let gateway: Gateway;
  let whole: Found;
  beforeAll(async () => {
    const sizes = { offers: 12, advertisers: 4, affiliates: 6, campaigns: 9, conversions: 20, clicks: 20 };
    const accounts = defaultSandboxAccounts.map((account) => ({ ...account, tune: { rateLimit: null } }));
    // Nothing is held for longer than it takes to ask, so that every answer is of that moment.
    gateway = await startGateway(
      { accounts, sizes },
      (settings) => ({ ...settings, lists: { ...settings.lists, freshFor: 0, keepFor: 0 } }),
      hasty,
    );
    whole = await gateway.ask(Everything, { range });
    expect(whole.errors).toBeUndefined();
  });
  afterAll(() => gateway.close());

  it('has all rows of the accounts that answer, and names every account, relation and row that is missing', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (fault) => {
        gateway.mend();
        for (const [id, its] of Object.entries(fault)) gateway.sandbox.account(id).faults.set(its);
        const answer = await gateway.ask(Everything, { range });
        for (const list of lists) expect(missingFrom(answer, whole, list)).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

/** What an answer lacks without a word: rows of accounts that are said to have answered, and relations without an error. */
function missingFrom({ data, errors = [] }: Found, whole: Found, list: (typeof lists)[number]): unknown[] {
  const [found, expected] = [data?.[list], whole.data?.[list]];
  if (!found || !expected)
    return errors.some(({ path }) => path?.[0] === list) ? [] : [`${list} is null without an error`];
  const failed = new Set(found.failures.map(({ account }) => account.id));
  const alwaysFailed = new Set(expected.failures.map(({ account }) => account.id));
  const rows = new Map(found.edges.map(({ node }, index) => [node.id, { node, index }]));
  const lostRows = expected.edges.filter(({ node }) => !rows.has(node.id) && !failed.has(node.account.id));
  const unnamed = [...alwaysFailed].filter((id) => !failed.has(id));
  const changed = expected.edges.flatMap(({ node }) => {
    const row = rows.get(node.id);
    if (!row || JSON.stringify(row.node) === JSON.stringify(node)) return [];
    const told = errors.some(({ path }) => path?.[0] === list && path[2] === row.index);
    return told ? [] : [{ expected: node, found: row.node }];
  });
  return [...lostRows, ...unnamed, ...changed];
}
