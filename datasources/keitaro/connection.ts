import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import { send } from '../http.ts';
import type { Line } from '../line.ts';
import { phpForm } from '../php-form.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { lost } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import type { Parameters } from '../spec/write-record.ts';
import type { Step } from '../write.ts';
import { operations } from './operations.ts';
import { createToldRecords, type ToldRecords } from './told-records.ts';
import { understand, unknownPath } from './understand.ts';

/** The Admin API key of a tracker's user; it has exactly that user's rights (keitaro.md 1.1). */
export const credentials = z.strictObject({ apiKey: z.string().min(1) });

export interface KeitaroRequest {
  /** Fills the places in the address, such as `{id}`. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Parameters;
}

export interface KeitaroConnection extends Connection {
  /** Columns that this tracker's build turned out not to know, by the log's address (keitaro.md 4.6). */
  readonly refusedColumns: Map<string, Set<string>>;
  /** What the tracker told in passing of records that its lists leave out. */
  readonly told: ToldRecords;
  /** The parsed answer; null for nothing there: an empty body, or a read of something that does not exist. */
  call(operation: Operation, request: KeitaroRequest, call: Call): Promise<unknown>;
}

const basePath = '/admin_api/v1';

/** A request for each call, with the key in a header: nothing of it stands in an address. */
export function connect(account: AccountFacts, given: z.output<typeof credentials>, line: Line): KeitaroConnection {
  /** The spelling of an address that this tracker's build turned out to know. */
  const spellings = new Map<Operation, string>();
  const ask = (operation: Operation, address: string, request: KeitaroRequest, call: Call) => {
    const { method, path } = routeOf(address, request.path);
    // Query and body are one bag of parameters, it seems (keitaro.md 1.1): a spelling by GET has them all in its address.
    const { query, body } = method === 'GET' ? { query: request.query ?? request.body, body: undefined } : request;
    const asked = query ? `?${phpForm(query)}` : '';
    return send(
      line,
      {
        effect: operation.effect,
        method,
        url: line.url + path + asked,
        headers: {
          'api-key': given.apiKey,
          accept: 'application/json',
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      },
      call,
      async (answer) => {
        const understood = await understand(line, operation, answer);
        if (operation.effect === 'read') call.tally.add(account.id, { rows: rowsIn(understood) });
        return understood;
      },
    );
  };
  const connection: KeitaroConnection = {
    account,
    refusedColumns: new Map(),
    told: createToldRecords(),
    call: async (operation, request, call) => {
      const known = spellings.get(operation);
      // A write that was answered with a page may have been done all the same, so it is sent in one spelling only.
      const others = operation.effect === 'read' ? (operation.also ?? []) : [];
      for (const address of known ? [known] : [operation.address, ...others]) {
        const understood = await ask(operation, address, request, call);
        if (understood === unknownPath) continue;
        spellings.set(operation, address);
        return understood;
      }
      const unread = new Malformed("Keitaro answered with a page of its panel; check the account's url.");
      throw operation.effect === 'read' ? unread : lost(operation.effect, 'it is not readable', unread);
    },
    check: async (call) => {
      await connection.call(operations.listAffiliateNetworks, {}, call);
    },
    perform: (step, call) => connection.call(step.operation, requestOf(step), call),
    show: ({ operation, path, parameters }) => ({ ...routeOf(operation.address, path), parameters }),
  };
  return connection;
}

/** The verb and the path of an operation, with its places filled. */
function routeOf(address: string, places: Readonly<Record<string, string>> = {}) {
  const [method = 'GET', route = ''] = address.split(' ');
  const path = basePath + route.replace(/\{(\w+)\}/g, (_place, name: string) => encodeURIComponent(places[name] ?? ''));
  return { method, path };
}

/** What is asked with GET stands in the address, everything else in the body. */
function requestOf({ operation, path = {}, parameters }: Step): KeitaroRequest {
  // Actions such as archiving are told by their route alone (keitaro.md 2.1).
  if (Object.keys(parameters).length === 0 && isToldByRoute(operation)) return { path };
  if (!operation.address.startsWith('GET ')) return { path, body: parameters };
  const query = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
  return { path, query };
}

/** Whether all that an operation takes stands in its address. */
function isToldByRoute({ address, takes }: Operation): boolean {
  return Object.values(takes).every(({ wire }) => address.includes(`{${wire}}`));
}

/** A record as the tracker sent it; what has no id is none. */
export interface KeitaroRow {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** A create, clone or archive answers the object, or a list of it, depending on route and build (keitaro.md 1.7). */
export function one(answer: unknown): KeitaroRow {
  return rowIn(Array.isArray(answer) ? answer[0] : answer);
}

/** A list route's answer, which is always a bare list (keitaro.md 1.7); what is in it is for `rowIn` to judge. */
export function many(answer: unknown): readonly unknown[] {
  if (!Array.isArray(answer)) throw new Malformed('Keitaro answered something else than a list.');
  return answer;
}

/** One item of a list as a record. */
export function rowIn(raw: unknown): KeitaroRow {
  const row = rowShape.safeParse(raw).data;
  if (!row) throw new Malformed('Keitaro answered with something that is not a record.');
  return row;
}

/** Ids are text by now, whether they were sent as text or as numbers (`json.ts`). */
const rowShape = z.looseObject({ id: z.string().min(1) });

/** A list, a log's page, or one record; how many rows the answer brought. */
function rowsIn(answer: unknown): number {
  if (answer === null || answer === unknownPath) return 0;
  const rows = typeof answer === 'object' && 'rows' in answer ? answer.rows : answer;
  return Array.isArray(rows) ? rows.length : 1;
}
