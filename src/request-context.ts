import { GraphQLError } from 'graphql';
import type { YogaInitialContext } from 'graphql-yoga';
import { platforms } from '../datasources/index.ts';
import type { Log } from '../datasources/log.ts';
import type { Account } from '../resolvers/account.ts';
import type { Context, Viewer } from '../resolvers/context.ts';
import { createContext } from '../resolvers/create-context.ts';
import type { Settings } from './settings.ts';
import { everybody, viewerOf } from './viewer.ts';

/** Makes the context of each request: who asks, what is there, and until when. */
export function requestContext(settings: Settings, accounts: readonly Account[], log: Log) {
  const unknownStatuses = new Map<string, number>();
  return ({ request }: YogaInitialContext): Context => {
    const signal = AbortSignal.any([followed(request.signal), AbortSignal.timeout(settings.deadline)]);
    const viewer = viewerFrom(request, settings);
    return createContext({ platforms, accounts, viewer, call: { signal }, log, unknownStatuses });
  };
}

/** The server's signal only looks like one: `AbortSignal.any` would never hear it, so it is followed by its event. */
function followed(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}

function viewerFrom(request: Request, { keys }: Settings): Viewer {
  if (keys.length === 0) return everybody;
  const presented = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const viewer = presented === undefined ? null : viewerOf(presented, keys);
  if (viewer) return viewer;
  throw new GraphQLError(
    presented === undefined
      ? 'A key is needed: send it as "Authorization: Bearer …".'
      : 'Nobody has the key that was sent; ask whoever runs this gateway for one.',
    { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } } },
  );
}
