import { InvalidChange } from '../../datasources/errors.ts';
import type { Price } from '../../datasources/model.ts';
import {
  type NativeChange,
  type SharedField,
  type SharedName,
  sharedPrices,
} from '../../datasources/shared-changes.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { prepareChange } from './change-entity.ts';
import type { PreparedWrite, WriteOptions } from './prepared-write.ts';
import { prepareAction } from './run-action.ts';
import { runWrite } from './run-write.ts';
import type { WriteResult } from './write-result.ts';
import { presentOf, type WriteTarget, writeTarget } from './write-target.ts';

/** A change in the words that all platforms share: each field is said as its platform says it, or refused by its name. */
export interface SharedChange extends WriteOptions {
  readonly id: string;
  readonly changes: AnyRecord;
}

/** Changes one record of whichever platform it is. */
export async function changeShared(
  context: Context,
  entity: SharedName,
  { id, changes, ...options }: SharedChange,
): Promise<WriteResult> {
  const target = writeTarget(context, id, (type) => type.entity === entity, entity);
  const fields = sharedFields(target);
  for (const name of Object.keys(changes)) if (!fields[name]) throw lacks(target, entity, name);
  const said = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, plainValue(name, value)]));
  const input = { updateShared: id, changes: said };
  const prepare = (isLooking: boolean) => prepareShared(context, target, said, isLooking);
  return runWrite(context, { account: target.account, target: id, input, prepare }, options);
}

/** A price is given as money or as a percentage, and travels as the one that it is. */
function plainValue(name: string, value: unknown): unknown {
  if (value == null || !(sharedPrices as readonly string[]).includes(name)) return value;
  const { money, percent } = value as PriceGiven;
  const price: Price =
    percent == null ? { amount: money?.amount ?? '', currency: money?.currency ?? null } : { percent };
  return price;
}

interface PriceGiven {
  readonly money?: { readonly amount: string; readonly currency?: string | null } | null;
  readonly percent?: string | null;
}

/** Fields are set first, and then what takes an action is done: a status that is said last is the one that holds. */
async function prepareShared(
  context: Context,
  target: WriteTarget,
  changes: AnyRecord,
  isLooking: boolean,
): Promise<PreparedWrite> {
  const present = await presentOf(context, target);
  const said = Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, ...nativeChange(target, present, name, value) }));
  const native = Object.assign({}, ...said.map(({ changes = {} }) => changes)) as AnyRecord;
  const first = await inSharedWords(said, () => prepareChange(context, target, present, native, isLooking));
  const actions = said.flatMap(({ action }) => (action === undefined ? [] : [action]));
  const acted = await Promise.all(actions.map((action) => prepareAction(context, target, present, action, {})));
  return {
    ...first,
    steps: [first, ...acted].flatMap(({ steps }) => steps),
    requested: Object.assign({}, first.requested, ...acted.map(({ requested }) => requested)),
    moves: acted.flatMap(({ moves = [] }) => moves),
    ...(acted.some(({ hides }) => hides) ? { hides: acted.flatMap(({ hides = [] }) => hides) } : {}),
    relative: said.some(({ relative }) => relative) || acted.some(({ relative }) => relative),
  };
}

/** A refusal names the field that the caller gave, not the platform's. */
async function inSharedWords<T>(
  said: readonly ({ readonly name: string } & NativeChange)[],
  plan: () => Promise<T>,
): Promise<T> {
  try {
    return await plan();
  } catch (error) {
    if (!(error instanceof InvalidChange)) throw error;
    const shared = said.find(({ changes = {} }) => changes[error.field] !== undefined)?.name;
    if (shared === undefined) throw error;
    throw new InvalidChange(shared, error.code, error.message.replaceAll(`"${error.field}"`, `"${shared}"`));
  }
}

function nativeChange({ account, type }: WriteTarget, present: Entity, name: string, value: unknown): NativeChange {
  const field = sharedFields({ type })[name];
  if (!field) throw new Error(`There is no shared field "${name}".`);
  if (typeof field === 'string') return { changes: { [field]: value } };
  return field(value, present.record, account.connection.account);
}

/** The table is typed by its keys, which a name that a caller gave cannot prove. */
function sharedFields({ type }: Pick<WriteTarget, 'type'>): Readonly<Record<string, SharedField<unknown>>> {
  return (type.spec.writes?.shared ?? {}) as Readonly<Record<string, SharedField<unknown>>>;
}

function lacks({ account, type }: WriteTarget, entity: string, name: string): InvalidChange {
  const has = Object.keys(sharedFields({ type }));
  return new InvalidChange(
    name,
    'NOT_CHANGEABLE',
    `The ${entity}s of ${account.platform.name} have no "${name}" that could be changed` +
      (has.length > 0 ? `; they have ${has.join(', ')}.` : '.'),
  );
}
