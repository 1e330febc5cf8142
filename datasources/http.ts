import { setTimeout } from 'node:timers/promises';
import ky from 'ky';
import type { LimitFunction } from 'p-limit';
import pRetry from 'p-retry';
import { Malformed, OutcomeUnknown, RateLimited, Unauthorized, Unreachable } from './errors.ts';
import { type Log, redact } from './log.ts';
import type { Call } from './platform.ts';
import type { Effect } from './spec/operation.ts';

/** Everything that calls of one account share, whatever the platform. */
export interface Line {
  /** The base address, without a slash at its end. */
  readonly url: string;
  /** Milliseconds for one exchange, from sending to the last byte. */
  readonly timeout: number;
  /** Bytes of an answer; a longer one is refused. */
  readonly maxBytes: number;
  readonly retry: RetryPolicy;
  /** How many exchanges of the account may be under way at once. */
  readonly limit: LimitFunction;
  /** Whatever must never be shown; grows when a platform hands out a key. */
  readonly secrets: Set<string>;
  readonly log: Log;
}

/** How often a read is sent again, and how long it waits at the least and at the most, in milliseconds. */
export interface RetryPolicy {
  readonly retries: number;
  readonly minimumWait: number;
  readonly maximumWait: number;
}

export interface Request {
  readonly effect: Effect;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** Seconds, from the header of that name. */
  readonly retryAfter: number | null;
  readonly text: string;
}

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
        retriesLeft > 0 && mayHelp(error, line.retry) ? waitAsTold(line, error, call) : undefined,
    });
  } catch (error) {
    throw error === call.signal.reason ? lost(request.effect, 'the time allowed was over', error) : error;
  }
}

/** Translates a status that means the same on every platform; a platform reads its own meanings first. */
export function refuseStatus(answer: Answer, effect: Effect): void {
  const { status } = answer;
  if (status === 401 || status === 403) {
    throw new Unauthorized(`The platform refused the account's credentials (HTTP ${status}).`);
  }
  if (status === 429)
    throw new RateLimited('The platform says it is asked too often (HTTP 429).', { retryAfter: answer.retryAfter });
  if (status >= 300 && status < 400) {
    throw lost(effect, `it answered with a redirect (HTTP ${status}), which is not followed; check the account's url`);
  }
  if (status >= 400) throw lost(effect, `it answered HTTP ${status}`);
}

/** No usable answer: harmless after a read, and after a write the one thing that must not be guessed. */
export function lost(effect: Effect, reason: string, cause?: unknown): Unreachable | OutcomeUnknown {
  if (effect === 'read') return new Unreachable(`The platform gave no usable answer: ${reason}.`, { cause });
  return new OutcomeUnknown(`The change was sent and its answer was lost: ${reason}. Look before repeating it.`, {
    cause,
  });
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
  line.log({ level: 'debug', message: `Asking again after: ${error.message}` });
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

/** A platform's own words, for a message of ours. */
export function quote(line: Line, text: string): string {
  return redact(text.trim(), line.secrets).slice(0, 500);
}
