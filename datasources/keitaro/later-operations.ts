import type { Operations } from '../spec/operation.ts';
import { domainOperations } from './domain-operations.ts';
import { fileOperations } from './file-operations.ts';

/** The routes that only versions after 2017 have (keitaro.md 2.2). */
export const laterOperations = {
  ...domainOperations,
  ...fileOperations,
} as const satisfies Operations;
