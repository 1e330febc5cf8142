import type DataLoader from 'dataloader';
import type { Log } from '../datasources/log.ts';
import type { Call, Connection, Platform } from '../datasources/platform.ts';
import type { Entity } from './entity.ts';

/** One account as the graph sees it. Its id is the operator's and so is its name. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly platform: Platform;
  readonly timeZone: string;
  readonly currency: string | null;
  readonly connection: Connection;
}

/** Who asks, and what that key may do. */
export interface Viewer {
  readonly name: string;
  mayRead(accountId: string): boolean;
  mayWrite(accountId: string): boolean;
}

/** What one request may use. It is made for the request and goes with it, so that no viewer sees another's records. */
export interface Context {
  readonly platforms: readonly Platform[];
  readonly accounts: readonly Account[];
  readonly viewer: Viewer;
  readonly call: Call;
  readonly log: Log;
  /** How often a native status was met that no table knows, by type and status; kept over all requests. */
  readonly unknownStatuses: Map<string, number>;
  /** Entities by global id, each read once a request; a change clears its own before it reads back. */
  readonly entities: DataLoader<string, Entity | null>;
}

/** The accounts that this viewer may read; any other might as well not exist. */
export function visibleAccounts({ accounts, viewer }: Context): readonly Account[] {
  return accounts.filter(({ id }) => viewer.mayRead(id));
}
