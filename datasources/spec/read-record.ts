import { Malformed } from '../errors.ts';
import type { OddRow } from '../query.ts';
import { type Field, type Fields, isReadable, type RecordOf } from './field.ts';
import type { Wire } from './wire.ts';

/** A platform's row as a record under our names. */
export function readRecord<const F extends Fields>(
  wire: Wire,
  fields: F,
  raw: unknown,
  zone: string,
  path = '',
): RecordOf<F> {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!isReadable(field)) continue;
    const where = field.readAt ?? field.wire;
    // A row without a name of its own is all that there is.
    const value = where === '' ? raw : valueAt(raw, where);
    read[name] = readField(wire, field, value, zone, path ? `${path}.${where}` : where);
  }
  return read as RecordOf<F>;
}

/** Rows one by one: a row that makes no sense is told with its place, and the others are read all the same. */
export function readRows<Row, Read>(
  rows: readonly Row[],
  read: (row: Row) => Read,
  first = 1,
): { readonly records: readonly Read[]; readonly odd: readonly OddRow[] } {
  const records: Read[] = [];
  const odd: OddRow[] = [];
  rows.forEach((row, index) => {
    try {
      records.push(read(row));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      odd.push({ place: `row ${first + index}`, message: error.message });
    }
  });
  return { records, odd };
}

/** The value at a dotted path; where a list lies on the way, the list of what is behind each of its items. */
export function valueAt(raw: unknown, path: string): unknown {
  let here = raw;
  for (const step of path.split('.')) {
    if (Array.isArray(here)) here = here.map((item) => property(item, step)).filter((item) => item != null);
    else here = property(here, step);
    if (here == null) return null;
  }
  return here;
}

/** A list, however the platform spells lists of none and of one. */
export function listOf(raw: unknown): readonly unknown[] {
  if (raw == null || raw === '') return [];
  return Array.isArray(raw) ? raw : [raw];
}

function readField(wire: Wire, field: Field, raw: unknown, zone: string, path: string): unknown {
  if (field.kind === 'record') return isObject(raw) ? readRecord(wire, field.fields ?? {}, raw, zone, path) : null;
  if (field.kind === 'records') {
    return listOf(raw).map((item, index) => readRecord(wire, field.fields ?? {}, item, zone, `${path}[${index}]`));
  }
  if (field.kind === 'json') return raw ?? null;
  try {
    return wire.hear(field, raw, zone);
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(error.message, { path, cause: error });
    throw error;
  }
}

/** An object, and neither a list nor nothing. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : null;
}
