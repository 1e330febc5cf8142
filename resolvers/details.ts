import type { Detail } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { type Entity, entityTypeOf, toEntity } from './entity.ts';
import { groupResults } from './group-results.ts';

/** A list that belongs to a record and costs a call of its own. */
export interface DetailKey {
  readonly entity: Entity;
  readonly detail: string;
}

/** One text for each: equal keys are read once. */
export function detailKey({ entity, detail }: DetailKey): string {
  return `${detail} ${entity.id}`;
}

/** One detail of a record: its items with the account that they came from, entities where they are of the platform's own. */
export async function loadDetail(
  context: Context,
  entity: Entity,
  detail: string,
): Promise<readonly { readonly account: Account; readonly record: AnyRecord }[]> {
  const { account } = entity;
  const items = await context.details.load({ entity, detail });
  const own = detailOf(context, entity, detail).own;
  if (own === undefined) return items.map((record) => ({ account, record }));
  return items.map((record) => toEntity(context, account, `own ${own}`, record));
}

/** Details as a DataLoader wants them; those of one kind and account are asked for together. */
export function loadDetails(
  keys: readonly DetailKey[],
  context: Context,
): Promise<readonly (readonly AnyRecord[] | Error)[]> {
  return groupResults(
    keys,
    ({ entity, detail }) => `${entity.account.id} ${entity.type} ${detail}`,
    async (group) => {
      const [{ entity, detail }] = group;
      const found = detailOf(context, entity, detail);
      const ids = group.map((key) => key.entity.nativeId);
      return found.load(entity.account.connection, ids, context.call);
    },
  );
}

function detailOf({ platforms }: Context, { type }: Entity, detail: string): Detail {
  const found = entityTypeOf(platforms, type)?.spec.details?.[detail];
  if (!found) throw new Error(`There is no detail "${detail}" of a ${type}.`);
  return found;
}
