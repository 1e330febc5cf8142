import type { Connection, Platform } from '../datasources/platform.ts';

/** One account as the graph sees it. Its id is the operator's and so is its name. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly platform: Platform;
  readonly timeZone: string;
  readonly currency: string | null;
  readonly connection: Connection;
  /** A digest of its address: the same id at another address is another account. */
  readonly address: string;
  /** A digest of address and credentials: part of the key of everything that is held of the account. */
  readonly credential: string;
}
