import { afterAll, beforeAll, beforeEach } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import type { EventName, KeptName } from '../../datasources/model.ts';
import type { AccountFacts, Connection, EntitySpec } from '../../datasources/platform.ts';
import type { Stretch, StretchQuery } from '../../datasources/query.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';

/** What an entity with lists can do on CAKE. */
export type Listed = Required<Pick<EntitySpec, 'common' | 'listAll' | 'listPage' | 'byIds'>>;
/** What a log can do on CAKE. */
export type Logged = Required<Pick<EntitySpec<EventName>, 'common' | 'during' | 'grain' | 'byIds'>>;

/** An entity of which the tests know that it has lists. */
export const listed = (name: KeptName) => cake.entities[name] as unknown as Listed;
/** A log. */
export const logged = (name: EventName) => cake.entities[name] as unknown as Logged;

const zone = { currency: 'USD', timeZone: 'America/New_York' };
/** What the operator would say of the account. */
export const facts: AccountFacts = { id: 'cake', ...zone };

const now = new Date('2026-11-20T00:00:00Z');
/** All the time that the sandbox has events of; clocks are turned within it. */
export const whole = { from: now.getTime() - 91 * 86_400_000, to: now.getTime() };

/** What tests of CAKE's reads ask of their sandbox. */
export interface CakeBench {
  account(id?: string): SandboxAccount;
  open(id?: string): Connection;
  /** The rows of a collection as the sandbox keeps them. */
  stored<Row>(collection: string): Row[];
  /** How often an operation was called. */
  calls(operation: string, id?: string): number;
  /** Events, all of them unless told. */
  during(name: EventName, query: Partial<StretchQuery>, connection?: Connection): Promise<Stretch>;
}

/** A sandbox with an account to read, one that refuses to list campaigns without an id, and one where others work. */
export function openCakeBench(): CakeBench {
  let sandbox: Sandbox;
  beforeAll(async () => {
    const sizes = { offers: 40, affiliates: 30, advertisers: 20, campaigns: 60, conversions: 400, clicks: 900 };
    const of = (id: string) => ({ id, platform: 'cake', ...zone, sizes }) as const;
    sandbox = await startSandbox({
      now,
      accounts: [of('cake'), { ...of('strict'), campaignsNeedAnId: true }, of('busy')],
    });
  });
  beforeEach(() => {
    for (const { faults, requests } of sandbox.accounts) {
      faults.clear();
      requests.clear();
    }
  });
  afterAll(() => sandbox.close());

  const account = (id = 'cake') => sandbox.account(id);
  const open = (id = 'cake') => connect(cake, account(id), { apiKey: account(id).apiKey }).connection;
  return {
    account,
    open,
    stored: <Row>(collection: string) => Object.values(account().state()[collection] ?? {}) as Row[],
    calls: (operation, id) => account(id).requests.count(({ path }) => path.endsWith(`/${operation}`)),
    during: (name, query, connection = open()) =>
      logged(name).during(connection, { ...whole, filter: {}, oldestFirst: false, limit: 10_000, ...query }, call),
  };
}
