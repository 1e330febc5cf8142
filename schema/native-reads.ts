import type { OutputRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { platforms } from '../datasources/index.ts';
import type { NativeRead, RowItem } from '../datasources/native.ts';
import type { Platform } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from '../resolvers/account.ts';
import { capitalized } from '../resolvers/capitalized.ts';
import { mostRows, usualRows } from '../resolvers/page-size.ts';
import { platformAccount } from '../resolvers/platform-account.ts';
import { type NativePage, readAllNative, readNativePage, readOneNative } from '../resolvers/read-native.ts';
import { builder, costOfCalls } from './builder.ts';
import { addEscapeHatch } from './escape-hatch.ts';
import { listComplexity } from './list-complexity.ts';
import { itemType } from './native-items.ts';
import { namedObject, rowArguments } from './rows-to-fields.ts';
import { selectedTree } from './selected-fields.ts';

type PlatformRef = ReturnType<typeof builder.objectRef<Account>>;

for (const platform of platforms) {
  const reads = Object.entries(platform.native ?? {}).filter((entry): entry is [string, NativeRead] =>
    isRead(entry[1]),
  );
  if (reads.length > 0 || platform.escapeHatch) addPlatform(platform, reads);
}

function isRead(native: { readonly effect: string }): boolean {
  return native.effect === 'read';
}

/** `cake(account: …) { … }`: what one account of the platform answers in its own words. */
function addPlatform(platform: Platform, reads: readonly (readonly [string, NativeRead])[]): void {
  const ref: PlatformRef = builder.objectRef<Account>(platform.label);
  ref.implement({
    description: `What one ${platform.name} account answers in ${platform.name}'s own words, where no shared field speaks for it.`,
  });
  for (const [name, native] of reads) {
    const add = native.gives.as === 'page' ? addPage : addRead;
    add(ref, platform, name, native);
  }
  if (platform.escapeHatch) addEscapeHatch(ref, platform, platform.escapeHatch);
  builder.queryField(platform.id, (t) =>
    t.field({
      type: ref,
      description: `What ${platform.name} has beside the entities of this graph: its own reads, each with its own arguments.`,
      args: {
        account: t.arg.id({
          description: `The ${platform.name} account; may be left out where there is only one.`,
        }),
      },
      resolve: (_root, { account }, context) => platformAccount(context, platform, account),
    }),
  );
}

function addRead(ref: PlatformRef, platform: Platform, name: string, native: NativeRead): void {
  const { says, takes, gives } = native;
  const item = itemType(platform, gives.item) as unknown as OutputRef<unknown>;
  const question = (account: Account, values: AnyRecord, info: GraphQLResolveInfo) => ({
    account,
    name,
    native,
    values,
    selected: selectedTree(info),
  });
  builder.objectField(ref, name, (t) =>
    gives.as === 'list'
      ? t.field({
          type: [item],
          nullable: true,
          description: says,
          args: rowArguments(t.arg, platform.label, takes),
          complexity: costOfCalls,
          resolve: (account, args, context, info) =>
            readAllNative(context, question(account, args, info)) as Promise<unknown[]>,
        })
      : t.field({
          type: item,
          nullable: true,
          description: says,
          args: rowArguments(t.arg, platform.label, takes),
          complexity: costOfCalls,
          resolve: (account, args, context, info) => readOneNative(context, question(account, args, info)),
        }),
  );
}

function addPage(ref: PlatformRef, platform: Platform, name: string, native: NativeRead): void {
  const { says, takes, gives, mostRows: most = mostRows } = native;
  const item = itemType(platform, gives.item) as unknown as OutputRef<unknown>;
  const Page = pageType(platform, platform.label + capitalized(name), says, item, gives.beside);
  builder.objectField(ref, name, (t) =>
    t.field({
      type: Page,
      nullable: true,
      description: says,
      args: {
        ...rowArguments(t.arg, platform.label, takes),
        first: t.arg.int({
          description: `Rows in the page: ${usualRows} unless told, at most ${Math.min(most, mostRows)}.`,
        }),
        after: t.arg.string({ description: 'The `endCursor` of the page before.' }),
      },
      complexity: listComplexity,
      resolve: (account, { first, after, ...values }, context, info) =>
        readNativePage(
          context,
          { account, name, native, values, selected: selectedTree(info) },
          { first: first as number | null, after: after as string | null },
        ),
    }),
  );
}

function pageType(
  { label, name }: Platform,
  typeName: string,
  says: string,
  item: OutputRef<unknown>,
  beside: RowItem | undefined,
): OutputRef<NativePage> {
  const ref = builder.objectRef<NativePage>(`${typeName}Page`);
  ref.implement({
    description: `A page of it: ${says}`,
    fields: (t) => ({
      nodes: t.field({
        type: [item],
        nullable: false,
        description: 'The rows.',
        // The page has multiplied by its rows already.
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ nodes }) => nodes as unknown[],
      }),
      pageInfo: t.expose('pageInfo', {
        type: builder.pageInfoRef(),
        nullable: false,
        description: 'Whether and where it goes on.',
      }),
      totalCount: t.exposeInt('totalCount', { description: `Rows in all, where ${name} counts them.` }),
    }),
  });
  if (beside) {
    builder.objectField(ref, 'beside', (t) =>
      t.field({
        type: namedObject(label, beside) as unknown as OutputRef<unknown>,
        nullable: true,
        description: beside.says,
        resolve: (page) => page.beside,
      }),
    );
  }
  return ref as unknown as OutputRef<NativePage>;
}
