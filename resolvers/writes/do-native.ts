import type { Item, NativeWrite } from '../../datasources/native.ts';
import type { Platform } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import { toEntity } from '../entity.ts';
import { platformAccount } from '../platform-account.ts';
import type { WriteOptions } from './prepared-write.ts';
import { writeNative } from './write-native.ts';
import type { WriteResult } from './write-result.ts';

/** A native write of a platform, in one of the platform's accounts. */
export async function doNative(
  context: Context,
  platform: Platform,
  operation: { readonly name: string; readonly native: NativeWrite },
  {
    account: id,
    values,
    ...options
  }: { readonly account?: string | null | undefined; readonly values?: AnyRecord | null | undefined } & WriteOptions,
): Promise<WriteResult> {
  const account = platformAccount(context, platform, id);
  const { gives } = operation.native;
  const result = await writeNative(context, account, { ...operation, values: values ?? {} }, options);
  return gives ? { ...result, given: givenOf(context, account, gives.item, result.given) } : result;
}

/** What the platform gave, as the graph shows it: it was kept as plain records. */
function givenOf(context: Context, account: Account, item: Item, given: unknown): unknown {
  if (!Array.isArray(given)) return null;
  return given.map((record: AnyRecord) =>
    'entity' in item ? toEntity(context, account, item.entity, record) : { account, record },
  );
}
