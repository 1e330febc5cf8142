import type DataLoader from 'dataloader';
import type { Call } from '../datasources/call.ts';
import type { Platform } from '../datasources/platform.ts';
import type { Stretch } from '../datasources/query.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import type { DetailKey } from './details.ts';
import type { Entity, StatusWatch } from './entity.ts';
import type { FirstEvents } from './first-events.ts';
import type { Snapshots } from './snapshots.ts';
import type { Writing } from './writes/writing.ts';

/** Who asks, and what that key may do. */
export interface Viewer {
  readonly name: string;
  mayRead(accountId: string): boolean;
  mayWrite(accountId: string): boolean;
  /** May send calls that no row describes. */
  mayCall(accountId: string): boolean;
}

/** What one request may use. It is made for the request and goes with it, so that no viewer sees another's records. */
export interface Context extends StatusWatch {
  readonly platforms: readonly Platform[];
  readonly accounts: readonly Account[];
  readonly viewer: Viewer;
  readonly call: Call;
  /** Lists that are held for all requests, each behind its account's credential. */
  readonly snapshots: Snapshots;
  /** Entities by global id as they are now, each read once a request; a change clears its own before it reads back. */
  readonly entities: DataLoader<string, Entity | null>;
  /** Entities by global id, held ones if they are young enough: what relations point to. */
  readonly related: DataLoader<string, Entity | null>;
  readonly details: DataLoader<DetailKey, readonly AnyRecord[], string>;
  readonly firstEvents: DataLoader<FirstEvents, Stretch | null, string>;
  /** The moment of the request, milliseconds since 1970: ranges by name mean the same in all of it. */
  readonly begun: number;
  /** Names the request in the journal. */
  readonly requestId: string;
  readonly writing: Writing;
}

/** The accounts that this viewer may read; any other might as well not exist. */
export function visibleAccounts({ accounts, viewer }: Pick<Context, 'accounts' | 'viewer'>): readonly Account[] {
  return accounts.filter(({ id }) => viewer.mayRead(id));
}
