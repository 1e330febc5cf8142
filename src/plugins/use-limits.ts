import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorResponse } from '../error-response.ts';

/** Words of a query; one that asks for every field of every platform has a third of them. */
const mostTokens = 4_000;

/**
 * What is refused before it costs anything. Bodies must be JSON, which no page of another origin can send without
 * asking first; queries may not be long or deep enough to keep the parser busy.
 */
export function useLimits(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      const type = request.headers.get('content-type') ?? '';
      if (request.method !== 'POST' || /^application\/json\b/i.test(type)) return;
      endResponse(
        errorResponse(415, 'BAD_USER_INPUT', 'Send the query as JSON, with "Content-Type: application/json".'),
      );
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: mostTokens });
        } catch (error) {
          if (error instanceof GraphQLError) throw error;
          throw new GraphQLError('The query is nested too deeply to be read.', {
            extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
          });
        }
      });
    },
  };
}
