import type { EventName } from '../../datasources/model.ts';
import type { Connection, Platform } from '../../datasources/platform.ts';
import type { Filter } from '../../datasources/query.ts';
import { createContext } from '../../resolvers/create-context.ts';
import type { Entity } from '../../resolvers/entity.ts';
import { eventSupply } from '../../resolvers/event-supply.ts';
import { memoryStore } from '../../resolvers/snapshot-store.ts';
import { createSnapshots } from '../../resolvers/snapshots.ts';
import type { Supply } from '../../resolvers/supply.ts';
import { fakeWriting } from '../unit/fake-writing.ts';
import type { EntityBench } from './bench.ts';
import { call } from './connect.ts';

/** A stretch of time and how it is to be read. */
export interface EventQuestion {
  readonly from: number;
  readonly to: number;
  readonly oldestFirst: boolean;
  readonly filter?: Filter;
}

/** An account's events as the gateway pages through them. */
export function eventsOf(
  platform: Platform,
  { name, spec }: EntityBench,
  connection: Connection,
  { from, to, oldestFirst, filter = {} }: EventQuestion,
): Supply<EventName> {
  const { id, timeZone, currency } = connection.account;
  const account = { id, name: id, platform, timeZone, currency, connection, address: '', credential: '' };
  const watch = { log: () => undefined, unknownStatuses: new Map<string, number>() };
  const rules = { freshFor: 0, keepFor: 0, mostRecords: 1, deadline: 1 };
  const context = createContext({
    ...watch,
    platforms: [platform],
    accounts: [account],
    viewer: { name: 'contract', mayRead: () => true, mayWrite: () => true, mayCall: () => true },
    call,
    snapshots: createSnapshots({ ...watch, store: memoryStore(1), rules, now: Date.now }),
    requestId: 'contract',
    writing: fakeWriting(),
  });
  if (!spec.during) throw new Error(`There are no stretches of ${name}s.`);
  const log = { during: spec.during, ...(spec.grain === undefined ? {} : { grain: spec.grain }) };
  return eventSupply(context, account, name as EventName, log, { range: { from, to }, filter, oldestFirst });
}

/** All of them, page by page; `between` is done before each page but the first. */
export async function pageThrough(
  supply: Supply<EventName>,
  size: number,
  between: () => void = () => undefined,
): Promise<readonly Entity<EventName>[]> {
  const events: Entity<EventName>[] = [];
  for (let after: string | null = null; ; between()) {
    const { rows, hasMore } = await supply.ahead(after, size);
    events.push(...rows.map(({ node }) => node));
    after = rows.at(-1)?.position ?? null;
    if (!hasMore || after === null) return events;
  }
}
