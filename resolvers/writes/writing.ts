import type { BulkRunner } from './bulk-runner.ts';
import type { InTurn } from './in-turn.ts';
import type { WriteStore } from './write-store.ts';

/** What all requests share about writes. */
export interface Writing {
  readonly store: WriteStore;
  /** Writes with one key wait for each other. */
  readonly inTurn: InTurn;
  readonly bulk: BulkRunner;
  /** Milliseconds that one item of a bulk operation may take. */
  readonly deadline: number;
}
