import ky from 'ky';
import pRetry from 'p-retry';
import type { Call } from './call.ts';
import { Malformed, OutcomeUnknown, PlatformError, RateLimited, Unreachable } from './errors.ts';
import type { Answer, Line, Request } from './line.ts';
import { lost } from './refuse-status.ts';

/** Makes sense of an answer; what it throws decides whether another attempt may help. */
export type Understand<T> = (answer: Answer) => Promise<T>;

/**
 * The one place that talks HTTP. Whether to send again follows the effect, never the verb: two platforms write
 * with GET. Identical reads under way at once are one exchange, so a request must always be understood in the same
 * way, or say in which. ky's own retry and messages stay off, because its messages contain the address and so, here, the key.
 */
export function send<T>(line: Line, request: Request, call: Call, understand: Understand<T>): Promise<T> {
  const run = (shared: Call) => sendUntilUnderstood(line, request, shared, understand);
  if (request.effect !== 'read') return betweenReads(line, () => run(call));
  const key = `${writesOf(line)} ${request.takenIn ?? ''} ${request.method} ${request.url}\n${request.body ?? ''}`;
  return line.share(key, call, run);
}

/** How many writes began and ended on a line: a reading that began before one must not be taken for one that shows it. */
const writes = new WeakMap<Line, number>();

function writesOf(line: Line): number {
  return writes.get(line) ?? 0;
}

async function betweenReads<T>(line: Line, write: () => Promise<T>): Promise<T> {
  writes.set(line, writesOf(line) + 1);
  try {
    return await write();
  } finally {
    writes.set(line, writesOf(line) + 1);
  }
}

async function sendUntilUnderstood<T>(line: Line, request: Request, call: Call, understand: Understand<T>): Promise<T> {
  let begun = false;
  let goOn = false;
  let unknown: OutcomeUnknown | null = null;
  const attempt = () =>
    line.gate(call.signal, () => {
      begun = true;
      return exchange(line, request, call, understand);
    });
  try {
    return await pRetry(attempt, {
      retries: request.effect === 'write' ? 0 : line.retry.retries,
      minTimeout: line.retry.minimumWait,
      maxTimeout: line.retry.maximumWait,
      randomize: true,
      signal: call.signal,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (error instanceof OutcomeUnknown) unknown = error;
        // Decided before the wait: afterwards the time that the platform named is spent.
        goOn = retriesLeft > 0 && !call.signal.aborted && mayHelp(error, line, call);
        if (goOn) await waitAsTold(line, error, call);
      },
      shouldRetry: () => goOn,
    });
  } catch (error) {
    // What became of a write that was repeated stays unknown, even if the last repetition was never sent.
    if (unknown && (error instanceof Unreachable || error instanceof RateLimited)) throw unknown;
    // A time that is over before the first attempt, or between two, ends in an error of the library's own.
    if (error instanceof PlatformError || !call.signal.aborted) throw error;
    throw begun
      ? lost(request.effect, 'the time allowed was over', error)
      : new Unreachable('The time allowed was over before anything was sent.', { cause: error });
  }
}

async function exchange<T>(line: Line, request: Request, call: Call, understand: Understand<T>): Promise<T> {
  const timeout = AbortSignal.timeout(line.timeout);
  const begun = line.now();
  const losing = (cause: unknown) =>
    neverConnected(cause)
      ? new Unreachable('The platform could not be reached; nothing was sent.', { cause })
      : lost(request.effect, reasonOf(cause, timeout, call.signal), cause);
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
    }).catch((cause: unknown) => {
      throw losing(cause);
    });
    try {
      return await understood(request, answerOf(response, line.maxBytes, losing), understand);
    } finally {
      // An answer that was refused unread would keep its connection; one that is being read ends with its reader.
      await response.body?.cancel().catch(() => undefined);
    }
  } finally {
    call.tally.add(line.account, { calls: 1, milliseconds: line.now() - begun });
  }
}

/** What cannot be understood after a write says nothing about whether the write was done. */
async function understood<T>(request: Request, answer: Answer, understand: Understand<T>): Promise<T> {
  try {
    return await understand(answer);
  } catch (error) {
    if (error instanceof Malformed && request.effect !== 'read')
      throw lost(request.effect, 'it is not readable', error);
    throw error;
  }
}

function answerOf(response: Response, maxBytes: number, losing: (cause: unknown) => Error): Answer {
  const chunks = () => bodyOf(response, maxBytes, losing);
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: secondsOf(response.headers.get('retry-after')),
    chunks,
    text: async () => {
      const decoder = new TextDecoder();
      let text = '';
      for await (const chunk of chunks()) text += decoder.decode(chunk, { stream: true });
      return text + decoder.decode();
    },
  };
}

async function* bodyOf(
  response: Response,
  maxBytes: number,
  losing: (cause: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw losing(cause);
      });
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw losing(new TooLarge(maxBytes));
      yield value;
    }
  } finally {
    // Whoever stops reading early is done with the answer: the connection must not wait for the rest.
    await reader.cancel().catch(() => undefined);
  }
}

/** A platform that names a time to wait is asked again as long as the caller can wait that long. */
function mayHelp(error: Error, line: Line, call: Call): boolean {
  if (error instanceof RateLimited) return line.now() + (error.retryAfter ?? 0) * 1000 < call.deadline;
  // It would be as long the next time.
  if (error.cause instanceof TooLarge) return false;
  return error instanceof Unreachable || error instanceof OutcomeUnknown;
}

/** The time that a platform names comes on top of the usual back-off. */
async function waitAsTold(line: Line, error: Error, call: Call): Promise<void> {
  line.log({ level: 'info', message: `Asking again after: ${error.message}`, account: line.account });
  const seconds = error instanceof RateLimited ? error.retryAfter : null;
  if (seconds) await line.wait(seconds * 1000, call.signal);
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
