import type { Status } from '../model.ts';

/** Ids that CAKE fixes on every instance, for advertisers, affiliates and campaigns alike (cake.md 3.1). */
export const accountStatusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'PAUSED', 3: 'PENDING' };
