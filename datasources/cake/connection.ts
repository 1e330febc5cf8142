import { z } from 'zod';
import type { Call } from '../call.ts';
import { Unauthorized } from '../errors.ts';
import { send } from '../http.ts';
import type { Line } from '../line.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import type { Operation } from '../spec/operation.ts';
import { valueAt } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import { fetchedOnce } from './fetched-once.ts';
import { operations } from './operations.ts';
import { asItArrives, atOnce, type CakeAnswer, type Reading, readAnswer, readWhole } from './read-answer.ts';
import type { Xml } from './xml.ts';
import type { Envelope } from './xml-rows.ts';

/** A key of the portal, or a user whose key is then fetched. */
export const credentials = z.union([
  z.strictObject({ apiKey: z.string().min(1) }),
  z.strictObject({ username: z.string().min(1), password: z.string().min(1) }),
]);
type Credentials = z.output<typeof credentials>;

/** The line to one instance, in its own way to call; only the entities in this folder see it. */
export interface CakeConnection extends Connection {
  /** A short answer. */
  call(operation: Operation, parameters: Parameters, call: Call): Promise<CakeAnswer<Xml>>;
  /** A list of any length, each row read as it arrives. The same call must always be read in the same way. */
  rows<Row>(
    operation: Operation,
    parameters: Parameters,
    read: Reading<Row>['row'],
    call: Call,
  ): Promise<CakeAnswer<Row>>;
  /** Everything that an answer says, whatever the operation. */
  whole(operation: Operation, parameters: Parameters, call: Call): Promise<Envelope['members']>;
  /** ISO 4217 codes by the numbers that this instance gave its currencies: logs print nothing else. */
  currencies(call: Call): Promise<ReadonlyMap<string, string>>;
}

/** Calls go by form POST, reads too: that keeps the key out of addresses, and all operations take it (cake.md 1.2). */
export function connect(account: AccountFacts, given: Credentials, line: Line): CakeConnection {
  const request = (operation: Operation, parameters: Parameters, takenIn: string) => ({
    effect: operation.effect,
    method: 'POST',
    url: line.url + operation.address,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/xml' },
    body: formOf(parameters),
    takenIn,
  });

  const post = <Row>(operation: Operation, parameters: Parameters, reading: Reading<Row>, call: Call) =>
    send(line, request(operation, parameters, reading.name), call, (answer) =>
      readAnswer(line, operation, answer, reading, call),
    );

  const key = fetchedOnce(line, async (call) => {
    if ('apiKey' in given) return given.apiKey;
    const { rows } = await post(operations.getApiKey, { ...given }, atOnce, call);
    return learnKey(line, rows[0]);
  });

  const withKey = async <Answered>(call: Call, use: (apiKey: string) => Promise<Answered>) => {
    const apiKey = await key.get(call);
    return use(apiKey).catch((error: unknown) => {
      // Fetched again once CAKE no longer takes it.
      if (error instanceof Unauthorized) key.forget();
      throw error;
    });
  };

  const ask = <Row>(operation: Operation, parameters: Parameters, reading: Reading<Row>, call: Call) =>
    withKey(call, (apiKey) => post(operation, { api_key: apiKey, ...parameters }, reading, call));

  const getCurrencies = async (call: Call) => codesById((await ask(operations.getCurrencies, {}, atOnce, call)).rows);
  const currencies = fetchedOnce(line, getCurrencies);

  return {
    account,
    call: (operation, parameters, call) => ask(operation, parameters, atOnce, call),
    rows: (operation, parameters, read, call) => ask(operation, parameters, asItArrives(read), call),
    whole: (operation, parameters, call) =>
      withKey(call, (apiKey) =>
        send(line, request(operation, { api_key: apiKey, ...parameters }, 'whole'), call, (answer) =>
          readWhole(line, operation, answer),
        ),
      ),
    currencies: (call) => currencies.get(call),
    check: async (call) => {
      await ask(operations.getCurrencies, {}, atOnce, call);
    },
    perform: async ({ operation, parameters }, call) => (await ask(operation, parameters, atOnce, call)).rows[0],
    show: ({ operation, parameters }) => ({ method: 'POST', path: operation.address, parameters }),
  };
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

function codesById(currencies: readonly Xml[]): ReadonlyMap<string, string> {
  return new Map(
    currencies.map((currency) => [
      String(valueAt(currency, 'currency_id')),
      String(valueAt(currency, 'currency_abbr') ?? ''),
    ]),
  );
}
