import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** What a tracker tells of itself. */
export const keitaroTracker: readonly OperationCase[] = [
  {
    calls: ['getSettings', 'listConversionTypes', 'listStreamFilters'],
    title: 'a tracker tells its zone, its conversions and its filters',
    show: async ({ ask }) => {
      const { keitaro } = await ask(
        '{ keitaro { settings { timeZone } conversionTypes { id name postbackValues } streamFilters { value modes { accept reject } } } }',
      );
      expect(keitaro.settings).toEqual({ timeZone: 'UTC' });
      expect(keitaro.conversionTypes).toContainEqual({ id: '6', name: 'Deposit', postbackValues: ['dep', 'deposit'] });
      expect(keitaro.streamFilters).toContainEqual({ value: 'country', modes: { accept: 'IS', reject: 'IS NOT' } });
    },
  },
];
