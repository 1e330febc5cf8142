import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../resolvers/context.ts';
import type { KeySettings } from './settings.ts';

/** Who comes without a key where none is configured: the developer at the sandbox. */
const everybody: Viewer = { name: 'everybody', mayRead: () => true, mayWrite: () => true, mayCall: () => true };

/** The viewer whose key the `Authorization` header presents; everybody where no keys are configured, else null. */
export function viewerOf(authorization: string | null, keys: readonly KeySettings[]): Viewer | null {
  if (keys.length === 0) return everybody;
  const presented = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const found =
    presented === undefined ? undefined : keys.find(({ key }) => timingSafeEqual(digest(key), digest(presented)));
  return found ? toViewer(found) : null;
}

function toViewer({ name, scopes, accounts }: KeySettings): Viewer {
  const allows = (effect: 'read' | 'write' | 'call', account: string) =>
    (accounts === null || accounts.includes(account)) &&
    (scopes.includes(`${effect}:*`) || scopes.includes(`${effect}:${account}`));
  return {
    name,
    mayRead: (account) => allows('read', account) || allows('write', account),
    mayWrite: (account) => allows('write', account),
    mayCall: (account) => allows('call', account),
  };
}

/** Of one length whatever was presented, as the comparison wants it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
