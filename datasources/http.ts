import { setTimeout } from 'node:timers/promises';
import ky from 'ky';
import pRetry from 'p-retry';
import type { Call } from './call.ts';
import { Malformed, OutcomeUnknown, PlatformError, RateLimited, Unreachable } from './errors.ts';
import type { Answer, Line, Request, RetryPolicy } from './line.ts';
import { lost } from './refuse-status.ts';

/**
 * The one place that talks HTTP. Whether to send again follows the effect, never the verb: two platforms write
 * with GET. ky's own retry and messages stay off, because its messages contain the address and so, here, the key.
 */
export async function send<T>(line: Line, request: Request, call: Call, understand: (answer: Answer) => T): Promise<T> {
  refuseLateStart(call);
  const attempt = async () => understood(request, await line.limit(() => exchange(line, request, call)), understand);
  try {
    return await pRetry(attempt, {
      retries: request.effect === 'write' ? 0 : line.retry.retries,
      minTimeout: line.retry.minimumWait,
      maxTimeout: line.retry.maximumWait,
      randomize: true,
      signal: call.signal,
      shouldRetry: ({ error }) => mayHelp(error, line.retry),
      onFailedAttempt: ({ error, retriesLeft }) =>
        retriesLeft > 0 && !call.signal.aborted && mayHelp(error, line.retry)
          ? waitAsTold(line, error, call)
          : undefined,
    });
  } catch (error) {
    // The wait before another attempt ends with an error of its own when the time is over.
    const isOurs = error instanceof PlatformError;
    throw call.signal.aborted && !isOurs ? lost(request.effect, 'the time allowed was over', error) : error;
  }
}

function refuseLateStart(call: Call): void {
  if (call.signal.aborted) throw new Unreachable('The time allowed was over before anything was sent.');
}

/** What cannot be understood after a write says nothing about whether the write was done. */
function understood<T>(request: Request, answer: Answer, understand: (answer: Answer) => T): T {
  try {
    return understand(answer);
  } catch (error) {
    if (error instanceof Malformed && request.effect !== 'read')
      throw lost(request.effect, 'it is not readable', error);
    throw error;
  }
}

async function exchange(line: Line, request: Request, call: Call): Promise<Answer> {
  refuseLateStart(call);
  const timeout = AbortSignal.timeout(line.timeout);
  try {
    const response = await ky(request.url, {
      method: request.method,
      headers: { 'user-agent': 'Tributary', ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      redirect: 'manual',
      signal: AbortSignal.any([call.signal, timeout]),
    });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: secondsOf(response.headers.get('retry-after')),
      text: await readText(response, line.maxBytes),
    };
  } catch (cause) {
    if (neverConnected(cause)) throw new Unreachable('The platform could not be reached; nothing was sent.', { cause });
    throw lost(request.effect, reasonOf(cause, timeout, call.signal), cause);
  }
}

function mayHelp(error: Error, policy: RetryPolicy): boolean {
  if (error instanceof RateLimited) return (error.retryAfter ?? 0) * 1000 <= policy.maximumWait;
  return error instanceof Unreachable || error instanceof OutcomeUnknown;
}

/** A platform that names a time to wait gets it, on top of the usual back-off and never beyond the maximum. */
async function waitAsTold(line: Line, error: Error, call: Call): Promise<void> {
  line.log({ level: 'info', message: `Asking again after: ${error.message}`, account: line.account });
  const seconds = error instanceof RateLimited ? error.retryAfter : null;
  if (seconds) await setTimeout(seconds * 1000, undefined, { signal: call.signal });
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new TooLarge(maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

class TooLarge extends Error {
  constructor(maxBytes: number) {
    super(`it was longer than the ${maxBytes} bytes allowed`);
  }
}

function reasonOf(cause: unknown, timeout: AbortSignal, request: AbortSignal): string {
  if (cause instanceof TooLarge) return cause.message;
  if (request.aborted) return 'the time allowed was over';
  if (timeout.aborted) return 'it took longer than the account allows';
  return 'the connection broke';
}

/** Errors of the network that come before the first byte of the request. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverConnected(cause: unknown): boolean {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string' && beforeSending.has(error.code)) return true;
    if (error instanceof AggregateError) return error.errors.every(neverConnected);
  }
  return false;
}

function secondsOf(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
