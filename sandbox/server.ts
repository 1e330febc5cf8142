import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Administered, answerAdmin, isAdminPath } from './admin.ts';
import { faultyAnswer } from './fault-answers.ts';
import { FaultControl } from './fault-control.ts';
import type { Faults } from './faults.ts';
import { waited } from './latency.ts';
import { RequestLog } from './request-log.ts';
import type { SimulatedPlatform, WireAnswer } from './simulated-platform.ts';
import { readWireRequest, toRecord } from './wire-request.ts';

/** A running simulated platform. */
export interface SandboxServer {
  readonly url: string;
  readonly faults: FaultControl;
  readonly requests: RequestLog;
  close(): Promise<void>;
}

export interface SandboxServerOptions {
  readonly platform: SimulatedPlatform;
  /** 0 takes any free port. */
  readonly port: number;
  /** Of the drawn latencies. */
  readonly seed: number;
  readonly recordBodies: boolean;
  readonly faults: readonly Faults[];
}

/** Serves a platform on a loopback port; faults, recording and the admin endpoint are the same for all platforms. */
export async function startServer(options: SandboxServerOptions): Promise<SandboxServer> {
  const faults = new FaultControl(options.seed);
  faults.set(options.faults);
  const requests = new RequestLog();
  const administered = { platform: options.platform, faults, requests };
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    serve(administered, options.recordBodies, incoming, outgoing).catch((error: unknown) => send(outgoing, bug(error)));
  });
  const port = await listen(server, options.port);
  return { url: `http://127.0.0.1:${port}`, faults, requests, close: () => close(server) };
}

async function serve(
  administered: Administered,
  recordBodies: boolean,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { platform, faults, requests } = administered;
  const request = await readWireRequest(incoming);
  if (isAdminPath(request.path)) return send(outgoing, answerAdmin(administered, request));
  const write = platform.isWrite(request);
  const number = requests.record(toRecord(request, write, recordBodies));
  const { latency, fault } = faults.take({ path: request.path, write });
  if (fault) requests.settle(number, { fault: JSON.stringify(fault) });
  if (fault?.hang) return;
  if (fault?.reset === 'before') return cut(outgoing);
  const answer = fault ? faultyAnswer(platform, request, fault) : platform.answer(request);
  if (!(await waited(latency, departure(outgoing)))) return;
  if (fault?.reset === 'after') return cut(outgoing);
  requests.settle(number, { status: answer.status });
  send(outgoing, answer, fault?.truncate);
}

/** A client that gave up does not undo what the platform already did: the signal only ends the waiting. */
function departure(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  outgoing.once('close', () => controller.abort());
  return controller.signal;
}

function cut(outgoing: ServerResponse): void {
  outgoing.socket?.resetAndDestroy();
}

function bug(error: unknown): WireAnswer {
  const body = `The sandbox itself failed: ${error instanceof Error ? error.stack : error}`;
  return { status: 500, contentType: 'text/plain; charset=utf-8', body };
}

function send(outgoing: ServerResponse, answer: WireAnswer, truncate = false): void {
  const body = Buffer.from(answer.body);
  outgoing.writeHead(answer.status, {
    ...answer.headers,
    'Content-Type': answer.contentType,
    'Content-Length': body.length,
  });
  if (!truncate) outgoing.end(body);
  else outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy());
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is already in use.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
