import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getNamedType, isInterfaceType, isLeafType, isObjectType, print } from 'graphql';
import { defaultSandboxAccounts, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.ts';
import { schema } from '../../schema/index.ts';
import type { Clock } from '../../src/clock.ts';
import { sandboxSettings } from '../../src/sandbox-settings.ts';
import { createServer } from '../../src/server.ts';
import type { Settings } from '../../src/settings.ts';

/** What a GraphQL request came back with. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string; readonly field?: string };
  }[];
}

/** A gateway on a sandbox of its own, asked in process. */
export interface Gateway {
  readonly sandbox: Sandbox;
  /** Everything that was logged. */
  readonly log: string[];
  fetch(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    key?: string,
  ): Promise<Answer<Data>>;
  /** Opens a port on loopback, for tests that want real HTTP, and gives its address. */
  listen(): Promise<string>;
  /** A selection of every field of a type that is a plain read, two levels deep: lists behind it are pages of their own. */
  fieldsOf(type: string): string;
  /** Empties the request logs of all accounts. */
  forget(): void;
  /** Clears the faults of all accounts. */
  mend(): void;
  close(): Promise<void>;
}

/** The accounts of the two platforms whose offers can all be listed and changed: most tests need no others. */
const cakeAndKeitaro = defaultSandboxAccounts.filter(({ platform }) => ['cake', 'keitaro'].includes(platform));

/** Small lists, so that a test is quick. */
const sizes = { offers: 60, advertisers: 20, affiliates: 30, campaigns: 90 };

export async function startGateway(
  options: SandboxOptions = {},
  change: (settings: Settings, sandbox: Sandbox) => Settings = (settings) => settings,
  clock?: Clock,
): Promise<Gateway> {
  const sandbox = await startSandbox({ accounts: cakeAndKeitaro, sizes, ...options });
  const settings = { ...sandboxSettings(sandbox), showCost: false };
  const log: string[] = [];
  const write = (line: string) => log.push(line);
  const server = createServer(
    change({ ...settings, retry: { retries: 1, minimumWait: 0, maximumWait: 0 } }, sandbox),
    write,
    clock,
  );
  const ports: Server[] = [];
  const fetch: Gateway['fetch'] = async (body, headers = {}) =>
    server.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    sandbox,
    log,
    fetch,
    ask: async (document, variables, key) => {
      const response = await fetch(
        { query: print(document), variables },
        key === undefined ? {} : { authorization: `Bearer ${key}` },
      );
      return response.json();
    },
    listen: async () => {
      const port = createHttpServer(server).listen(0, '127.0.0.1');
      await once(port, 'listening');
      ports.push(port);
      return `http://127.0.0.1:${(port.address() as AddressInfo).port}/graphql`;
    },
    fieldsOf: (type) => selectionOf(type, 2),
    forget: () => {
      for (const { requests } of sandbox.accounts) requests.clear();
    },
    mend: () => {
      for (const { faults } of sandbox.accounts) faults.clear();
    },
    close: async () => {
      for (const port of ports) {
        port.closeAllConnections();
        port.close();
      }
      await sandbox.close();
    },
  };
}

function selectionOf(name: string, depth: number): string {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      const selection = depth > 0 ? selectionOf(inner.name, depth - 1) : '';
      return `${field.name} { __typename ${selection} }`;
    })
    .join(' ');
}
