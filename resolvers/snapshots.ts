import { LRUCache } from 'lru-cache';
import type { Call } from '../datasources/call.ts';
import { PlatformError } from '../datasources/errors.ts';
import type { AnyName, KeptName } from '../datasources/model.ts';
import type { Narrowing, OddRow } from '../datasources/query.ts';
import { createShareReads, type ShareReads } from '../datasources/share-reads.ts';
import { Tally } from '../datasources/tally.ts';
import type { Account } from './account.ts';
import { type Entity, type StatusWatch, specOf, toEntity } from './entity.ts';
import type { Snapshot, SnapshotStore } from './snapshot-store.ts';

/** How long lists are held; times in milliseconds. */
export interface HoldingRules {
  /** Younger than this, a list is answered as it is; older, it is answered and read again behind the answer. */
  readonly freshFor: number;
  /** Older than this, it is read again before it is answered, and answered as it is only if that fails. */
  readonly keepFor: number;
  /** Records of one list; a longer one is not held. */
  readonly mostRecords: number;
  /** How long a reading that nobody waits for may take. */
  readonly deadline: number;
}

/** One list of one account, whole or within a narrowing. */
export interface ListOf {
  readonly account: Account;
  readonly entity: KeptName;
  readonly narrowing: Narrowing | null;
}

/** A held list as entities, with what a caller should know of its age. */
export interface Held<Name extends KeptName = KeptName> {
  readonly entities: readonly Entity<Name>[];
  readonly byKey: ReadonlyMap<string, Entity<Name>>;
  readonly odd: readonly OddRow[];
  /** False for a list that is too large to be held; it has no entities then. */
  readonly complete: boolean;
  readonly asOf: number;
  /** Why it is older than it should be: the last attempt to read it again failed. */
  readonly staleBecause: Error | null;
}

export interface Snapshots {
  /** The list as it is held, or read now. Throws what the platform answered where nothing is held. */
  read<Name extends KeptName>(list: ListOf & { readonly entity: Name }, live: boolean, call: Call): Promise<Held<Name>>;
  /** The list if it is held and may still be answered; nothing is read now, but behind it where it is old. */
  peek(list: ListOf): Promise<Held | null>;
  readonly now: () => number;
  /** A record that was read alone at `asOf`, or that there was none, for later requests. */
  remember(place: Remembered, found: Entity | null, asOf: number): void;
  /** Undefined for what nobody remembers. */
  remembered(place: Remembered): Entity | null | undefined;
  /** After a write: whatever is held of this account's list is read again before it is answered. */
  forget(account: Account, entity: AnyName): void;
}

/** Where a single record is to be found. */
export interface Remembered {
  readonly account: Account;
  readonly entity: AnyName;
  readonly key: string;
}

export interface SnapshotOptions extends StatusWatch {
  readonly store: SnapshotStore;
  readonly rules: HoldingRules;
  /** Milliseconds since 1970; a test has a clock of its own. */
  readonly now: () => number;
}

/** Single records that are remembered, over all accounts. */
const mostRemembered = 50_000;

/** Lists of which it is remembered why they could not be read: a caller's text makes a list too, so there is no end of them. */
const mostFailures = 1_000;

/** Milliseconds in which a list that could not be read is not tried again behind answers: a platform that is down has rest. */
export const restAfterFailure = 5_000;

