import type { EscapeHatch, Platform } from '../datasources/platform.ts';
import type { Account } from '../resolvers/account.ts';
import { readUndescribed, sendUndescribed } from '../resolvers/escape-hatch.ts';
import { builder, costOfCalls } from './builder.ts';
import { nativeErrors } from './errors.ts';
import { rowArguments } from './rows-to-fields.ts';
import { nativeWriteType, writeArguments } from './write-types.ts';

const says =
  'For what no field of this graph knows yet. Needs the scope `call`; limits, masking and the journal are those of every other call.';

/** `cake { call }` for what only reads, and the mutation `cakeCall` for everything else: JSON in, JSON out. */
export function addEscapeHatch(
  ref: ReturnType<typeof builder.objectRef<Account>>,
  platform: Platform,
  { takes }: EscapeHatch,
): void {
  builder.objectField(ref, 'call', (t) =>
    t.field({
      type: 'JSON',
      nullable: true,
      description: `Any call that only reads. ${says}`,
      args: rowArguments(t.arg, platform.label, takes),
      authScopes: ({ id }) => ({ callerOn: { platform, account: id } }),
      complexity: costOfCalls,
      resolve: (account, args, context) => readUndescribed(context, account, args),
    }),
  );
  builder.mutationField(`${platform.id}Call`, (t) =>
    t.field({
      type: nativeWriteType(`${platform.label}CallWrite`, 'JSON' as never, (given) => given),
      description: `Any call, as a write: it is sent once. ${says}`,
      errors: { types: nativeErrors, union: { description: 'What was sent, or why nothing was.' } },
      args: {
        account: t.arg.id({ description: `The ${platform.name} account; may be left out where there is only one.` }),
        ...rowArguments(t.arg, platform.label, takes),
        ...writeArguments(t.arg),
      },
      authScopes: (_root, { account }) => ({
        $all: {
          writerOn: { platform, account: (account as string | null) ?? null },
          callerOn: { platform, account: (account as string | null) ?? null },
        },
      }),
      resolve: (_root, args, context) => sendUndescribed(context, platform, args),
    }),
  );
}
