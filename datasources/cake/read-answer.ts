import type { Call } from '../call.ts';
import {
  type InvalidChangeCode,
  Malformed,
  type PlatformError,
  RateLimited,
  Rejected,
  Unauthorized,
} from '../errors.ts';
import { type Answer, type Line, quote } from '../line.ts';
import { lost, refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import { fieldNamedIn } from './field-named-in.ts';
import type { Xml } from './xml.ts';
import { type Envelope, type XmlSource, xmlRows } from './xml-rows.ts';

/** What an operation answered: the rows it lists, and how many there are beyond them. */
export interface CakeAnswer<Row> {
  readonly rows: readonly Row[];
  /** Rows that made no sense, by where they stood among all that came. */
  readonly odd: readonly { readonly index: number; readonly message: string }[];
  /** Rows that match in all; null where the operation does not count. */
  readonly rowCount: number | null;
}

/** How the body of an answer is taken in, and what becomes of each row. */
export interface Reading<Row> {
  /** Which way it is, of those in which one operation may be read. */
  readonly name: string;
  source(answer: Answer): XmlSource | Promise<XmlSource>;
  row(row: Xml, index: number): Row;
}

/** Short answers. */
export const atOnce: Reading<Xml> = { name: 'at once', source: (answer) => answer.text(), row: (row) => row };

/** Lists of any length: the tree of a row is gone once the row is read. */
export function asItArrives<Row>(read: Reading<Row>['row']): Reading<Row> {
  return { name: 'as it arrives', source: (answer) => answer.chunks(), row: read };
}

/** Tells rows, refusals and nonsense apart: HTTP 200 is not success here. */
export async function readAnswer<Row>(
  line: Line,
  operation: Operation,
  answer: Answer,
  { source, row: read }: Reading<Row>,
  call: Call,
): Promise<CakeAnswer<Row>> {
  if (answer.status === 500) await refuseParameter(line, operation, answer);
  refuseStatus(answer, operation.effect);
  const rows: Row[] = [];
  const odd: { readonly index: number; readonly message: string }[] = [];
  const take = (row: Xml) => {
    const index = rows.length + odd.length;
    try {
      rows.push(read(row, index));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      odd.push({ index, message: error.message });
    }
  };
  const envelope = await xmlRows(await source(answer), operation.rows ?? '', take);
  refuseEnvelope(line, operation, envelope);
  call.tally.add(line.account, { rows: rows.length + odd.length, mended: envelope.mended });
  return { rows, odd, rowCount: countIn(envelope) };
}

/** Everything that an answer says, for an operation of which nothing is known. */
export async function readWhole(line: Line, operation: Operation, answer: Answer): Promise<Envelope['members']> {
  if (answer.status === 500) await refuseParameter(line, operation, answer);
  refuseStatus(answer, operation.effect);
  const envelope = await xmlRows(await answer.text(), '', () => undefined);
  refuseEnvelope(line, operation, envelope);
  return envelope.members;
}

/**
 * .NET refuses a parameter that it cannot read before the operation runs, as plain text (cake.md 1.8): the one
 * HTTP 500 after which nothing was done. Only its first sentence is meant for people; a stack trace may follow.
 */
async function refuseParameter(line: Line, operation: Operation, answer: Answer): Promise<void> {
  const [sentence = ''] = (await answer.text()).trim().split(/\s*(?:--->|\r?\n)/);
  if (!answer.contentType.startsWith('text/plain') || !/^(Missing parameter|Cannot convert)/.test(sentence)) return;
  // Only the first form names the parameter: the other one holds the value, which may be spelt like one.
  throw sentence.startsWith('Missing')
    ? new Rejected(quote(line, sentence), { field: fieldNamedIn(sentence, operation.takes), code: 'REQUIRED' })
    : new Rejected(quote(line, sentence), { code: 'INVALID_VALUE' });
}

function refuseEnvelope(line: Line, operation: Operation, { root, members }: Envelope): void {
  if (root.toLowerCase() === 'html') throw new Malformed("CAKE answered with a web page; check the account's url.");
  if (members.success === 'false') throw refusal(line, operation, String(members.message ?? ''));
  if (operation.bare && operation.effect !== 'read') refuseText(line, operation, String(members.string ?? ''));
  if (members.success !== 'true' && !operation.bare) throw new Malformed('CAKE did not say whether it succeeded.');
  const [list] = operation.rows?.split('.') ?? [];
  if (list === undefined || Object.hasOwn(members, list)) return;
  if (!operation.mayBeEmpty || Object.values(members).some((member) => member !== ''))
    throw new Malformed(`CAKE's answer has no "${list}".`);
}

/** A write that answers with a text alone says in it whether it succeeded: "Success - New Revenue: $115.00" (cake.md 3.8). */
function refuseText(line: Line, operation: Operation, text: string): void {
  if (!/success/i.test(text)) throw refusal(line, operation, text);
}

/** HTTP 200 with `success` false; the message is all there is to go by (cake.md 1.8). */
function refusal(line: Line, operation: Operation, message: string): PlatformError {
  if (/invalid api key/i.test(message)) return new Unauthorized('CAKE does not know the key of this account.');
  if (/^restricted$/i.test(message)) return new RateLimited('CAKE says "Restricted": it is asked too often.');
  if (/something broken|an error occur?red/i.test(message)) return lost(operation.effect, 'CAKE failed inside');
  const code = operation.effect === 'read' ? undefined : faults.find(({ words }) => words.test(message))?.code;
  return new Rejected(quote(line, message), {
    field: fieldNamedIn(message, operation.takes),
    ...(code ? { code } : {}),
  });
}

/** What CAKE's words say is wrong with a change, by the code that our own check of it has. */
const faults: readonly { readonly words: RegExp; readonly code: InvalidChangeCode }[] = [
  { words: /^invalid /i, code: 'INVALID_VALUE' },
  { words: /^missing required fields/i, code: 'REQUIRED' },
];

function countIn({ members }: Envelope): number | null {
  const count = members.row_count;
  return typeof count === 'string' && /^\d+$/.test(count) ? Number(count) : null;
}
