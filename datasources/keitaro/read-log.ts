import { z } from 'zod';
import type { Call } from '../call.ts';
import { Malformed, Rejected, Unsupported } from '../errors.ts';
import type { WireValue } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import type { Parameters } from '../spec/write-record.ts';
import type { KeitaroConnection } from './connection.ts';

/** What is asked of a log (keitaro.md 4.1), in the names of the newest and of the oldest build at once. */
export interface LogQuestion {
  readonly operation: Operation;
  readonly columns: readonly string[];
  /** The names of the column to sort by: a build sorts by those that it knows. */
  readonly clocks: readonly string[];
  readonly descending: boolean;
  readonly range: { readonly [part: string]: string };
  readonly filters: readonly LogFilter[];
}

export interface LogFilter {
  /** Names of the column; the first that the build knows is taken. */
  readonly names: readonly string[];
  readonly operator: 'IN_LIST' | 'NOT_IN_LIST';
  readonly values: readonly string[];
}

export interface LogRows {
  readonly rows: readonly unknown[];
  /** Rows that match in all; null on builds that do not count (keitaro.md 1.8). */
  readonly total: number | null;
}

/** So many refusals of columns are learnt from for one question. */
const mostLessons = 4;

/** A refusal that names fewer of the columns asked for does not list the valid ones. */
const fewestListed = 10;

/** The first `limit` rows that a log has for a question, in several calls only where the build gives fewer at once. */
export async function readLog(
  connection: KeitaroConnection,
  question: LogQuestion,
  limit: number,
  call: Call,
): Promise<LogRows> {
  let rows: readonly unknown[] = [];
  for (;;) {
    const wanted = limit - rows.length;
    const page = await readPage(connection, question, { limit: wanted, offset: rows.length }, call);
    rows = rows.concat(page.rows);
    const isLast = page.total === null ? page.rows.length < wanted : rows.length >= page.total;
    if (isLast || rows.length >= limit) return { rows, total: page.total };
    if (page.rows.length === 0) throw new Malformed('Keitaro counts more rows than it gives.');
  }
}

/** Columns differ by build, and an unknown one is refused with the list of the valid ones (keitaro.md 4.6). */
async function readPage(
  connection: KeitaroConnection,
  question: LogQuestion,
  window: Parameters,
  call: Call,
): Promise<LogRows> {
  const { operation } = question;
  const refused = connection.refusedColumns.get(operation.address) ?? new Set();
  connection.refusedColumns.set(operation.address, refused);
  for (let lesson = 0; ; lesson += 1) {
    const asked = namesIn(question).filter((name) => !refused.has(name));
    const body = { ...bodyOf(question, refused), ...window };
    try {
      return rowsIn(await connection.call(operation, { body }, call));
    } catch (error) {
      const unknown = unknownAmong(asked, error);
      if (unknown.length === 0 || lesson === mostLessons) throw error;
      for (const name of unknown) refused.add(name);
    }
  }
}

function namesIn({ columns, clocks, filters }: LogQuestion): readonly string[] {
  return [...new Set([...columns, ...clocks, ...filters.flatMap(({ names }) => names)])];
}

/** The dialect of keitaro.md 4.1; `sort`, because `order` was refused by one build. Ids may be sent as text. */
function bodyOf({ columns, clocks, descending, range, filters }: LogQuestion, refused: ReadonlySet<string>) {
  const isKnown = (name: string) => !refused.has(name);
  return {
    range,
    columns: columns.filter(isKnown),
    sort: clocks.filter(isKnown).map((name) => ({ name, order: descending ? 'DESC' : 'ASC' })),
    filters: filters.map(({ names, operator, values }): WireValue => {
      const name = names.find(isKnown);
      if (name === undefined)
        throw new Unsupported(`This tracker's build cannot narrow a log by "${names.join('", "')}".`);
      return { name, operator, expression: values };
    }),
  };
}

/**
 * The columns that a refusal leaves out of its list of valid ones. The wording is not told, only that it lists them;
 * the one that it complains of is taken to stand behind the word "column", or else before all others.
 */
function unknownAmong(asked: readonly string[], error: unknown): readonly string[] {
  if (!(error instanceof Rejected) || typeof error.cause !== 'string') return [];
  const words = error.cause.match(/\w+/g) ?? [];
  const listed = words.filter((word) => asked.includes(word));
  if (listed.length < fewestListed) return [];
  const complaint = /\bcolumn\W+(\w+)/i.exec(error.cause)?.[1];
  const unknown = asked.filter((name) => name === complaint || !listed.includes(name));
  return unknown.length > 0 ? unknown : listed.slice(0, 1);
}

const answerShape = z.object({
  rows: z.array(z.unknown()),
  total: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .nullish()
    .transform((total) => total ?? null),
});

/** A page of a bot challenge or of a proxy is JSON too (keitaro.md 1.3). */
function rowsIn(answer: unknown): LogRows {
  const { data } = answerShape.safeParse(answer);
  if (!data) throw new Malformed('Keitaro answered with something that is not a log.');
  return data;
}
