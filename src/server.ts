import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import { schemaOf } from '../schema/schema-of.ts';
import { type Clock, systemClock } from './clock.ts';
import { firstTabOf } from './first-tab.ts';
import { openAccounts } from './open-accounts.ts';
import { closeWriting, openWriting } from './open-writing.ts';
import { platformsOn } from './platforms-on.ts';
import { useAuth } from './plugins/use-auth.ts';
import { useCost } from './plugins/use-cost.ts';
import { useLimits } from './plugins/use-limits.ts';
import { useNamedFaults } from './plugins/use-named-faults.ts';
import { useUploads } from './plugins/use-uploads.ts';
import { requestContext } from './request-context.ts';
import type { Settings } from './settings.ts';
import { showErrors } from './show-errors.ts';
import { writeLog } from './write-log.ts';

/** Bytes of a request: the largest file as base64 text, and a long query beside it. */
const mostBytes = 12 * 1024 * 1024;

/** The gateway as a fetch handler and a node listener: schema, context and plugins. It opens no port; `dispose` ends it. */
export function createServer(settings: Settings, write: (line: string) => void, clock: Clock = systemClock) {
  const secrets = new Set(settings.keys.map(({ key }) => key));
  const log = writeLog(secrets, write);
  const accounts = openAccounts(settings, secrets, log, clock);
  const writing = openWriting(settings, clock);
  const on = platformsOn(settings);
  return createYoga({
    schema: schemaOf(on),
    context: requestContext(settings, accounts, writing, log, clock),
    graphiql: { title: 'Tributary', defaultQuery: firstTabOf(on) },
    renderGraphiQL,
    landingPage: false,
    // A front end of another origin is served through its own backend, which keeps the key.
    cors: false,
    maxRequestBodySize: mostBytes,
    plugins: [
      useAuth(settings.keys),
      useLimits(),
      useUploads(),
      useNamedFaults(),
      useCost(settings.showCost),
      { onDispose: () => closeWriting(writing) },
    ],
    logging: { debug() {}, info() {}, warn() {}, error() {} },
    maskedErrors: { maskError: showErrors(log) },
  });
}
