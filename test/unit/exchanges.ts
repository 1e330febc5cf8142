import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import type { Call } from '../../datasources/call.ts';
import { openGate } from '../../datasources/gate.ts';
import { send, type Understand } from '../../datasources/http.ts';
import type { Line, Request } from '../../datasources/line.ts';
import { refuseStatus } from '../../datasources/refuse-status.ts';
import { createShareReads } from '../../datasources/share-reads.ts';
import type { Effect } from '../../datasources/spec/operation.ts';
import { fakeCall } from './fake-call.ts';
import { virtualTime } from './virtual-time.ts';

export interface Asking {
  readonly line?: Partial<Line>;
  readonly call?: Call;
  /** Reads with the same body are the same. */
  readonly body?: string;
  readonly understand?: Understand<unknown>;
}

/** What there is for one test: a server that answers as it is told, and a line to it with a clock of its own. */
interface Exchanges {
  readonly server: Server;
  answer: RequestListener;
  readonly heard: IncomingMessage[];
  sockets: number;
  readonly line: Line;
  readonly time: ReturnType<typeof virtualTime>;
  ask(effect: Effect, given?: Asking): Promise<unknown>;
  /** The error that asking ends with. */
  failure(effect: Effect, given?: Asking): Promise<Error>;
}

/** Listens before each test of the suite around this call, and ends after it. */
export function openExchanges(): () => Exchanges {
  let exchanges: Exchanges | null = null;
  const present = () => {
    if (!exchanges) throw new Error('Nothing listens outside of a test.');
    return exchanges;
  };
  beforeEach(async () => {
    const server = createServer((request, response) => {
      present().heard.push(request);
      present().answer(request, response);
    });
    server.on('connection', () => {
      present().sockets += 1;
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    exchanges = exchangesWith(server);
  });
  afterEach(() => {
    present().server.closeAllConnections();
    present().server.close();
  });
  return present;
}

/** A gate without a rate. */
export function gateOf(concurrency: number) {
  return openGate({ concurrency, rate: null, wait: () => Promise.resolve() });
}

export const noRetry = { retries: 0, minimumWait: 0, maximumWait: 0 };

function exchangesWith(server: Server): Exchanges {
  const time = virtualTime(1_000);
  const line: Line = {
    account: 'test',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeout: 10_000,
    maxBytes: 1_000,
    retry: { ...noRetry, retries: 2 },
    gate: gateOf(4),
    share: createShareReads('test'),
    wait: async (milliseconds) => time.pass(milliseconds),
    now: time.now,
    secrets: new Set(),
    log: () => undefined,
  };
  let requests = 0;
  const ask = (effect: Effect, given: Asking = {}) => {
    requests += 1;
    const request: Request = {
      effect,
      method: 'POST',
      url: `${line.url}/there`,
      headers: { 'x-key': 'secret' },
      body: given.body ?? String(requests),
    };
    const whole: Understand<string> = (answered) => {
      refuseStatus(answered, effect);
      return answered.text();
    };
    return send({ ...line, ...given.line }, request, given.call ?? fakeCall(), given.understand ?? whole);
  };
  const failure = (effect: Effect, given?: Asking) =>
    ask(effect, given).then(
      () => new Error('Nothing went wrong.'),
      (error: Error) => error,
    );
  return {
    server,
    answer: (_request, response) => response.end('fine'),
    heard: [],
    sockets: 0,
    line,
    time,
    ask,
    failure,
  };
}
