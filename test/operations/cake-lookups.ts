import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** The lists of `get.asmx`. */
export const cakeLookups: readonly OperationCase[] = [
  {
    calls: ['getCurrencies'],
    title: 'currencies have their codes',
    show: async ({ ask }) => {
      const { cake } = await ask('{ cake { currencies { id name symbol code } } }');
      expect(cake.currencies).toContainEqual(expect.objectContaining({ id: '1', code: 'USD', symbol: '$' }));
    },
  },
];
