import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Filter } from '../datasources/query.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { isKey, specOf, typeName } from './entity.ts';
import { decodeGlobalId } from './global-id.ts';
import { InvalidInput } from './invalid-input.ts';
import type { ListFilter } from './list-arguments.ts';

/** An account that a listing is about, with the filter in its own ids. */
export interface Narrowed {
  readonly account: Account;
  readonly filter: Filter;
  /** The caller named the account or its platform, and so deserves to hear that it has no such thing. */
  readonly named: boolean;
}

/**
 * The accounts that a listing has to ask. One in which nothing can match, because the caller asked for things of
 * other accounts, is not among them. Throws `InvalidInput` for what cannot be meant.
 */
export function narrow(context: Context, entity: EntityName, filter: ListFilter): readonly Narrowed[] {
  const ids = decodedIds(context, entity, filter);
  const named = Boolean(filter.accounts ?? filter.platforms);
  return accountsIn(context, filter).flatMap((account) => {
    const own = ids.map(([name, of, things]) => [name, keysIn(account, of, things)] as const);
    if (own.some(([, keys]) => keys.length === 0)) return [];
    return [{ account, filter: { ...plainParts(filter), ...Object.fromEntries(own) }, named }];
  });
}

function accountsIn(context: Context, { accounts, platforms }: ListFilter): readonly Account[] {
  const visible = visibleAccounts(context);
  for (const id of accounts ?? []) {
    if (visible.some((account) => account.id === id)) continue;
    throw new InvalidInput(
      'filter.accounts',
      'UNKNOWN_ACCOUNT',
      `There is no account "${id}"; ask "accounts" for those there are.`,
    );
  }
  const wanted = platforms?.map((id) => id.toLowerCase());
  return visible
    .filter(({ id }) => !accounts || accounts.includes(id))
    .filter(({ platform }) => !wanted || wanted.includes(platform.id));
}

interface Thing {
  readonly account: string;
  readonly nativeId: string;
}

const idParts = ['ids', 'offerId', 'campaignId', 'affiliateId', 'advertiserId'] as const;

function decodedIds(context: Context, entity: EntityName, filter: ListFilter) {
  return idParts.flatMap((name) => {
    const given = filter[name];
    if (!given) return [];
    const of = name === 'ids' ? entity : (name.replace(/Id$/, '') as EntityName);
    return [[name, of, given.map((id) => decoded(context, of, id, `filter.${name}`))] as const];
  });
}

function decoded(context: Context, of: EntityName, id: string, field: string): Thing {
  const { type, account, nativeId } = decodeGlobalId(id, field);
  if (context.platforms.some((platform) => typeName(platform, of) === type)) return { account, nativeId };
  throw new InvalidInput(field, 'WRONG_TYPE', `The id is that of a ${type}; here ids of ${of}s are wanted.`);
}

/** What has not the form of a key names nothing, and is never sent. */
function keysIn(account: Account, of: EntityName, things: readonly Thing[]): readonly string[] {
  const spec: EntitySpec | undefined = specOf(account, of);
  const { platform } = account;
  return things
    .filter((thing) => thing.account === account.id)
    .map(({ nativeId }) => nativeId)
    .filter((key) => (spec ? isKey(spec, platform, key) : platform.nativeIds.test(key)));
}

/** What needs no translation; an empty list matches nothing, and says so by standing there. */
function plainParts({ status, text, type }: ListFilter): Filter {
  return {
    ...(status ? { status } : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
    ...(type ? { type } : {}),
  };
}

/** The parts of a filter that this platform cannot answer for this entity, with the reason; null where there are none. */
export function reasonAgainst(account: Account, entity: EntityName, filter: Filter): string | null {
  const reasons = specOf(account, entity)?.cannotNarrow ?? {};
  for (const name of Object.keys(filter) as (keyof Filter)[]) {
    const reason = reasons[name];
    if (reason) return reason;
  }
  return null;
}
