import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';

/** Everything of one kind that a tracker keeps. */
export function keitaroRecords(account: SandboxAccount, collection: string): readonly AnyRecord[] {
  return Object.values(account.state()[collection] ?? {}) as readonly AnyRecord[];
}
