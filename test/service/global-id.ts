import { encodeGlobalId } from '../../resolvers/global-id.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';

/** The id in the graph of a record of a sandbox: the first of its collection unless its key there is given. */
export function globalId(type: string, account: SandboxAccount, collection: string, key?: string): string {
  const nativeId = key ?? Object.keys(account.state()[collection] ?? {})[0] ?? '';
  return encodeGlobalId({ type, account: account.id, nativeId });
}
