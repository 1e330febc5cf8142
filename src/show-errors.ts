import { GraphQLError } from 'graphql';
import { InvalidChange, PlatformError } from '../datasources/errors.ts';
import type { Log } from '../datasources/log.ts';
import { InvalidInput } from '../resolvers/invalid-input.ts';
import { namedFault } from './field-of-fault.ts';

/** What a caller sees of an error: one made on purpose is shown with its code, any other is logged and hidden. */
export function showErrors(log: Log): (error: unknown, message: string) => GraphQLError {
  return (error, message) => {
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (original instanceof InvalidInput || original instanceof PlatformError) {
      if (original instanceof PlatformError && !(original instanceof InvalidChange))
        log({ level: 'warn', message: 'A platform gave no answer.', cause: original });
      return shown(error, original.message, {
        code: original.code,
        ...('field' in original ? { field: original.field } : {}),
      });
    }
    if (error instanceof GraphQLError && isMeant(error)) return namedFault(error);
    log({ level: 'error', message: 'A request failed inside the gateway.', cause: error });
    return shown(error, message, { code: 'INTERNAL' });
  };
}

/** Errors of a query have no path, and ours have a code; what GraphQL says of a value in between may print our insides. */
function isMeant({ path, extensions, originalError }: GraphQLError): boolean {
  const isForeign = originalError !== undefined && !(originalError instanceof GraphQLError);
  return !isForeign && (path === undefined || 'code' in extensions);
}

function shown(error: unknown, message: string, extensions: Readonly<Record<string, unknown>>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
