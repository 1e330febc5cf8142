import type { Plugin } from 'graphql-yoga';
import { errorResponse } from '../error-response.ts';
import type { KeySettings } from '../settings.ts';
import { viewerOf } from '../viewer.ts';

/** Turns away whoever has no key before a byte of the body is parsed; only the page of GraphiQL itself is for everybody. */
export function useAuth(keys: readonly KeySettings[]): Plugin {
  return {
    onRequest({ request, endResponse }) {
      if (isPage(request) || viewerOf(request.headers.get('authorization'), keys)) return;
      endResponse(
        errorResponse(
          401,
          'UNAUTHENTICATED',
          request.headers.has('authorization')
            ? 'Nobody has the key that was sent; ask whoever runs this gateway for one.'
            : 'A key is needed: send it as "Authorization: Bearer …".',
          { 'www-authenticate': 'Bearer' },
        ),
      );
    },
  };
}

function isPage({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html');
}
