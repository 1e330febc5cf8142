import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type EntityName, entityNames } from '../../datasources/model.ts';
import type { EntitySpec, Platform } from '../../datasources/platform.ts';
import {
  type Sandbox,
  type SandboxAccount,
  type SandboxAccountOptions,
  type Sizes,
  startSandbox,
} from '../../sandbox/index.ts';
import { connect, type TestLine } from './connect.ts';
import type { EntityCase } from './entity-case.ts';
import type { WriteCase } from './write-case.ts';

/** What a platform declares of itself. */
export interface ContractCase {
  readonly platform: Platform;
  readonly account: Omit<SandboxAccountOptions, 'id' | 'timeZone' | 'currency'>;
  /** Each entity of the platform. */
  readonly entities: { readonly [Name in EntityName]?: EntityCase };
  /** Sizes of all accounts but those of one or none, where the usual ones do not suit. */
  readonly sizes?: Partial<Sizes>;
  /** What becomes of a stored text on its way, where the format of answers cannot hold every one. */
  readonly arrives?: (text: string) => string;
  /** Each entity whose fields can be changed, of those that all share and of the platform's own. */
  readonly writes?: Readonly<Record<string, WriteCase>>;
  /** Addresses of the sandbox that no row uses yet. */
  readonly unusedAddresses?: readonly string[];
  /** Addresses of its rows that this build of it does not serve. */
  readonly unservedAddresses?: readonly string[];
}

/**
 * The accounts of a bench: `full` and `clocks` are read, others work on `moving`, `written` is written and has few events,
 * because all that it stores is compared after each write; two have hardly anything.
 */
export type AccountName = 'full' | 'clocks' | 'moving' | 'written' | 'single' | 'empty';

/** A sandbox with some accounts, and the entities of the platform. There once the tests run. */
export interface Bench {
  readonly title: string;
  readonly contract: ContractCase;
  readonly platform: Platform;
  readonly entities: readonly EntityBench[];
  account(name?: AccountName): SandboxAccount;
  line(name?: AccountName): TestLine;
}

/** One entity of a platform with what its sandbox says of it. */
export interface EntityBench extends EntityCase {
  readonly name: EntityName;
  readonly spec: EntitySpec;
}

/** Starts the sandbox for the tests of the suite around this call, and ends it after them. */
export function openBench(title: string, contract: ContractCase): Bench {
  const { platform } = contract;
  let sandbox: Sandbox;
  const lines = new Map<AccountName, TestLine>();

  beforeAll(async () => {
    sandbox = await startSandbox({
      now,
      accounts: Object.entries(accounts).map(([id, { timeZone, sizes }]) => ({
        ...contract.account,
        timeZone,
        sizes: sizes.clicks === several.clicks ? { ...sizes, ...contract.sizes } : sizes,
        id,
        currency: 'USD',
      })),
    });
    for (const id of accountNames) lines.set(id, connect(platform, sandbox.account(id)));
  });
  beforeEach(() => {
    for (const { requests } of sandbox.accounts) requests.clear();
  });
  // Not before each: what prepares other tests must meet none.
  afterEach(() => {
    for (const { faults } of sandbox.accounts) faults.clear();
  });
  afterAll(() => sandbox.close());

  return {
    title,
    contract,
    platform,
    entities: entityNames.flatMap((name) => entityBench(contract, name)),
    account: (name = 'full') => sandbox.account(name),
    line: (name = 'full') => {
      const line = lines.get(name);
      if (!line) throw new Error('There are lines only while the tests run.');
      return line;
    },
  };
}

/** The error that an act ends with; an act that ends well is one of the test. */
export async function failure(act: () => Promise<unknown>): Promise<Error> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing went wrong.');
}

/** Behind changes of the clocks in both zones below. */
const now = new Date('2026-03-31T12:00:00Z');

const several = { offers: 40, advertisers: 20, affiliates: 25, campaigns: 30, conversions: 60, clicks: 90 };
const one = { offers: 1, advertisers: 1, affiliates: 1, campaigns: 1, conversions: 1, clicks: 1 };
const none = { offers: 0, advertisers: 0, affiliates: 0, campaigns: 0, conversions: 0, clicks: 0 };

/** The samples of instants are at home in New York; in Casablanca the clocks go back and forward within ninety days. */
const accounts = {
  full: { timeZone: 'America/New_York', sizes: several },
  clocks: { timeZone: 'Africa/Casablanca', sizes: several },
  moving: { timeZone: 'Africa/Casablanca', sizes: { ...several, advertisers: 40, affiliates: 40, campaigns: 40 } },
  written: { timeZone: 'America/New_York', sizes: { ...several, advertisers: 80, clicks: 10 } },
  single: { timeZone: 'America/New_York', sizes: one },
  empty: { timeZone: 'America/New_York', sizes: none },
} as const satisfies Readonly<Record<AccountName, Pick<SandboxAccountOptions, 'timeZone' | 'sizes'>>>;

const accountNames = Object.keys(accounts) as readonly AccountName[];

function entityBench({ platform, entities }: ContractCase, name: EntityName): readonly EntityBench[] {
  const [spec, entity] = [platform.entities[name], entities[name]];
  if (!spec && !entity) return [];
  if (!spec || !entity) throw new Error(`The ${name} of ${platform.label} is not in both the platform and its case.`);
  return [{ name, spec: spec as EntitySpec, ...entity }];
}