/** Lists are read once for all requests, answered while they are young enough, and refreshed behind old answers. */
export function createSnapshots(options: SnapshotOptions): Snapshots {
  const { store, rules, now, log } = options;
  const sharing = new Map<string, ShareReads>();
  const failures = new LRUCache<string, { readonly error: Error; readonly at: number }>({ max: mostFailures });
  const writes = new Map<string, { count: number; at: number }>();
  const derived = new WeakMap<Snapshot, Omit<Held, 'staleBecause'>>();
  const single = new LRUCache<string, { readonly found: Entity | null; readonly asOf: number }>({
    max: mostRemembered,
  });

  const writesTo = (account: Account, entity: AnyName) => writes.get(listKey(account, entity)) ?? never;
  const isAfterWrites = ({ account, entity }: ListOf, { asOf }: Snapshot) => asOf >= writesTo(account, entity).at;
  const shareOf = ({ id, credential }: Account) => {
    const known = sharing.get(credential + id) ?? createShareReads(id);
    sharing.set(credential + id, known);
    return known;
  };

  const refresh = (list: ListOf, call: Call): Promise<Snapshot> => {
    const key = keyOf(list);
    const { count } = writesTo(list.account, list.entity);
    // A reading that began before a write must not be taken for one that shows it.
    return shareOf(list.account)(`${key}#${count}`, call, async (shared) => {
      try {
        const snapshot = await readNow(list, shared);
        if (writesTo(list.account, list.entity).count === count) await store.set(key, snapshot);
        failures.delete(key);
        return snapshot;
      } catch (error) {
        if (error instanceof Error) failures.set(key, { error, at: now() });
        throw error;
      }
    });
  };

  const readNow = async ({ account, entity, narrowing }: ListOf, call: Call): Promise<Snapshot> => {
    const asOf = now();
    const spec = specOf(account, entity);
    const limit = rules.mostRecords;
    const sweep = narrowing
      ? await spec?.listWithin?.list(account.connection, narrowing, limit, call)
      : await spec?.listAll?.(account.connection, limit, call);
    if (!sweep) throw new Error(`The platform ${account.platform.id} cannot list its ${entity}s.`);
    return sweep.complete ? { ...sweep, asOf } : { records: [], odd: [], complete: false, asOf };
  };

  const refreshBehind = (list: ListOf) => {
    const signal = AbortSignal.timeout(rules.deadline);
    const call = { signal, deadline: now() + rules.deadline, tally: new Tally() };
    refresh(list, call).catch((cause: unknown) =>
      log({ level: 'warn', message: 'A held list could not be read again.', account: list.account.id, cause }),
    );
  };

  const heldAs = (list: ListOf, snapshot: Snapshot): Held => {
    const known = derived.get(snapshot) ?? derive(options, list, snapshot);
    derived.set(snapshot, known);
    // A failure that nothing has suffered from, such as that of a live reading, is nobody's concern.
    const isOld = now() - snapshot.asOf > rules.freshFor || !isAfterWrites(list, snapshot);
    return { ...known, staleBecause: (isOld && failures.get(keyOf(list))?.error) || null };
  };

  /** What is held and was read after the last write of ours. */
  const current = async (list: ListOf): Promise<Snapshot | undefined> => {
    const snapshot = await store.get(keyOf(list));
    return snapshot && isAfterWrites(list, snapshot) ? snapshot : undefined;
  };

  const usable = async (list: ListOf): Promise<Snapshot | undefined> => {
    const snapshot = await current(list);
    if (!snapshot || now() - snapshot.asOf > rules.keepFor) return undefined;
    const failed = failures.get(keyOf(list));
    const mayTry = !failed || now() - failed.at > restAfterFailure;
    if (mayTry && now() - snapshot.asOf > rules.freshFor) refreshBehind(list);
    return snapshot;
  };

  const peek = async (list: ListOf) => {
    const snapshot = await usable(list);
    return snapshot ? heldAs(list, snapshot) : null;
  };

  return {
    now,
    peek,
    read: async <Name extends KeptName>(list: ListOf & { readonly entity: Name }, live: boolean, call: Call) => {
      const found = live ? undefined : await usable(list);
      if (found) call.tally.add(list.account.id, { held: 1 });
      try {
        return heldAs(list, found ?? (await refresh(list, call))) as unknown as Held<Name>;
      } catch (error) {
        // Better old than nothing, as long as it is said; but never instead of what was asked to be read now.
        const old = live || !(error instanceof PlatformError) ? undefined : await store.get(keyOf(list));
        if (!old) throw error;
        return heldAs(list, old) as unknown as Held<Name>;
      }
    },
    remember: (place, found, asOf) => {
      single.set(placeKey(place), { found, asOf });
    },
    remembered: (place) => {
      const known = single.get(placeKey(place));
      if (!known || now() - known.asOf > rules.freshFor) return undefined;
      return known.asOf >= writesTo(place.account, place.entity).at ? known.found : undefined;
    },
    forget: (account, entity) => {
      const key = listKey(account, entity);
      writes.set(key, { count: (writes.get(key)?.count ?? 0) + 1, at: now() });
    },
  };
}

const never = { count: 0, at: Number.NEGATIVE_INFINITY };

/** The credential is part of it: what one key may see must not be shown for another. */
function listKey({ id, credential }: Account, entity: AnyName): string {
  return `${credential}:${id}:${entity}`;
}

function placeKey({ account, entity, key }: Remembered): string {
  return `${listKey(account, entity)}:${key}`;
}

function keyOf({ account, entity, narrowing }: ListOf): string {
  return `${listKey(account, entity)}:${narrowing ? JSON.stringify([narrowing.by, narrowing.value]) : ''}`;
}

/** Made once for each snapshot, and shared by the requests that see it. */
function derive(watch: StatusWatch, { account, entity }: ListOf, snapshot: Snapshot): Omit<Held, 'staleBecause'> {
  const odd = [...snapshot.odd];
  const entities = snapshot.records.flatMap((record, index) => {
    try {
      return [toEntity(watch, account, entity, record)];
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      odd.push({ place: `record ${index + 1}`, message: error.message });
      return [];
    }
  });
  const byKey = new Map(entities.map((one) => [one.key, one]));
  return { entities, byKey, odd, complete: snapshot.complete, asOf: snapshot.asOf };
}
