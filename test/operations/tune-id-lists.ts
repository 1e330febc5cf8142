import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** The ids of everything there is of a kind. */
export const tuneIdLists: readonly OperationCase[] = [
  {
    calls: ['findAffiliateIds'],
    title: 'the ids of affiliates are those that TUNE keeps',
    show: async ({ ask, account }) => {
      const { tune } = await ask('{ tune { affiliateIds { id } } }');
      const ids = tune.affiliateIds.map(({ id }: { readonly id: string }) => id);
      expect(ids.sort()).toEqual(Object.keys(account.state().affiliates ?? {}).sort());
    },
  },
];
