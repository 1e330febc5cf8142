import type DataLoader from 'dataloader';
import type { Call } from '../datasources/call.ts';
import type { Platform } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import type { Entity, StatusWatch } from './entity.ts';

/** Who asks, and what that key may do. */
export interface Viewer {
  readonly name: string;
  mayRead(accountId: string): boolean;
  mayWrite(accountId: string): boolean;
}

/** What one request may use. It is made for the request and goes with it, so that no viewer sees another's records. */
export interface Context extends StatusWatch {
  readonly platforms: readonly Platform[];
  readonly accounts: readonly Account[];
  readonly viewer: Viewer;
  readonly call: Call;
  /** Entities by global id, each read once a request; a change clears its own before it reads back. */
  readonly entities: DataLoader<string, Entity | null>;
}

/** The accounts that this viewer may read; any other might as well not exist. */
export function visibleAccounts({ accounts, viewer }: Context): readonly Account[] {
  return accounts.filter(({ id }) => viewer.mayRead(id));
}
