import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Unzip, UnzipInflate } from 'fflate';
import { Malformed } from '../errors.ts';

/** A row of a log by its header's names, which are read because later logs may have more (hasoffers.md 5). */
export interface LogRow {
  /** The text of one column; undefined where the log has no such column. */
  value(column: string): string | undefined;
  /** All of it, which takes as long as finding it: for the few rows that are wanted. */
  columns(): Readonly<Record<string, string>>;
}

/** Bytes that are unpacked at once: a log is never whole in memory unless it is packed. */
const piece = 64 * 1024;

/** The rows of a log; lines that are no rows are told and passed over. */
export async function* logRows(zip: Uint8Array, onOdd: (message: string) => void): AsyncGenerator<LogRow> {
  const parser = parse({
    bom: true,
    skip_records_with_error: true,
    on_skip: () => {
      onOdd('TUNE sent a line that is no row of its log.');
      return undefined;
    },
  });
  // The error, if there is one, is thrown by the loop below.
  pipeline(Readable.from(unpacked(zip)), parser, () => undefined);
  let names: readonly string[] | undefined;
  try {
    for await (const values of parser as AsyncIterable<readonly string[]>) {
      if (names) yield logRow(names, values);
      else names = values;
    }
  } catch (cause) {
    throw new Malformed('TUNE sent a log that cannot be read.', { cause });
  }
}

function logRow(names: readonly string[], values: readonly string[]): LogRow {
  return {
    value: (column) => values[names.indexOf(column)],
    columns: () => Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  };
}

function* unpacked(zip: Uint8Array): Generator<Uint8Array> {
  const state = { begun: 0, ended: 0 };
  const ready: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    state.begun += 1;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      ready.push(chunk);
      if (final) state.ended += 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += piece) {
    unzip.push(zip.subarray(at, at + piece), at + piece >= zip.length);
    // An empty piece would be taken for the end.
    yield* ready.splice(0).filter(({ length }) => length > 0);
  }
  if (state.begun === 0 || state.begun > state.ended) throw new Error('It is no ZIP, or half of one.');
}
