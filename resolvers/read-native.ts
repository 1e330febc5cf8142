import type { Item, NativeRead, Selection } from '../datasources/native.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { encodeCursor, progressOf } from './cursor.ts';
import { type Entity, toEntity } from './entity.ts';
import { InvalidInput } from './invalid-input.ts';
import { pageRequest } from './page-size.ts';

/** A record of a native operation, with the account it came from: without it no reference could be followed. */
export interface NativeRow {
  readonly account: Account;
  readonly record: AnyRecord;
}

export interface NativePage {
  readonly nodes: readonly (NativeRow | Entity)[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Null where the platform does not count. */
  readonly totalCount: number | null;
  readonly beside: NativeRow | null;
}

/** Which native operation is asked, of which account, how, and for which of its fields. */
export interface NativeQuestion {
  readonly account: Account;
  readonly name: string;
  readonly native: NativeRead;
  readonly values: AnyRecord;
  readonly selected: Selection;
}

/** One record, or null. */
export async function readOneNative(context: Context, question: NativeQuestion): Promise<NativeRow | Entity | null> {
  const [first = null] = await readAllNative(context, question);
  return first;
}

/** Every record that the operation gives. */
export async function readAllNative(
  context: Context,
  question: NativeQuestion,
): Promise<readonly (NativeRow | Entity)[]> {
  const { account, native, selected } = question;
  const values = checkedValues(question);
  const request = { values, selected, selectedBeside: {}, page: null };
  const { rows } = await native.read(account.connection, request, context.call);
  return rows.map((record) => asItem(context, account, native.gives.item, record));
}

/** A page of them, from a cursor on. Throws `InvalidInput` for a cursor of another question. */
export async function readNativePage(
  context: Context,
  question: NativeQuestion,
  given: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<NativePage> {
  const { account, name, native, selected } = question;
  const values = checkedValues(question);
  const asked = pageRequest(given);
  const { mostRows = asked.size } = native;
  if (asked.size > mostRows)
    throw new InvalidInput(
      'first',
      'BAD_USER_INPUT',
      `"first" must be at most ${mostRows}; take the rest page by page.`,
    );
  const madeWith = { account: account.id, name, values };
  const offset = Number(progressOf(asked, madeWith)?.positions[account.id] ?? 0);
  const request = {
    values,
    selected: selected.nodes ?? {},
    selectedBeside: selected.beside ?? {},
    page: { offset, limit: asked.size },
  };
  const { rows, total, beside } = await native.read(account.connection, request, context.call);
  const cursorAt = (position: number) =>
    encodeCursor({ positions: { [account.id]: String(position) }, account: account.id, range: null }, madeWith);
  const end = offset + rows.length;
  return {
    nodes: rows.map((record) => asItem(context, account, native.gives.item, record)),
    pageInfo: {
      // A full page is taken to have more behind it where the platform does not count.
      hasNextPage: rows.length > 0 && (total === null ? rows.length >= asked.size : end < total),
      hasPreviousPage: offset > 0,
      startCursor: rows.length > 0 ? cursorAt(offset + 1) : null,
      endCursor: rows.length > 0 ? cursorAt(end) : null,
    },
    totalCount: total,
    beside: beside ? { account, record: beside } : null,
  };
}

/** Null and left out are the same in a question: not narrowed by this. */
function checkedValues({ native, values }: NativeQuestion): AnyRecord {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
  for (const rule of native.rules ?? []) rule({ values: given, given, isNew: true });
  return given;
}

function asItem(context: Context, account: Account, item: Item, record: AnyRecord): NativeRow | Entity {
  return 'entity' in item ? toEntity(context, account, item.entity, record) : { account, record };
}
