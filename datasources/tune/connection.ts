import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed, Unreachable } from '../errors.ts';
import { send } from '../http.ts';
import type { Line, Request } from '../line.ts';
import { phpForm } from '../php-form.ts';
import type { AccountFacts, Connection } from '../platform.ts';
import { lost } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import { valueAt } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import { type Found, foundIn } from './found-rows.ts';
import { uploadedContent } from './offer-file-fields.ts';
import { operations } from './operations.ts';
import { understand } from './understand-answer.ts';

/** The network's name and its one token (hasoffers.md 1.2). */
export const credentials = z.strictObject({ networkId: z.string().min(1), networkToken: z.string().min(1) });

export interface TuneConnection extends Connection {
  /** The `data` of the answer. */
  call(operation: Operation, parameters: Parameters, call: Call): Promise<unknown>;
  /** The rows of a find method's answer. */
  find(operation: Operation, parameters: Parameters, call: Call): Promise<Found>;
  /** What lies behind a link that TUNE gave: on another host, which gets no credentials. */
  download(link: string, call: Call): Promise<Uint8Array>;
}

/**
 * Everything is sent by POST, reads too: the token then stands in no address, and no list of ids is too long for one
 * (hasoffers.md 1.3); but for an upload. An operation's address is the Target and the Method.
 */
export function connect(account: AccountFacts, given: z.output<typeof credentials>, line: Line): TuneConnection {
  const connection: TuneConnection = {
    account,
    call: (operation, parameters, call) => {
      const [Target = '', Method = ''] = operation.address.split('/');
      const { networkId: NetworkId, networkToken: NetworkToken } = given;
      const { [uploadedContent]: content, ...others } = confirming(parameters);
      const form = phpForm({ NetworkId, NetworkToken, Target, Method, ...others });
      const url = `${line.url}/Apiv3/json`;
      return send(
        line,
        {
          effect: operation.effect,
          method: 'POST',
          ...(typeof content === 'string' ? uploading(url, form, others, content) : posting(url, form)),
        },
        call,
        (answer) => understand(line, operation, answer, parameters),
      );
    },
    find: async (operation, parameters, call) => {
      const found = foundIn(await connection.call(operation, parameters, call));
      call.tally.add(line.account, { rows: found.rows.length });
      return found;
    },
    download: (link, call) => download(line, link, call),
    check: async (call) => {
      await connection.call(operations.findOffers, { fields: ['id'], limit: 1 }, call);
    },
    perform: ({ operation, parameters }, call) => connection.call(operation, parameters, call),
    show: ({ operation, parameters }) => {
      const [Target = '', Method = ''] = operation.address.split('/');
      return { method: 'POST', path: '/Apiv3/json', parameters: { Target, Method, ...parameters } };
    },
  };
  return connection;
}

/** A password is typed twice (hasoffers.md 2.6): repeated on its way out only, so that no step holds it unmarked. */
function confirming(parameters: Parameters): Parameters {
  const confirmed = ['data', 'user'].flatMap((part) => {
    const password = valueAt(parameters, `${part}.password`);
    return typeof password === 'string'
      ? [[part, { ...Object(parameters[part]), password_confirmation: password }] as const]
      : [];
  });
  return { ...parameters, ...Object.fromEntries(confirmed) };
}

function posting(url: string, body: string): Sent {
  return { url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body };
}

/**
 * With a file everything else has to stand in the address, the token too, which no message of ours shows. The file is
 * a part with the name of the file (hasoffers.md 6).
 */
function uploading(url: string, form: string, parameters: Parameters, content: string): Sent {
  const filename = String(valueAt(parameters, 'data.filename'));
  const body = new FormData();
  body.append(filename, new Blob([Buffer.from(content, 'base64')]), filename);
  return { url: `${url}?${form}`, headers: {}, body };
}

type Sent = Pick<Request, 'url' | 'headers' | 'body'>;

/** The link is signed, so it is a secret: errors are made anew, because the cause of one may hold it. */
async function download(line: Line, link: string, call: Call): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(link)) throw new Malformed('TUNE gave something else than a link to a log.');
  try {
    return await send(line, { effect: 'read', method: 'GET', url: link, headers: {} }, call, async (answer) => {
      // The storage's own statuses say nothing about our credentials.
      if (answer.status !== 200) throw lost('read', `the storage of logs answered HTTP ${answer.status}`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of answer.chunks()) chunks.push(chunk);
      return Buffer.concat(chunks);
    });
  } catch (error) {
    throw error instanceof Unreachable ? new Unreachable(error.message) : error;
  }
}
