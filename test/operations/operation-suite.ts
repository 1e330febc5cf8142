import { parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../datasources/platform.ts';
import { encodeGlobalId } from '../../resolvers/global-id.ts';
import {
  defaultSandboxAccounts,
  type RecordedRequest,
  type SandboxAccount,
  type SandboxOptions,
} from '../../sandbox/index.ts';
import { fieldsOf } from '../../src/coverage/fields-of.ts';
import { credentialsOf } from '../../src/sandbox-settings.ts';
import { type Gateway, startGateway } from '../service/gateway.ts';

/** What a test of operations may use: the gateway over HTTP, and what arrived at the platform. */
export interface OperationBench {
  readonly gateway: Gateway;
  readonly account: SandboxAccount;
  /** Data of an answer without errors. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** The first error of an answer, with what was sent to the platform for it. */
  refused(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Refusal>;
  /** The global id of a record. */
  idOf(type: string, nativeId: string): string;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is the document's, which each case writes as text.
export type Data = any;

export interface Refusal {
  readonly code: string | undefined;
  readonly field: string | undefined;
  readonly message: string;
  readonly calls: number;
}

/** One or more operations, shown by what their field of the graph answers. */
export interface OperationCase {
  /** Names of the platform's rows that it must call. */
  readonly calls: readonly string[];
  readonly title: string;
  /** Asks through the bench, and checks values. */
  show(bench: OperationBench): Promise<void>;
}

interface SuiteOptions extends SandboxOptions {
  /** What lets the gateway in, where that is not what the sandbox's own settings say. */
  readonly credentials?: (account: SandboxAccount) => Readonly<Record<string, string>>;
}

/**
 * Runs the cases against one sandbox account, through GraphQL over HTTP. Each must reach the addresses of its
 * operations through the fields that the coverage table names; at the end every row of the platform was called, but
 * for those named in `later`, whose turn has not come.
 */
export function testOperations(
  platform: Platform,
  accountId: string,
  cases: readonly OperationCase[],
  { later = [], ...options }: SuiteOptions & { readonly later?: readonly string[] } = {},
): void {
  describe(`${platform.name}, each operation once`, () => {
    const called = new Set<string>();
    let bench: OperationBench & { readonly fields: Set<string> };

    beforeAll(async () => {
      bench = await open(platform, accountId, options);
    });
    afterAll(() => bench.gateway.close());

    it.each(cases)('$title ($calls)', async ({ calls, show }) => {
      bench.gateway.forget();
      bench.fields.clear();
      await show(bench);
      const requests = bench.account.requests.all();
      for (const name of calls) {
        const operation = platform.operations[name];
        if (!operation) throw new Error(`${platform.name} has no row "${name}".`);
        const { address, also = [] } = operation;
        expect(
          requests.some((request) => [address, ...also].some((spelling) => isCallOf(spelling, request))),
          `a call of ${operation.address}`,
        ).toBe(true);
        const fields = fieldsOf(platform, operation);
        expect(fields, `the fields through which ${name} is reached`).not.toEqual([]);
        expect(
          fields.some((field) => bench.fields.has(field)),
          `one of ${fields.join(', ')} was asked for`,
        ).toBe(true);
        called.add(name);
      }
    });

    it('no row is left out', () => {
      expect(Object.keys(platform.operations).filter((name) => !called.has(name))).toEqual(later);
    });
  });
}

async function open(platform: Platform, accountId: string, { credentials = credentialsOf, ...options }: SuiteOptions) {
  // How often a platform may be asked has tests of its own.
  const accounts = defaultSandboxAccounts
    .filter(({ id }) => id === accountId)
    .map((account) => (account.platform === 'tune' ? { ...account, tune: { rateLimit: null } } : account));
  const gateway = await startGateway({ accounts, ...options }, (settings, sandbox) => ({
    ...settings,
    accounts: settings.accounts.map((account) => ({
      ...account,
      credentials: credentials(sandbox.account(account.id)),
      rate: { calls: 1000, seconds: 1 },
    })),
  }));
  const url = await gateway.listen();
  const account = gateway.sandbox.accounts.find(({ id }) => id === accountId);
  if (!account) throw new Error(`The sandbox has no account "${accountId}".`);
  const fields = new Set<string>();
  const send = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
    visit(parse(query), { Field: ({ name }) => void fields.add(name.value) });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const bench: OperationBench = {
    gateway,
    account,
    ask: async (query, variables = {}) => {
      const { data, errors } = await send(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    refused: async (query, variables = {}) => {
      const before = account.requests.count();
      const { data, errors } = await send(query, variables);
      const [result] = Object.values(data ?? {}) as readonly Data[];
      const { message = '', code, field, extensions = {} } = errors?.[0] ?? result ?? {};
      return {
        message,
        code: extensions.code ?? code,
        field: extensions.field ?? field,
        calls: account.requests.count() - before,
      };
    },
    idOf: (type, nativeId) => encodeGlobalId({ type: platform.label + type, account: accountId, nativeId }),
  };
  return { ...bench, fields };
}

/** Whether a request that arrived was a call of that row, in the dialects of all platforms. */
function isCallOf(address: string, { method, path, parameters }: RecordedRequest): boolean {
  const { Target, Method } = parameters;
  if (Target !== undefined) return address === `${Target}/${Method}`;
  const [verb, route = ''] = address.includes(' ') ? address.split(' ') : [method, address];
  const pattern = route
    .replace(/\?.*$/, '')
    .replaceAll('.', '\\.')
    .replace(/\{\w+\}/g, '[^/]+');
  return verb === method && new RegExp(`^(/api|/admin_api/v1)?${pattern}$`, 'i').test(path);
}
