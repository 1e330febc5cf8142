import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { offerit } from '../../datasources/offerit/index.ts';
import type { Connection } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Sandbox, type SandboxAccount, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';
import { connect } from './connect.ts';

/** The present of the simulated networks: it lies just behind a change of their clocks. */
export const now = new Date('2026-03-31T12:00:00Z');
const base = { platform: 'offerit', currency: 'EUR', timeZone: 'Europe/Madrid' } as const;
const accounts: readonly SandboxAccountOptions[] = [
  { ...base, id: 'usual', offerit: { columns: 'likely' } },
  { ...base, id: 'listed', seed: 1, offerit: { detailsAt: 'data', detailsAs: 'list' } },
  { ...base, id: 'bare', offerit: { detailsAt: 'root', emptyMap: 'object' } },
  { ...base, id: 'old', offerit: { installation: 'before-july-2020' } },
  { ...base, id: 'web', offerit: { errorBody: 'html', forbidden: ['GET /affiliate/search'] } },
  { ...base, id: 'warning', offerit: { phpWarnings: true } },
  { ...base, id: 'units', offerit: { transactionAmounts: 'units' } },
  {
    ...base,
    id: 'many',
    sizes: { offers: 300, affiliates: 20, advertisers: 5 },
    offerit: { transactionOrder: 'newest-first', transactionNumbers: 'texts' },
  },
  { ...base, id: 'empty', sizes: { offers: 0, affiliates: 0, advertisers: 0 } },
];

/** Starts the networks for the tests of a file, with what those ask of them. */
export function openOfferit() {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ accounts, now, sizes: { offers: 60, affiliates: 40, advertisers: 10 } });
  });
  beforeEach(() => {
    for (const { requests } of sandbox.accounts) requests.clear();
  });
  afterAll(() => sandbox.close());

  const account = (id = 'usual'): SandboxAccount => sandbox.account(id);
  return {
    account,
    calls: (id?: string) => account(id).requests.count(),
    state: (name: string, id?: string): readonly AnyRecord[] =>
      Object.values(account(id).state()[name] ?? {}).map((record) => Object(record)),
    line: (id?: string, change: Readonly<Record<string, string>> = {}): Connection => {
      const { apiKey, username = '' } = account(id);
      return connect(offerit, account(id), { apiKey, username, ...change }).connection;
    },
  };
}

/** A stored time as the networks' zone has it. */
export function local(seconds: unknown): string | null {
  return DateTime.fromSeconds(Number(seconds), { zone: 'Europe/Madrid' }).toISO({ suppressMilliseconds: true });
}
