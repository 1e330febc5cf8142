import type { Call } from '../../datasources/call.ts';
import type { LogEntry } from '../../datasources/log.ts';
import type { Platform } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Account } from '../../resolvers/account.ts';
import type { Context } from '../../resolvers/context.ts';
import { createContext } from '../../resolvers/create-context.ts';
import { type Entity, toEntity } from '../../resolvers/entity.ts';
import { memoryStore } from '../../resolvers/snapshot-store.ts';
import { createSnapshots, type HoldingRules, type SnapshotOptions } from '../../resolvers/snapshots.ts';
import { fakeCall } from './fake-call.ts';
import { fakeConnection } from './fake-platform.ts';
import { fakeWriting } from './fake-writing.ts';
import { virtualTime } from './virtual-time.ts';

export const rules: HoldingRules = { freshFor: 1_000, keepFor: 10_000, mostRecords: 1_000, deadline: 60_000 };

/** An account of a platform; its credential differs from those of others unless it is given. */
export function fakeAccount(platform: Platform, id = 'one', credential = `key of ${id}`): Account {
  const facts = { id, timeZone: 'UTC', currency: null };
  const connection = fakeConnection(facts);
  return { ...facts, name: id, platform, connection, address: '', credential };
}

/** Offers of an account, from their records. */
export function entitiesOf(account: Account, records: readonly AnyRecord[]): readonly Entity<'offer'>[] {
  const watch = { log: () => undefined, unknownStatuses: new Map() };
  return records.map((record) => toEntity(watch, account, 'offer', record));
}

/** Held lists with a clock that the test turns. */
export function fakeSnapshots(change: Partial<SnapshotOptions> = {}) {
  const time = virtualTime();
  const logged: LogEntry[] = [];
  const snapshots = createSnapshots({
    store: memoryStore(100_000),
    rules,
    now: time.now,
    log: (entry) => logged.push(entry),
    unknownStatuses: new Map(),
    ...change,
  });
  return { snapshots, time, logged };
}

/** What a request of a viewer that may do everything has. */
export function fakeContext(
  accounts: readonly Account[],
  change: Partial<SnapshotOptions> = {},
  call: Call = fakeCall(),
) {
  const { snapshots, time, logged } = fakeSnapshots(change);
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  const writing = fakeWriting(time.now);
  const request = (given: Partial<Context> = {}): Context =>
    createContext({
      platforms,
      accounts,
      viewer: { name: 'someone', mayRead: () => true, mayWrite: () => true, mayCall: () => true },
      call,
      snapshots,
      log: (entry) => logged.push(entry),
      unknownStatuses: new Map(),
      requestId: 'request',
      writing,
      ...given,
    });
  return { context: request(), request, snapshots, time, logged, writing };
}
