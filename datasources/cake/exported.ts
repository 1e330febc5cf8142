import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { Malformed, Unsupported } from '../errors.ts';
import type { EntitySpec, RecordsByIds } from '../platform.ts';
import type { Order, Page, PageQuery, Sweep } from '../query.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { writeFilter } from '../spec/write-record.ts';
import type { Creation } from '../write.ts';
import type { CakeConnection } from './connection.ts';
import { type Narrows, narrow, partsOf } from './narrow.ts';
import { type Numbered, pageById } from './page-by-id.ts';
import { int } from './scalar-limits.ts';
import { wire } from './wire.ts';
import type { Xml } from './xml.ts';

/** What one of CAKE's exports differs in from the others. */
export interface Export {
  readonly operation: Operation;
  /** Our name of the record's own number, as a row and as a parameter. */
  readonly id: string;
  /** What the export sorts by: its numbers, and what an order of ours can be said with. */
  readonly sortFields: { readonly ID: string } & Partial<Record<Order['by'], string>>;
  readonly narrows: Narrows;
  read(row: Xml, zone: string): AnyRecord;
}

/** Rows of an export by their numbers, and how many there are in all. */
export interface ExportAnswer {
  readonly rows: readonly Numbered[];
  readonly odd: Sweep['odd'];
  readonly rowCount: number;
}

type Listing = Required<Pick<EntitySpec, 'listAll' | 'listPage' | 'narrows' | 'byIds'>>;

/** The ways to list that all exports have in common. */
export function exported(given: Export): Listing {
  return {
    listAll: (connection: CakeConnection, limit, call) => sweepExport(given, connection, {}, limit, call),
    listPage: (connection: CakeConnection, query, call) => pageOfExport(given, connection, query, call),
    narrows: partsOf(withIds(given)),
    byIds: (connection: CakeConnection, ids, call) => recordsById(given, connection, ids, call),
  };
}

/** All that an export gives to these arguments, in one call: its count tells if that is more than wanted. */
export async function sweepExport(
  given: Export,
  connection: CakeConnection,
  filter: AnyRecord,
  limit: number,
  call: Call,
): Promise<Sweep> {
  // Left out, it is no limit of our own.
  const rowLimit = Number.isFinite(limit) ? limit : undefined;
  const { rows, odd, rowCount } = await askExport(given, connection, { ...filter, rowLimit }, call);
  return { records: rows.map(({ record }) => record), odd, complete: rows.length + odd.length >= rowCount };
}

/** The newest records of that name: CAKE numbers upwards, so what was made a moment ago is among the last. */
export function newestOf(given: Export, name: string, filter: AnyRecord = {}): NonNullable<Creation['lookalikes']> {
  return async (connection: CakeConnection, values, call) => {
    const newest = { startAtRow: 1, rowLimit: mostNewest, sortField: given.sortFields.ID, sortDescending: true };
    const { rows } = await askExport(given, connection, { ...filter, ...newest }, call);
    return rows.map(({ record }) => record).filter((record) => (record[name] ?? null) === (values[name] ?? null));
  };
}

/** Far more than others make while one answer is lost. */
const mostNewest = 100;

async function pageOfExport(
  given: Export,
  connection: CakeConnection,
  { filter, order, after, limit }: PageQuery,
  call: Call,
): Promise<Page> {
  const narrowed = narrow(filter, withIds(given));
  if (!order) {
    const ask = (window: AnyRecord) => askExport(given, connection, { ...narrowed, ...window }, call);
    return pageById(given.id, { after, limit }, ask);
  }
  // Row numbers, because an export knows no other place to begin. What is renamed between two pages may be missed.
  const startAtRow = Number(after ?? 0) + 1;
  const window = {
    startAtRow,
    rowLimit: limit,
    sortField: sortFieldOf(given, order),
    sortDescending: order.descending,
  };
  const { rows, odd, rowCount } = await askExport(given, connection, { ...narrowed, ...window }, call);
  const last = startAtRow - 1 + rows.length + odd.length;
  return {
    rows: rows.slice(0, limit).map(({ record, number }) => ({ record, position: String(number) })),
    odd,
    hasMore: rows.length > 0 && last < rowCount,
    count: rowCount,
  };
}

function withIds({ narrows, id }: Export): Narrows {
  return { ...narrows, by: { ids: id, ...narrows.by } };
}

function sortFieldOf({ sortFields }: Export, { by }: Order): string {
  const field = sortFields[by];
  if (field === undefined) throw new Unsupported(`CAKE cannot order this list by ${by}.`);
  return field;
}

/** An export filters by one number only, so each is a call; what cannot be read stands in its own place alone. */
function recordsById(
  given: Export,
  connection: CakeConnection,
  ids: readonly string[],
  call: Call,
): Promise<RecordsByIds> {
  return Promise.all(
    ids.map((id) =>
      orError(async () => {
        // It cannot even be asked for.
        if (Number(id) > int.maximum) return null;
        const { rows, odd } = await askExport(given, connection, { [given.id]: id, rowLimit: 1 }, call);
        if (odd[0]) throw new Malformed(odd[0].message);
        return rows.find(({ record }) => record[given.id] === id)?.record ?? null;
      }),
    ),
  );
}

async function askExport(
  given: Export,
  connection: CakeConnection,
  filter: AnyRecord,
  call: Call,
): Promise<ExportAnswer> {
  const zone = connection.account.timeZone;
  const parameters = writeFilter(
    wire,
    given.operation.takes,
    { startAtRow: 1, sortField: given.sortFields.ID, ...filter },
    zone,
  );
  const read = (row: Xml, index: number) => ({ record: readIdentified(given, row, zone), index });
  const { rows, odd, rowCount } = await connection.rows(given.operation, parameters, read, call);
  const first = Number(filter.startAtRow ?? 1);
  return {
    rows: rows.map(({ record, index }) => ({ record, number: first + index })),
    odd: odd.map(({ index, message }) => ({ place: `row ${first + index}`, message })),
    rowCount: rowCount ?? first - 1 + rows.length + odd.length,
  };
}

/** What has no number cannot be asked for again. */
function readIdentified({ id, read }: Export, row: Xml, zone: string): AnyRecord {
  const record = read(row, zone);
  if (record[id] === null) throw new Malformed('CAKE sent a record without its number.');
  return record;
}
