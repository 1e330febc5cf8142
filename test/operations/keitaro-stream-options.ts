import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** What the form of a stream offers. */
export const keitaroStreamOptions: readonly OperationCase[] = [
  {
    calls: ['listStreamTypes'],
    title: 'streams are of a type that the tracker knows',
    show: async ({ ask }) => {
      const { keitaro } = await ask('{ keitaro { streamTypes { key name field type description } } }');
      expect(keitaro.streamTypes).toContainEqual(expect.objectContaining({ key: 'regular' }));
    },
  },
];
