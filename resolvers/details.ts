import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { type Entity, entityTypes } from './entity.ts';
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

/** One detail of a record: its items with the account that they came from. */
export async function loadDetail(
  context: Context,
  entity: Entity,
  detail: string,
): Promise<readonly { readonly account: Account; readonly record: AnyRecord }[]> {
  const items = await context.details.load({ entity, detail });
  return items.map((record) => ({ account: entity.account, record }));
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
      const found = entityTypes(context.platforms).find(({ type }) => type === entity.type)?.spec.details?.[detail];
      if (!found) throw new Error(`There is no detail "${detail}" of a ${entity.type}.`);
      const ids = group.map((key) => key.entity.nativeId);
      return found.load(entity.account.connection, ids, context.call);
    },
  );
}
