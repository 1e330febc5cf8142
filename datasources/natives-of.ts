import type { Call } from './call.ts';
import { InvalidChange } from './errors.ts';
import type { AnyName } from './model.ts';
import type { Gives, Item, NativeAnswer, NativeRead, NativeWrite } from './native.ts';
import type { Connection } from './platform.ts';
import type { AnyRecord, Fields } from './spec/field.ts';
import type { Operation } from './spec/operation.ts';
import { readRecord } from './spec/read-record.ts';
import type { Wire } from './spec/wire.ts';
import { type Parameters, writeChanges, writeFilter, writeNew } from './spec/write-record.ts';
import type { Step } from './write.ts';

/** What of a platform's own way to answer the rows cannot say. */
export interface Dialect<C extends Connection> {
  readonly wire: Wire;
  /** Sends a read. The rows are wherever this platform's answers have them; null where it does not count. */
  ask(connection: C, step: Step, call: Call): Promise<Answered>;
  /** The rows in the answer to a write. */
  rowsIn(operation: Operation, answer: unknown): readonly unknown[];
  /** The fields of an entity, for the operations that give one. */
  fieldsOf(entity: AnyName): Fields;
}

export interface Answered {
  readonly rows: readonly unknown[];
  readonly total: number | null;
}

/** How a call is told which rows of its list are wanted: by the names of its own rows. */
export interface Paging {
  readonly limit: string;
  /** The row that says how many to pass over, counted from `first`; or the number of a page. */
  readonly from: { readonly row: string; readonly first: 0 | 1 } | { readonly page: string };
  /** Rows that the platform gives at once. */
  readonly most: number;
  /** It gives none past so many, whatever it counts. */
  readonly reach?: number;
}

/** What of one operation its rows cannot say. */
interface Options {
  /** Values that a row of ours gives in the caller's place; the caller cannot. */
  readonly fixed?: AnyRecord;
  /** What was said, in the form that the platform takes. */
  readonly fold?: (said: Parameters) => Parameters;
  /** A row of the answer as the rows that it holds. */
  readonly unfold?: (row: unknown) => readonly unknown[];
}

/** Makes native operations of a platform's rows: the one place where a row becomes a call and its answer records. */
export function nativesOf<C extends Connection>({ wire, ask, rowsIn, fieldsOf }: Dialect<C>) {
  const recordsIn = (connection: Connection, item: Item, rows: readonly unknown[], { unfold }: Options) =>
    (unfold ? rows.flatMap(unfold) : rows).map((row, index) =>
      readRecord(
        wire,
        'entity' in item ? fieldsOf(item.entity) : item.fields,
        row,
        connection.account.timeZone,
        `row ${index + 1}`,
      ),
    );

  const reading = async (
    connection: Connection,
    { operation, item, options }: { readonly operation: Operation; readonly item: Item; readonly options: Options },
    values: AnyRecord,
    call: Call,
  ) => {
    const said = writeFilter(wire, operation.takes, { ...values, ...options.fixed }, connection.account.timeZone);
    const { rows, total } = await ask(connection as C, stepOf(operation, said, options), call);
    return { rows: recordsIn(connection, item, rows, options), total };
  };

  const read = (gives: Gives, operation: Operation, options: Options = {}): NativeRead => ({
    ...nativeRow(operation, Object.keys(options.fixed ?? {})),
    effect: 'read',
    gives,
    read: (connection, { values }, call) => reading(connection, { operation, item: gives.item, options }, values, call),
  });

  /** One record, or null. */
  const one = (operation: Operation, item: Item, options?: Options) => read({ as: 'one', item }, operation, options);

  /** All records, with one call. */
  const list = (operation: Operation, item: Item, options?: Options) => read({ as: 'list', item }, operation, options);

  /** The records page by page. */
  const page = (operation: Operation, item: Item, paging: Paging, options: Options = {}): NativeRead => {
    const ours = [paging.limit, 'row' in paging.from ? paging.from.row : paging.from.page];
    return {
      ...nativeRow(operation, [...Object.keys(options.fixed ?? {}), ...ours]),
      effect: 'read',
      gives: { as: 'page', item },
      mostRows: paging.most,
      read: async (connection, { values, page: asked }, call): Promise<NativeAnswer> => {
        const { offset, limit } = asked ?? { offset: 0, limit: paging.most };
        const window = { [paging.limit]: limit, ...startOf(paging, offset, limit) };
        return reading(connection, { operation, item, options }, { ...values, ...window }, call);
      },
    };
  };

  const write = (
    operation: Operation,
    means: NativeWrite['means'],
    says: (fields: Fields, values: AnyRecord, zone: string) => Parameters,
    gives: Gives | undefined,
    options: Options = {},
  ): NativeWrite => ({
    ...nativeRow(operation, Object.keys(options.fixed ?? {})),
    effect: operation.effect === 'read' ? 'write' : operation.effect,
    means,
    plan: ({ account }, values) => [
      stepOf(operation, says(operation.takes, { ...values, ...options.fixed }, account.timeZone), options),
    ],
    ...(gives
      ? { gives, hear: (connection, [answer]) => recordsIn(connection, gives.item, rowsIn(operation, answer), options) }
      : {}),
  });

  /** A write whose arguments are those of something new: what is left out is left to the platform. */
  const act = (operation: Operation, gives?: Gives, options?: Options) =>
    write(operation, 'values', (...given) => writeNew(wire, ...given), gives, options);

  /** A write of something that is there: what is left out is left alone, and null empties. */
  const change = (operation: Operation, gives?: Gives, options?: Options) =>
    write(operation, 'changes', (...given) => writeChanges(wire, ...given), gives, options);

  return { one, list, page, act, change };
}

/** What a native operation has of its one row, but for the arguments that are hidden. */
export function nativeRow(operation: Operation, hidden: readonly string[] = []) {
  const { says, takes, rules = [] } = operation;
  const shown = Object.fromEntries(Object.entries(takes).filter(([name]) => !hidden.includes(name)));
  return { says, takes: shown, rules, calls: [operation] };
}

/** What stands in the address goes there and nowhere else. */
function stepOf(operation: Operation, said: Parameters, { fold }: Options): Step {
  const parameters = fold ? fold(said) : said;
  const places = [...operation.address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const path = Object.fromEntries(places.map((name) => [name, String(parameters[name] ?? '')]));
  const rest = Object.fromEntries(Object.entries(parameters).filter(([name]) => !places.includes(name)));
  return { operation, path, parameters: rest };
}

function startOf({ from, reach = Number.POSITIVE_INFINITY }: Paging, offset: number, limit: number): AnyRecord {
  if (offset >= reach)
    throw new InvalidChange(
      'after',
      'INVALID_VALUE',
      `Past row ${reach} nothing is given here; ask for less at a time.`,
    );
  if ('row' in from) return { [from.row]: from.first + offset };
  if (offset % limit === 0) return { [from.page]: offset / limit + 1 };
  throw new InvalidChange('first', 'INVALID_VALUE', '"first" must stay the same from page to page here.');
}
