import type { WireAnswer } from '../simulated-platform.ts';
import type { Binding } from './bind-arguments.ts';
import { writeJson } from './json-writer.ts';
import type { Operation } from './operation.ts';
import type { Tree } from './response-tree.ts';
import { writeXml } from './xml-writer.ts';

/** What the service itself answered, always at HTTP 200 (cake.md 1.8). */
export function answerTree(operation: Operation, tree: Tree, binding: Binding, timeZone: string): WireAnswer {
  if (binding === 'json') return reply(200, 'application/json; charset=utf-8', writeJson(tree, timeZone));
  return reply(200, 'text/xml; charset=utf-8', writeXml(operation.root, tree, namespaceOf(operation)));
}

/** "http://cakemarketing.com/api/5/", and that of the affiliate portal in its place (cake.md 1.3). */
function namespaceOf({ address, namespace }: Operation): string {
  return namespace ?? `http://cakemarketing.com${address.split('/').slice(0, -2).join('/')}/`;
}

/** A call that ASP.NET could not bind; the JSON form is its standard one (cake.md 1.4). */
export function badRequest(message: string, binding: Binding): WireAnswer {
  if (binding !== 'json') return reply(500, 'text/plain; charset=utf-8', `${message}\r\n`);
  const error = { Message: message, StackTrace: '', ExceptionType: 'System.InvalidOperationException' };
  return reply(500, 'application/json; charset=utf-8', JSON.stringify(error));
}

/** An operation, a version or a binding that is not there. */
export function unrecognized(path: string): WireAnswer {
  const operation = path.split('/').at(-1);
  const message = `Request format is unrecognized for URL unexpectedly ending in '/${operation}'.`;
  const page = `<html><head><title>${message}</title></head><body><h1>Server Error in '/' Application.</h1><h2><i>${message}</i></h2></body></html>`;
  return reply(500, 'text/html; charset=utf-8', page);
}

/** As recorded (cake.md 1.2). */
const headers = {
  'Cache-Control': 'private, max-age=0',
  Server: 'Microsoft-IIS/8.5',
  'X-AspNet-Version': '4.0.30319',
  'X-Powered-By': 'ASP.NET',
};

function reply(status: number, contentType: string, body: string): WireAnswer {
  return { status, contentType, body, headers };
}
