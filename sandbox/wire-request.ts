import type { IncomingMessage } from 'node:http';
import type { RecordedRequest } from './request-log.ts';
import type { WireRequest } from './simulated-platform.ts';

/** Reads a request with its body. */
export async function readWireRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const [path = '/', ...query] = (incoming.url ?? '/').split('?');
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}

/** The request as the log keeps it. */
export function toRecord(
  request: WireRequest,
  write: boolean,
  recordBodies: boolean,
): Omit<RecordedRequest, 'number' | 'status' | 'fault'> {
  const query = Object.fromEntries(request.query);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    path: request.path,
    query,
    headers: Object.fromEntries(headers),
    body: recordBodies ? request.body.toString('utf8') : '',
    parameters: recordBodies ? { ...query, ...bodyParameters(request) } : query,
    write,
  };
}

function bodyParameters(request: WireRequest): Record<string, unknown> {
  const contentType = request.headers['content-type'] ?? '';
  const body = request.body.toString('utf8');
  if (contentType.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  if (!contentType.includes('json')) return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
  } catch {
    return {};
  }
}
