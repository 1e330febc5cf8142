import type { Operations } from '../spec/operation.ts';
import { botlistOperations } from './botlist-operations.ts';
import { domainOperations } from './domain-operations.ts';
import { fileOperations } from './file-operations.ts';
import { integrationOperations } from './integration-operations.ts';
import { statisticsOperations } from './statistics-operations.ts';
import { trackerOperations } from './tracker-operations.ts';
import { userOperations } from './user-operations.ts';

/** The routes that only versions after 2017 have (keitaro.md 2.2). */
export const laterOperations = {
  ...domainOperations,
  ...fileOperations,
  ...userOperations,
  ...integrationOperations,
  ...botlistOperations,
  ...statisticsOperations,
  ...trackerOperations,
} as const satisfies Operations;
