import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorResponse } from '../error-response.ts';

/** Words of a query; one that asks for every field of every platform has a third of them. */
const mostTokens = 4_000;

/** Headers that a page of another origin cannot send without asking first. */
const unlikeForms = ['authorization', 'graphql-require-preflight'];

/**
 * What is refused before it costs anything. Bodies must be JSON, or a form with files and a header that no web form can
 * set: neither can a page of another origin send without asking first. Queries may not be long or deep enough to keep
 * the parser busy.
 */
export function useLimits(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      const type = request.headers.get('content-type') ?? '';
      if (request.method !== 'POST' || /^application\/json\b/i.test(type)) return;
      if (!/^multipart\/form-data\b/i.test(type)) {
        endResponse(
          errorResponse(415, 'BAD_USER_INPUT', 'Send the query as JSON, with "Content-Type: application/json".'),
        );
      } else if (!unlikeForms.some((name) => request.headers.has(name))) {
        endResponse(
          errorResponse(
            400,
            'BAD_USER_INPUT',
            'Send files with the header "graphql-require-preflight" (any value), or with "authorization".',
          ),
        );
      }
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
