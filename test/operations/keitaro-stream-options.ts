import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** What the form of a stream offers. */
export const keitaroStreamOptions: readonly OperationCase[] = [
  {
    calls: ['listStreamTypes', 'listStreamSchemas', 'listStreamActions'],
    title: 'streams are of a type, a schema and an action that the tracker knows',
    show: async ({ ask }) => {
      const { keitaro } = await ask(`{ keitaro {
        streamTypes { key name field type description }
        streamSchemas { key value }
        streamActions { key }
      } }`);
      expect(keitaro.streamTypes).toContainEqual(expect.objectContaining({ key: 'regular', name: 'regular' }));
      expect(keitaro.streamSchemas).toContainEqual({ key: 'landings', value: 'landings' });
      expect(keitaro.streamActions).toContainEqual({ key: 'double_meta' });
    },
  },
];
