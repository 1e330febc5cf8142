import { Malformed } from '../errors.ts';
import { valueAt } from '../spec/read-record.ts';
import { xmlMender } from './mend-xml.ts';
import { rowParser } from './row-parser.ts';
import { parseXml, type Xml } from './xml.ts';

/** What an answer holds beside its rows. */
export interface Envelope {
  /** The root's name differs by operation and version and is not to be relied on (cake.md 1.3). */
  readonly root: string;
  /** What stands directly under the root: `success`, `message`, `row_count`, and the list if there is one. */
  readonly members: Readonly<Record<string, Xml>>;
  /** Characters that XML forbids and CAKE sent all the same. */
  readonly mended: number;
}

/** A document at once, or as it arrives. */
export type XmlSource = string | AsyncIterable<Uint8Array>;

/**
 * Hands each row at the path to `take` and answers with what else the document says. A document that arrives in pieces
 * is never held whole: a row is gone once it is taken, so that an export of any length needs the room of one row. Both
 * ways see the same rows.
 */
export function xmlRows(source: XmlSource, path: string, take: (row: Xml) => void): Promise<Envelope> {
  return typeof source === 'string' ? rowsOfText(source, path, take) : rowsOfStream(source, path, take);
}

async function rowsOfText(text: string, path: string, take: (row: Xml) => void): Promise<Envelope> {
  const mender = xmlMender();
  const [root, tree] = Object.entries(parseXml(mender.push(text) + mender.end()))[0] ?? [];
  if (root === undefined || tree === undefined) throw new Malformed('CAKE answered with an empty document.');
  const members = membersOf(tree);
  for (const row of rowsAt(members, path)) take(row);
  return { root, members, mended: mender.mended() };
}

/** A list of one is an element as any other, and even an empty one is a row. */
function rowsAt(members: Envelope['members'], path: string): readonly Xml[] {
  const found = valueAt(members, path) as Xml | null;
  if (found === null) return [];
  return Array.isArray(found) ? found : [found];
}

/** An answer may be a text and nothing else: the key of a user (cake.md 1.5). */
function membersOf(tree: Xml): Envelope['members'] {
  return typeof tree === 'string' ? { string: tree } : (tree as Envelope['members']);
}

async function rowsOfStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  take: (row: Xml) => void,
): Promise<Envelope> {
  const mender = xmlMender();
  const decoder = new TextDecoder();
  const { parser, result } = rowParser(path.split('.'), take);
  for await (const chunk of chunks) parser.write(mender.push(decoder.decode(chunk, { stream: true })));
  parser.write(mender.push(decoder.decode()) + mender.end()).close();
  const { root, tree } = result();
  const members = membersOf(tree);
  if (typeof tree === 'string' && path === 'string') take(tree);
  return { root, members, mended: mender.mended() };
}
