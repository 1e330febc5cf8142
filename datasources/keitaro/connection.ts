import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed, Rejected, Unauthorized } from '../errors.ts';
import { send } from '../http.ts';
import { parseJson } from '../json.ts';
import { type Answer, type Line, quote } from '../line.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { lost, refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import type { Parameters } from '../spec/write-record.ts';
import type { Step } from '../write.ts';
import { operations } from './operations.ts';
import { refusal } from './refusal.ts';
import { createToldRecords, type ToldRecords } from './told-records.ts';

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
  const ask = (operation: Operation, address: string, { path: places, query, body }: KeitaroRequest, call: Call) => {
    const { method, path } = routeOf(address, places);
    const asked = query ? `?${new URLSearchParams(query)}` : '';
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
      for (const address of known ? [known] : [operation.address, ...(operation.also ?? [])]) {
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

async function understand(line: Line, { effect, takes }: Operation, answer: Answer): Promise<unknown> {
  const { status, contentType } = answer;
  if (status === 200 && packed.test(contentType)) return base64Of(answer);
  const text = await answer.text();
  if (status === 402) throw new Unauthorized("The tracker's edition has no Admin API (HTTP 402).");
  if (status === 404 && !isPage(text)) {
    if (effect === 'read') return null;
    throw new Rejected(quote(line, sentence(text)), { field: 'id' });
  }
  // Whole in the cause: a log's refusal lists more columns than a message has room for (keitaro.md 4.6).
  if (status === 400) throw new Rejected(quote(line, sentence(text)), { cause: text });
  if (status === 406 || status === 422) throw refusal(line, text, takes);
  refuseStatus(answer, effect);
  if (isPage(text)) return unknownPath;
  const parsed = text.trim() === '' ? null : parseJson(text);
  if (isRefusal(parsed)) throw new Rejected(quote(line, sentence(text)));
  return parsed;
}

/** The files of a local page come as a zip, and as nothing that could be read ([OAS22] in keitaro.md 2.2). */
const packed = /octet-stream|zip/;

async function base64Of(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('base64');
}

/** A list, a log's page, or one record; how many rows the answer brought. */
function rowsIn(answer: unknown): number {
  if (answer === null || answer === unknownPath) return 0;
  const rows = typeof answer === 'object' && 'rows' in answer ? answer.rows : answer;
  return Array.isArray(rows) ? rows.length : 1;
}

/** An error under a status of success is none that the manual tells of, but it surely is no record. */
function isRefusal(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'error' in parsed && !('id' in parsed);
}

/** In place of an answer: nothing was asked or done, because the path led to the panel. */
const unknownPath = Symbol('unknown path');

/** Unknown paths and a wrong base address are answered with a page of the panel (keitaro.md 1.3). */
function isPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** The text of an error, which is plain or wrapped in `{ error }`, by build. */
function sentence(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) {
      if ('error' in parsed) return String(parsed.error);
      if ('message' in parsed) return String(parsed.message);
    }
  } catch {
    // Plain text: taken as it is.
  }
  return text;
}
