import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeySettings } from '../../src/settings.ts';
import { Everything } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

/** Two accounts of one platform, which number their records alike, and a caller for each. */
const tenants = ['tracker-one', 'tracker-two'] as const;
const keys: readonly KeySettings[] = tenants.map((id) => ({
  name: id,
  key: `key-of-${id}`,
  scopes: [`read:${id}`],
  accounts: null,
}));
const range = { preset: 'LAST_90_DAYS', timeZone: 'UTC' } as const;

/** What a caller does: ask, after the platform's data moved or not, beside the other or after it. */
const steps = fc.array(
  fc.record({
    callers: fc.array(fc.constantFrom(...tenants), { minLength: 1, maxLength: 4 }),
    churned: fc.option(fc.constantFrom(...tenants), { nil: null }),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('two accounts of one platform with different keys', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const account = { platform: 'keitaro', currency: 'USD', timeZone: 'UTC' } as const;
    gateway = await startGateway(
      {
        accounts: tenants.map((id) => ({ ...account, id })),
        sizes: { offers: 8, advertisers: 3, affiliates: 4, campaigns: 6, conversions: 12, clicks: 12 },
      },
      (settings) => ({ ...settings, keys }),
    );
  });
  afterAll(() => gateway.close());

  it('never see rows of each other, whether held, under way or read', async () => {
    /** Names and times differ between the two, while ids do not. */
    const marks = (id: string) => JSON.stringify(gateway.sandbox.account(id).state());
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const { callers, churned } of taken) {
          if (churned) gateway.sandbox.account(churned).churn('offers');
          const answers = await Promise.all(
            callers.map((caller) => gateway.ask(Everything, { range }, `key-of-${caller}`)),
          );
          for (const [index, caller] of callers.entries()) {
            const { data, errors } = answers[index] ?? {};
            expect(errors).toBeUndefined();
            const rows = [data?.offers, data?.campaigns, data?.affiliates, data?.conversions].flatMap(
              (list) => list?.edges.map(({ node }) => node) ?? [],
            );
            expect(rows.length).toBeGreaterThan(20);
            expect(new Set(rows.map(({ account }) => account.id))).toEqual(new Set([caller]));
            const names = (data?.offers?.edges ?? []).flatMap(({ node }) => node.advertiser?.name ?? []);
            expect(names.filter((name) => !marks(caller).includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
          }
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});
