import { afterAll, beforeAll } from 'vitest';
import {
  type Sandbox,
  type SandboxAccount,
  type SandboxAccountOptions,
  type Sizes,
  startSandbox,
} from '../../sandbox/index.ts';

/** A CAKE of these sizes, there once the tests around this call run; its present is the first of March 2026. */
export function openCake(
  sizes: Partial<Sizes>,
  { currency, timeZone } = { currency: 'USD', timeZone: 'UTC' },
): () => SandboxAccount {
  const cake: SandboxAccountOptions = { id: 'cake', platform: 'cake', currency, timeZone, sizes };
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [cake], now: new Date('2026-03-01T00:00:00Z') });
  });
  afterAll(() => sandbox.close());
  return () => sandbox.account('cake');
}
