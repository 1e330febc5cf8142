import type { ObjectRef, OutputRef } from '@pothos/core';
import { platforms } from '../datasources/index.ts';
import type { Gives, NativeWrite } from '../datasources/native.ts';
import type { Platform } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import { capitalized } from '../resolvers/capitalized.ts';
import { doNative } from '../resolvers/writes/do-native.ts';
import type { WriteResult } from '../resolvers/writes/write-result.ts';
import { builder } from './builder.ts';
import { nativeErrors } from './errors.ts';
import { itemType } from './native-items.ts';
import { nativeInput } from './rows-to-fields.ts';
import { nativeWriteType, writeArguments } from './write-types.ts';

for (const platform of platforms) {
  for (const [name, native] of Object.entries(platform.native ?? {}))
    if (native.effect !== 'read') addWrite(platform, name, native);
}

/** `cakeMassConversionInsert`: the platform's prefix, and the name of the operation. */
function addWrite(platform: Platform, name: string, native: NativeWrite): void {
  const field = platform.id + capitalized(name);
  const typeName = capitalized(field);
  const isEmpty = Object.keys(native.takes).length === 0;
  const isRequired = Object.values(native.takes).some(({ required }) => required);
  const Values = isEmpty
    ? null
    : nativeInput(`${typeName}Values`, platform.label, platform.wire, native.takes, native.means);
  builder.mutationField(field, (t) =>
    t.field({
      type: writeType(platform, typeName, native.gives),
      description: native.says,
      errors: { types: nativeErrors, union: { description: 'What was sent, or why nothing was.' } },
      args: {
        account: t.arg.id({
          description: `The ${platform.name} account; may be left out where there is only one.`,
        }),
        ...(Values ? { values: t.arg({ type: Values, required: isRequired, description: 'How it is done.' }) } : {}),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { account }) => ({ writerOn: { platform, account: account ?? null } }),
      resolve: (_root, args, context) =>
        doNative(context, platform, { name, native }, args as typeof args & { readonly values?: AnyRecord | null }),
    }),
  );
}

function writeType(
  platform: Platform,
  typeName: string,
  gives: Gives | undefined,
): ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<object>, WriteResult> {
  const item = gives && (itemType(platform, gives.item) as unknown as OutputRef<unknown>);
  return nativeWriteType(`${typeName}Write`, item && (gives?.as === 'list' ? [item] : item), (given) =>
    gives?.as === 'list' || !Array.isArray(given) ? given : (given[0] ?? null),
  );
}
