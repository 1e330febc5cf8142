import { randomUUID } from 'node:crypto';
import type { YogaInitialContext } from 'graphql-yoga';
import type { Log } from '../datasources/log.ts';
import { Tally } from '../datasources/tally.ts';
import type { Account } from '../resolvers/account.ts';
import type { Context } from '../resolvers/context.ts';
import { createContext } from '../resolvers/create-context.ts';
import { memoryStore } from '../resolvers/snapshot-store.ts';
import { createSnapshots } from '../resolvers/snapshots.ts';
import type { Writing } from '../resolvers/writes/writing.ts';
import type { Clock } from './clock.ts';
import { platformsOn } from './platforms-on.ts';
import type { Settings } from './settings.ts';
import { viewerOf } from './viewer.ts';

/** Makes the context of each request: who asks, what is there, and until when. */
export function requestContext(
  settings: Settings,
  accounts: readonly Account[],
  writing: Writing,
  log: Log,
  { now }: Clock,
) {
  const unknownStatuses = new Map<string, number>();
  const snapshots = createSnapshots({
    store: memoryStore(settings.lists.mostRecordsInAll),
    rules: { ...settings.lists, deadline: settings.deadline },
    now,
    log,
    unknownStatuses,
  });
  const on = platformsOn(settings);
  return ({ request }: YogaInitialContext): Context => {
    const signal = AbortSignal.any([followed(request.signal), AbortSignal.timeout(settings.deadline)]);
    const viewer = viewerOf(request.headers.get('authorization'), settings.keys);
    if (!viewer) throw new Error('A request without a viewer came past the check of its key.');
    const call = { signal, deadline: now() + settings.deadline, tally: new Tally() };
    const requestId = requestIdOf(request.headers.get('x-request-id'));
    return createContext({
      platforms: on,
      accounts,
      viewer,
      call,
      snapshots,
      log,
      unknownStatuses,
      requestId,
      writing,
    });
  };
}

/** The caller's own name for the request, so that they find it in the journal again; or one of ours. */
function requestIdOf(given: string | null): string {
  return given !== null && /^[\x21-\x7e]{1,100}$/.test(given) ? given : randomUUID();
}

/** The server's signal only looks like one: `AbortSignal.any` would never hear it, so it is followed by its event. */
function followed(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}
