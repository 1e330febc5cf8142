import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed, Rejected } from '../errors.ts';
import { send } from '../http.ts';
import { type Answer, type Line, quote } from '../line.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import type { Parameters } from '../spec/write-record.ts';
import { operations } from './operations.ts';

/** Strict, so that a misspelt key in a configuration file is an error at the start and not a mystery later. */
export const credentials = z.strictObject({ apiKey: z.string().min(1) });

/** The parts of a request that differ from call to call; everything else is the connection's business. */
export interface ExampleRequest {
  /** Fills `{id}` in the address. */
  readonly id?: string;
  readonly query?: Parameters;
  readonly body?: Parameters;
}

type ExampleAnswer = Omit<z.output<typeof done>, 'ok'>;

/** The contract's `Connection` with this platform's own way to call; only the entities in this folder see it. */
export interface ExampleConnection extends Connection {
  call(operation: Operation, request: ExampleRequest, call: Call): Promise<ExampleAnswer>;
}

/** A closure rather than a class: the credentials are then out of reach of whoever holds the connection. */
export function connect(account: AccountFacts, given: z.output<typeof credentials>, line: Line): ExampleConnection {
  const connection: ExampleConnection = {
    account,
    call: (operation, { id = '', query, body }, call) => {
      const { method, path } = routeOf(operation, id);
      const target = line.url + path;
      // `send` does time-outs, limits and repetition, and asks `understand` after each attempt whether another may help.
      return send(
        line,
        {
          effect: operation.effect,
          method,
          url: query ? `${target}?${searchOf(query)}` : target,
          headers: { 'x-key': given.apiKey, 'content-type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        },
        call,
        (answer) => understand(line, operation, answer),
      );
    },
    // An address that answers without a key would prove nothing, so the check is a real read, of one row.
    check: async (call) => {
      await connection.call(operations.listOffers, { query: { limit: 1 } }, call);
    },
    // A write is a step that was planned before: it is sent here, or only shown, and must look the same both times.
    perform: async ({ operation, path, parameters }, call) =>
      (await connection.call(operation, { ...path, body: parameters }, call)).rows[0],
    show: ({ operation, path, parameters }) => ({ ...routeOf(operation, path?.id), parameters }),
  };
  return connection;
}

function routeOf({ address }: Operation, id = '') {
  const [method = 'GET', path = ''] = address.split(' ');
  // Encoded, because an id comes from a client and must not become a path.
  return { method, path: path.replace('{id}', encodeURIComponent(id)) };
}

/** Lists are joined by commas, which is how this platform takes ids; others repeat the name or add brackets. */
function searchOf(query: Parameters): string {
  return new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
}

/** HTTP 200 is not success: each platform's own sign is read here, and nowhere inward does anyone ask again. */
async function understand(line: Line, { effect, takes }: Operation, answer: Answer): Promise<ExampleAnswer> {
  // Meanings of a status that are this platform's own would come before this line, which knows the usual ones.
  refuseStatus(answer, effect);
  const said = parse(await answer.text());
  if (said.ok) return said;
  // Clients know our names, so the platform's is translated; one we do not know is left out rather than shown.
  const field = Object.entries(takes).find(([, row]) => !row.readOnly && row.wire === said.error.field)?.[0] ?? null;
  // `quote` removes secrets: a platform may repeat what it was sent.
  throw new Rejected(quote(line, said.error.message), { field });
}

/** Whatever is not in the manual is Malformed; after a write `send` turns that into OutcomeUnknown. */
function parse(text: string): z.output<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(text));
  } catch (cause) {
    throw new Malformed("Example's answer is not as its manual says; check the account's url.", { cause });
  }
}

// `rows` and `more` are required: a default would show a misread answer as an empty list.
const done = z.object({ ok: z.literal(true), rows: z.array(z.looseObject({ id: z.string() })), more: z.boolean() });
const refused = z.object({
  ok: z.literal(false),
  error: z.object({ field: z.string().nullable(), message: z.string() }),
});
const envelope = z.discriminatedUnion('ok', [done, refused]);
