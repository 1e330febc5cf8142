import type { EventName, KeptName } from '../../datasources/model.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { Filter, Order } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';
import { type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { call, connect, type TestLine } from './connect.ts';

/** The present of the network: within the ninety days before it, the clocks of New York went back. */
export const now = new Date('2026-11-20T12:00:00Z');

/** A network without a rate limit. */
export const networkOptions = {
  id: 'tune',
  platform: 'tune',
  currency: 'USD',
  timeZone: 'America/New_York',
  tune: { rateLimit: null },
  sizes: { offers: 40, affiliates: 25, advertisers: 12, campaigns: 80, conversions: 120, clicks: 900 },
} as const;

/** A simulated network and a line to it, with what its tests ask of both. */
export interface TuneNetwork {
  readonly account: SandboxAccount;
  readonly line: TestLine;
  readonly connection: Connection;
  /** Another line, with some of the credentials replaced. */
  connectWith(credentials: Readonly<Record<string, string>>): TestLine;
  idsIn(collection: string): readonly string[];
  idOf(name: KeptName | EventName, record: AnyRecord): string;
  close(): Promise<void>;
}

/** Starts the network; reads are not sent again. */
export async function startTune(): Promise<TuneNetwork> {
  const sandbox = await startSandbox({ now, accounts: [networkOptions] });
  const account = sandbox.account('tune');
  const right = { networkId: account.username ?? '', networkToken: account.apiKey };
  const connectWith = (credentials: Readonly<Record<string, string>>) =>
    connect(tune, account, { ...right, ...credentials }, { retries: 0 });
  const line = connectWith({});
  return {
    account,
    line,
    connection: line.connection,
    connectWith,
    idsIn: (collection) => Object.keys(account.state()[collection] ?? {}),
    idOf: (name, record) => specOf(name).common(record, line.connection.account).nativeId,
    close: () => sandbox.close(),
  };
}

/** The entity's description, taken to have all methods. */
export function specOf(name: KeptName | EventName): Required<EntitySpec> {
  return tune.entities[name] as Required<EntitySpec>;
}

/** The ids of a list that TUNE narrows and orders, page after page, and what each page counts. */
export async function pagesOf(
  { connection, idOf }: Pick<TuneNetwork, 'connection' | 'idOf'>,
  name: KeptName,
  query: { readonly filter?: Filter; readonly order?: Order; readonly limit: number; readonly between?: () => void },
) {
  const { filter = {}, order = null, limit, between } = query;
  const [ids, counts]: [string[], (number | null)[]] = [[], []];
  for (let after: string | null = null; ; ) {
    const page = await specOf(name).listPage(connection, { filter, order, after, limit }, call);
    ids.push(...page.rows.map(({ record }) => idOf(name, record)));
    counts.push(page.count);
    after = page.rows.at(-1)?.position ?? null;
    if (!page.hasMore) return { ids, counts };
    between?.();
  }
}
