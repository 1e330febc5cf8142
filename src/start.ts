import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { readSettings } from './read-settings.ts';
import { sandboxSettings } from './sandbox-settings.ts';
import { createServer } from './server.ts';
import { InvalidSettings, type Settings } from './settings.ts';

export interface StartOptions {
  readonly port: number;
  /** The address to listen on; anything but loopback needs configured keys. */
  readonly host: string;
  /** The configuration file; null runs on the embedded sandbox. */
  readonly configuration: string | null;
  readonly write: (line: string) => void;
}

/** A gateway that listens, and the sandbox behind it if it runs on one. */
export interface Running {
  readonly url: string;
  readonly settings: Settings;
  readonly sandbox: Sandbox | null;
  close(): Promise<void>;
}

/** Starts the gateway on real accounts, or, without a configuration, on a sandbox of its own. */
export async function start({ port, host, configuration, write }: StartOptions): Promise<Running> {
  const sandbox = configuration === null ? await startOnLoopback(host) : null;
  const settings = sandbox ? sandboxSettings(sandbox) : readSettings(configuration ?? '');
  const server = createServer(settings, write);
  const http = createHttpServer(server);
  const close = async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await server.dispose();
    await sandbox?.close();
  };
  try {
    await listen(http, port, host);
  } catch (cause) {
    await server.dispose();
    await sandbox?.close();
    throw new InvalidSettings([`Port ${port} on ${host} cannot be used (${codeOf(cause)}); choose another with PORT.`]);
  }
  const { port: actual } = http.address() as AddressInfo;
  return { url: `http://${nameOf(host)}:${actual}/graphql`, settings, sandbox, close };
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

function startOnLoopback(host: string): Promise<Sandbox> {
  if (loopback.has(host)) return startSandbox();
  throw new InvalidSettings([
    `Without a configuration there are no keys, so the gateway listens on loopback only; ${host} would let anybody in.`,
  ]);
}

function listen(http: ReturnType<typeof createHttpServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

/** As it stands in an address: IPv6 in brackets. */
function nameOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
}
