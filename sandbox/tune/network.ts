import { createNetworkClock, type NetworkClock } from './network-clock.ts';
import type { Table } from './table.ts';
import type { TableName } from './table-name.ts';
import { createTables } from './tables.ts';
import type { Touch } from './touch.ts';

/** One network in memory: all that a method may read or change. */
export interface Network {
  readonly id: string;
  readonly seed: number;
  readonly clock: NetworkClock;
  /** The default currency, and the other one that is enabled. */
  readonly currencies: readonly [string, string];
  readonly tables: Readonly<Record<TableName, Table>>;
  /** The tracked clicks and impressions, in the order of time. */
  readonly touches: Touch[];
  /** Conversions in unix seconds by id: their local text means two moments where clocks were set back. */
  readonly moments: Map<string, number>;
  /** The ids of the conversions that a call changed: no column of theirs tells. */
  readonly updatedConversions: Set<string>;
}

/** What a network is made from. */
export interface NetworkOptions {
  readonly networkId: string;
  readonly seed: number;
  readonly now: Date;
  readonly currency: string;
  readonly timeZone: string;
}

/** Makes a network with nothing in it. */
export function createNetwork({ networkId, seed, now, currency, timeZone }: NetworkOptions): Network {
  return {
    id: networkId,
    seed,
    clock: createNetworkClock(now, timeZone),
    currencies: [currency, currency === 'EUR' ? 'USD' : 'EUR'],
    tables: createTables(),
    touches: [],
    moments: new Map(),
    updatedConversions: new Set(),
  };
}
