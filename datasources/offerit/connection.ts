import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed, PlatformError, Rejected, Unauthorized, Unsupported } from '../errors.ts';
import { send } from '../http.ts';
import { parseJson } from '../json.ts';
import { type Answer, type Line, quote } from '../line.ts';
import { phpForm } from '../php-form.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import { type Parameters, writeFilter } from '../spec/write-record.ts';
import type { Step } from '../write.ts';
import { readEnvelope } from './envelope.ts';
import { fieldNamedIn } from './field-named-in.ts';
import { keyedRows } from './keyed-rows.ts';
import { operations, periods, youngerCalls } from './operations.ts';
import { wire } from './wire.ts';

/** A header holds visible ASCII only; anything else would fail at the first call. */
const headerText = z.string().regex(/^[\x21-\x7E]+( [\x21-\x7E]+)*$/, 'must be printable ASCII');

/** A full administrator and the key from "Change API Key": the two headers of every call (offerit.md 1). */
export const credentials = z.strictObject({ username: headerText, apiKey: headerText });

/** The rows of an answer, wherever its call puts them. */
export type RowsIn<Row> = (payload: unknown) => readonly Row[];

export interface OfferitConnection extends Connection {
  /** What tells an offer that has ended from one that will. */
  now(): number;
  rows<Row>(
    operation: Operation,
    filter: Readonly<Record<string, unknown>>,
    rowsIn: RowsIn<Row>,
    call: Call,
  ): Promise<readonly Row[]>;
  /** What an answer brings, behind its envelope. What is asked stands in the address. */
  ask(step: Step, call: Call): Promise<unknown>;
}

export function connect(
  account: AccountFacts,
  { username, apiKey }: z.output<typeof credentials>,
  line: Line,
): OfferitConnection {
  const headers = { 'api-username': username, 'api-key': apiKey, accept: 'application/json' };
  const connection: OfferitConnection = {
    account,
    now: line.now,
    rows: (operation, filter, rowsIn, call) => {
      const { method, path } = routeOf(operation);
      const query = writeFilter(wire, operation.takes, filter, account.timeZone);
      const url = line.url + path + searchOf(query);
      return send(line, { effect: operation.effect, method, url, headers }, call, async (answer) => {
        const rows = rowsIn(await understand(line, operation, answer));
        call.tally.add(line.account, { rows: rows.length });
        return rows;
      });
    },
    ask: ({ operation, parameters }, call) => {
      const { method, path } = routeOf(operation);
      const url = line.url + path + searchOf(parameters);
      const named = (words: string) => fieldNamedIn(operation.takes, parameters, words);
      return send(line, { effect: operation.effect, method, url, headers, takenIn: 'whole' }, call, (answer) =>
        understand(line, operation, answer, named),
      );
    },
    perform: ({ operation, parameters }, call) => {
      const { method, path } = routeOf(operation);
      const request = {
        effect: operation.effect,
        method,
        url: line.url + path,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: phpForm(parameters),
      };
      const named = (words: string) => fieldNamedIn(operation.takes, parameters, words);
      return send(line, request, call, (answer) => understand(line, operation, answer, named));
    },
    show: ({ operation, parameters }) => ({ ...routeOf(operation), parameters }),
    // GET /service/ping is known by its name only (offerit.md 3), so one row of a documented report is asked for.
    check: async (call) => {
      await connection.rows(operations.reportTransactions, { period: periods.today, count: 1 }, keyedRows, call);
    },
  };
  return connection;
}

function routeOf({ address }: Operation) {
  const [method = 'GET', path = ''] = address.split(' ');
  return { method, path: `/api${path}` };
}

function searchOf(query: Parameters): string {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `?${search}` : '';
}

/** HTTP 200 says that the call ran, and the envelope whether it succeeded; no failure is documented (offerit.md 1.2). */
async function understand(
  line: Line,
  operation: Operation,
  answer: Answer,
  named: (words: string) => string | null = () => null,
): Promise<unknown> {
  const text = await answer.text();
  const { status } = answer;
  if (status === 401) {
    throw new Unauthorized("Offerit refused the account's user name and key, or does not list our address (HTTP 401).");
  }
  // A good key may lack the permission for one call (offerit.md 5, INFERRED).
  if (status === 403) throw new Unauthorized("Offerit does not allow this call to the account's key (HTTP 403).");
  const absent = status === 404 ? youngerCalls.get(operation) : undefined;
  if (absent !== undefined) throw new Unsupported(absent);
  const notRun = statusMeanings[status];
  if (notRun !== undefined) {
    const words = reasonIn(text) ?? `HTTP ${status}, ${notRun}`;
    const field = named(words);
    // The status alone says which fault it is: "an invalid parameter was sent".
    throw new Rejected(quote(line, words), { field, ...(status === 404 && field ? { code: 'INVALID_VALUE' } : {}) });
  }
  refuseStatus(answer, operation.effect);
  const envelope = readEnvelope(bodyOf(text));
  if (!envelope.done) throw new Rejected(quote(line, envelope.message), { field: named(envelope.message) });
  return envelope.payload;
}

/** Without the parser's own error as its cause: that quotes the answer, and one about affiliates holds password hashes. */
function bodyOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new Malformed(
      "Offerit answered with something that is not JSON; check the account's url, or PHP's warnings.",
    );
  }
}

/** Three statuses say that nothing ran (offerit.md 1, HTTP status). */
const statusMeanings: Readonly<Record<number, string>> = {
  400: 'an invalid or unsupported request',
  404: 'an invalid parameter, or a call that this installation does not have',
  405: 'an invalid method',
};

/** The platform's own words, where they are in an envelope; a web page has none worth showing. */
function reasonIn(text: string): string | null {
  try {
    const envelope = readEnvelope(parseJson(text));
    return envelope.done ? null : envelope.message;
  } catch (error) {
    if (error instanceof PlatformError) return null;
    throw error;
  }
}
