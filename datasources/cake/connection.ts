import { z } from 'zod';
import { type Call, orGiveUp } from '../call.ts';
import { Malformed, type PlatformError, RateLimited, Rejected, Unauthorized } from '../errors.ts';
import { send } from '../http.ts';
import { type Answer, type Line, quote } from '../line.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { lost, refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import { listOf, valueAt } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import { fieldNamedIn } from './field-named-in.ts';
import { operations } from './operations.ts';
import { parseXml } from './xml.ts';

/** A key of the portal, or a user whose key is then fetched. */
export const credentials = z.union([
  z.strictObject({ apiKey: z.string().min(1) }),
  z.strictObject({ username: z.string().min(1), password: z.string().min(1) }),
]);
type Credentials = z.output<typeof credentials>;

/** What an operation answered: the rows it lists, and how many there are beyond them. */
export interface CakeAnswer {
  readonly rows: readonly unknown[];
  /** Rows that match in all; null where the operation does not count. */
  readonly rowCount: number | null;
}

export interface CakeConnection extends Connection {
  call(operation: Operation, parameters: Parameters, call: Call): Promise<CakeAnswer>;
}

/** Calls go by form POST, reads too: that keeps the key out of addresses, and all operations take it (cake.md 1.2). */
export function connect(account: AccountFacts, given: Credentials, line: Line): CakeConnection {
  let key: Promise<string> | null = null;

  const post = (operation: Operation, parameters: Parameters, call: Call) =>
    send(
      line,
      {
        effect: operation.effect,
        method: 'POST',
        url: line.url + operation.address,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/xml' },
        body: formOf(parameters),
      },
      call,
      (answer) => understand(line, operation, answer),
    );

  // Fetched again once CAKE no longer takes it. Callers share the one request, so it must not end with the patience of whichever came first.
  const keyOf = (user: { readonly username: string; readonly password: string }) => {
    key ??= post(operations.getApiKey, { ...user }, { signal: AbortSignal.timeout(line.timeout) })
      .then(({ rows }) => learnKey(line, rows[0]))
      .catch((error: unknown) => {
        key = null;
        throw error;
      });
    return key;
  };

  const connection: CakeConnection = {
    account,
    call: async (operation, parameters, call) => {
      const apiKey = 'apiKey' in given ? given.apiKey : await orGiveUp(keyOf(given), call);
      return post(operation, { api_key: apiKey, ...parameters }, call).catch((error: unknown) => {
        if (error instanceof Unauthorized) key = null;
        throw error;
      });
    },
    check: async (call) => {
      await connection.call(operations.getCurrencies, {}, call);
    },
  };
  return connection;
}

function formOf(parameters: Parameters): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) form.append(name, String(value));
  return form.toString();
}

/** Wrong credentials are answered with an empty key (cake.md 1.5). */
function learnKey(line: Line, key: unknown): string {
  if (typeof key !== 'string' || key === '')
    throw new Unauthorized('CAKE gave no key for this user name and password.');
  line.secrets.add(key);
  return key;
}

function understand(line: Line, operation: Operation, answer: Answer): CakeAnswer {
  const refused = answer.status === 500 ? bindingRefusal(answer) : null;
  if (refused !== null) throw new Rejected(quote(line, refused), { field: fieldNamedIn(refused, operation.takes) });
  refuseStatus(answer, operation.effect);
  const root = bodyOf(answer);
  const success = valueAt(root, 'success');
  if (success === 'false') throw refusal(line, operation, String(valueAt(root, 'message') ?? ''));
  if (success !== 'true' && !operation.bare) throw new Malformed('CAKE did not say whether it succeeded.');
  return { rows: rowsOf(root, operation), rowCount: countOf(root) };
}

/**
 * .NET refuses a parameter that it cannot read before the operation runs, as plain text (cake.md 1.8): the one
 * HTTP 500 after which nothing was done. Only its first sentence is meant for people; a stack trace may follow.
 */
function bindingRefusal({ contentType, text }: Answer): string | null {
  const [sentence = ''] = text.trim().split(/\s*(?:--->|\r?\n)/);
  return contentType.startsWith('text/plain') && /^(Missing parameter|Cannot convert)/.test(sentence) ? sentence : null;
}

/** The root's name differs by operation and version and is not to be relied on (cake.md 1.3), but a page is a page. */
function bodyOf(answer: Answer): unknown {
  const document = parseXml(answer.text);
  const [name, root] = Object.entries(document)[0] ?? [];
  if (name === undefined || name.toLowerCase() === 'html') {
    throw new Malformed("CAKE answered with a web page; check the account's url.");
  }
  return typeof root === 'string' ? { string: root } : root;
}

function rowsOf(root: unknown, { rows }: Operation): readonly unknown[] {
  if (rows === undefined) return [];
  const [list = ''] = rows.split('.');
  if (typeof root !== 'object' || root === null || !(list in root)) {
    throw new Malformed(`CAKE's answer has no "${list}".`);
  }
  return listOf(valueAt(root, rows));
}

function countOf(root: unknown): number | null {
  const count = valueAt(root, 'row_count');
  return typeof count === 'string' && /^\d+$/.test(count) ? Number(count) : null;
}

/** HTTP 200 with `success` false; the message is all there is to go by (cake.md 1.8). */
function refusal(line: Line, operation: Operation, message: string): PlatformError {
  if (/invalid api key/i.test(message)) return new Unauthorized('CAKE does not know the key of this account.');
  if (/^restricted$/i.test(message)) return new RateLimited('CAKE says "Restricted": it is asked too often.');
  if (/something broken|an error occur?red/i.test(message)) return lost(operation.effect, 'CAKE failed inside');
  return new Rejected(quote(line, message), { field: fieldNamedIn(message, operation.takes) });
}
