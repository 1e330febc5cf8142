import { bindArguments, type CallArguments, type ParameterTypes, type ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import { absent, flag, list, type Members, number, object, type Tree, text } from './response-tree.ts';
import { text as textParameter } from './scalars.ts';

/** One operation in one version. */
export interface Operation {
  /** As the manual writes it; calls may use any letter case. */
  readonly address: string;
  /** Name of the root element on GET and POST. */
  readonly root: string;
  /** Where it is not the one of the address. */
  readonly namespace?: string;
  call(account: CakeAccount, callArguments: CallArguments): Tree;
  /** An error of the service itself at HTTP 200; bare answers have nowhere to put it. */
  fail(message: string): Tree;
}

/** Rows of one page, and how many there are in all pages. */
export interface Rows {
  readonly total: number;
  readonly items: readonly Tree[];
}

/** The reason why the service did nothing. */
interface Refused {
  readonly refused: string;
}

/** What every operation says of itself. */
export interface Definition<Types extends ParameterTypes> {
  readonly address: string;
  readonly root: string;
  readonly parameters: Types;
}

interface ReadDefinition<Types extends ParameterTypes> extends Definition<Types> {
  readonly list: string;
  readonly item: string;
  /** Whether a key lets in; the instance's own does unless told otherwise. */
  readonly admits?: Admission<Types>;
  readonly rows: (account: CakeAccount, values: ParameterValues<Types>) => Rows | Refused;
}

type Admission<Types extends ParameterTypes> = (
  account: CakeAccount,
  key: string,
  values: ParameterValues<Types>,
) => boolean;

/** An operation that answers success, row_count and a list. */
export function readOperation<Types extends ParameterTypes>(definition: ReadDefinition<Types>): Operation {
  const fail = (message: string) =>
    object({ success: flag(false), message: text(message), row_count: number(0), [definition.list]: absent });
  const run = (account: CakeAccount, values: ParameterValues<Types>) => {
    const rows = definition.rows(account, values);
    if ('refused' in rows) return fail(rows.refused);
    const { total, items } = rows;
    return object({
      success: flag(true),
      message: text(null),
      row_count: number(total),
      [definition.list]: list(definition.item, items),
    });
  };
  return keyed(definition, fail, run, definition.admits);
}

/** What a write did: its message and the object with the ids, or the reason why it did nothing. */
export type Written = { readonly message: string; readonly payload: Tree } | Refused;

interface WriteDefinition<Types extends ParameterTypes> extends Definition<Types> {
  readonly payload: string;
  /** What stands in its place where nothing was written, if anything does. */
  readonly unwritten?: Tree;
  readonly write: (account: CakeAccount, values: ParameterValues<Types>) => Written;
}

/** An operation that answers success, message and what it wrote. */
export function writeOperation<Types extends ParameterTypes>(definition: WriteDefinition<Types>): Operation {
  const fail = (message: string) =>
    object({ success: flag(false), message: text(message), [definition.payload]: definition.unwritten ?? absent });
  return keyed(definition, fail, (account, values) => {
    const written = definition.write(account, values);
    if ('refused' in written) return fail(written.refused);
    return object({ success: flag(true), message: text(written.message), [definition.payload]: written.payload });
  });
}

/** What a write without an id to tell of did: its message, or the reason why it did nothing. */
export type Told = { readonly message: string } | Refused;

interface ToldDefinition<Types extends ParameterTypes> extends Definition<Types> {
  /** The row_count that some have behind the message; it is 0 where nothing was done. */
  readonly counted?: (values: ParameterValues<Types>) => number;
  readonly write: (account: CakeAccount, values: ParameterValues<Types>) => Told;
}

/** An operation that answers success and message alone. */
export function toldOperation<Types extends ParameterTypes>(definition: ToldDefinition<Types>): Operation {
  return telling(definition, {});
}

/** The same with a row_count before the message (cake.md 3.8); its value is INFERRED from neighbours, which say 0. */
export function countedOperation<Types extends ParameterTypes>(definition: ToldDefinition<Types>): Operation {
  return telling(definition, { row_count: number(0) });
}

function telling<Types extends ParameterTypes>(definition: ToldDefinition<Types>, count: Members): Operation {
  const { counted } = definition;
  const behind = (rows: number): Members => (counted ? { row_count: number(rows) } : {});
  const fail = (message: string) => object({ success: flag(false), ...count, message: text(message), ...behind(0) });
  return keyed(definition, fail, (account, values) => {
    const told = definition.write(account, values);
    if ('refused' in told) return fail(told.refused);
    const rows = counted?.(values) ?? 0;
    return object({ success: flag(true), ...count, message: text(told.message), ...behind(rows) });
  });
}

interface BareDefinition<Types extends ParameterTypes> extends Definition<Types> {
  readonly item: string;
  readonly items: (account: CakeAccount, values: ParameterValues<Types>) => readonly Tree[];
}

/** A list without envelope; what it answers to a bad key is unknown (cake.md 7), here an empty list. */
export function bareOperation<Types extends ParameterTypes>(definition: BareDefinition<Types>): Operation {
  const fail = () => list(definition.item, []);
  return keyed(definition, fail, (account, values) => list(definition.item, definition.items(account, values)));
}

/** An operation that answers a text alone, its refusals too: a bad key has nowhere else to be told of (INFERRED). */
export function textOperation<Types extends ParameterTypes>(
  definition: Omit<Definition<Types>, 'root'> & {
    readonly write: (account: CakeAccount, values: ParameterValues<Types>) => string;
  },
): Operation {
  return keyed({ ...definition, root: 'string' }, text, (account, values) => text(definition.write(account, values)));
}

/** Parameters come first because .NET binds them before the service runs; then the key, then the work. */
export function keyed<Types extends ParameterTypes>(
  { address, root, parameters }: Definition<Types>,
  fail: (message: string) => Tree,
  run: (account: CakeAccount, values: ParameterValues<Types>) => Tree,
  admits: Admission<Types> = ({ apiKey }, key) => key === apiKey,
): Operation {
  const call = (account: CakeAccount, callArguments: CallArguments) => {
    const key = bindArguments({ api_key: textParameter }, callArguments);
    const values = bindArguments(parameters, callArguments);
    return admits(account, key.api_key, values) ? run(account, values) : fail('Invalid API Key');
  };
  return { address, root, call, fail };
}
