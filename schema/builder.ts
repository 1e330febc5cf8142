import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { type ComplexityResult } from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import DirectivesPlugin from '@pothos/plugin-directives';
import ErrorsPlugin from '@pothos/plugin-errors';
import FederationPlugin from '@pothos/plugin-federation';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import { GraphQLError } from 'graphql';
import type { Account } from '../resolvers/account.ts';
import { capitalized } from '../resolvers/capitalized.ts';
import { type Context, visibleAccounts } from '../resolvers/context.ts';
import type { Entity } from '../resolvers/entity.ts';
import type { EntityConnection } from '../resolvers/entity-connection.ts';
import { type AccountOnPlatform, isAllowedOn } from '../resolvers/platform-account.ts';
import { mayWriteTo } from '../resolvers/writes/write-target.ts';

interface Types {
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    CurrencyCode: { Input: string; Output: string };
    File: { Input: string; Output: never };
    JSON: { Input: unknown; Output: unknown };
  };
  AuthScopes: {
    /** May read at least one account; which ones, every resolver narrows down by itself. */
    reader: boolean;
    /** May write to every account that one of these global ids or account ids points to. */
    writerTo: readonly string[];
    /** May write in this account of a platform; null: in the only one there. */
    writerOn: AccountOnPlatform;
    /** May send there what no operation of the graph describes. */
    callerOn: AccountOnPlatform;
  };
  /** What every connection carries besides its rows. */
  Connection: Pick<EntityConnection, 'failures' | 'sources' | 'totalCount'>;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}

/** Plugins and what they share; defines no types. The order matters: each wraps those before it. */
export const builder = new SchemaBuilder<Types>({
  plugins: [
    RelayPlugin,
    ScopeAuthPlugin,
    ComplexityPlugin,
    ErrorsPlugin,
    ValidationPlugin,
    DataloaderPlugin,
    DirectivesPlugin,
    FederationPlugin,
  ],
  relay: {
    // Ids are plain text of ours (`resolvers/global-id.ts`), read synchronously; the plugin's would be one promise each.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The rows of this page.',
      // The listing has multiplied by its rows already.
      complexity: { field: 1, multiplier: 1 },
    },
    nodeFieldOptions: { nullable: false, description: 'The row itself.' },
    cursorFieldOptions: { description: 'Where this row stands; give it as `after` to go on behind it.' },
    pageInfoFieldOptions: { description: 'Whether and where the listing goes on.' },
    pageInfoTypeOptions: { description: 'Whether and where a listing goes on.' },
    hasNextPageFieldOptions: { description: 'There is more behind this page.' },
    hasPreviousPageFieldOptions: { description: 'There was something before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first row.' },
    endCursorFieldOptions: { description: 'The cursor of the last row; give it as `after` for the next page.' },
    nodeTypeOptions: {
      description: 'Anything that has an id of this API.',
      resolveType: (node) => ('type' in (node as Entity | Account) ? (node as Entity).type : 'Account'),
    },
    idFieldOptions: { description: 'Unique over all accounts and types; give it back as it is.' },
  },
  scopeAuth: {
    authScopes: (context) => ({
      reader: visibleAccounts(context).length > 0,
      writerTo: (targets) => mayWriteTo(targets, context),
      writerOn: (place) => isAllowedOn(context, place, context.viewer.mayWrite),
      callerOn: (place) => isAllowedOn(context, place, context.viewer.mayCall),
    }),
    unauthorizedError: (_parent, _context, info) =>
      new GraphQLError(`Your key does not allow "${info.fieldName}" here; ask its administrator for the scope.`, {
        extensions: { code: 'FORBIDDEN' },
      }),
  },
  complexity: {
    // One full page with every field of its rows passes; two of them are two requests.
    limit: { complexity: 400_000, depth: 15, breadth: 2_000 },
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    complexityError: (kind, cost) =>
      new GraphQLError(
        `The query asks for too much at once: its ${kind.toLowerCase()} is ${costOf(kind, cost)}. Ask for fewer rows or fields, or split it.`,
        { extensions: { code: 'TOO_COMPLEX' } },
      ),
  },
  errors: {
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Result` },
  },
  validation: {
    validationError: ({ issues }) =>
      new GraphQLError(issues.map(({ path = [], message }) => `"${path.join('.')}" ${message}`).join('; '), {
        extensions: { code: 'BAD_USER_INPUT', field: issues[0]?.path?.join('.') ?? null },
      }),
  },
});

/** What fields are described with, for functions that describe the same ones for several types. */
export type ArgumentBuilder = PothosSchemaTypes.RootFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<Types>,
  unknown
>['arg'];
export type FieldsOf<Parent> = PothosSchemaTypes.InterfaceFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<Types>,
  Parent
>;
export type InputBuilder = PothosSchemaTypes.InputFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<Types>,
  'InputObject'
>;

function costOf(kind: string, cost: ComplexityResult): number {
  return cost[kind.toLowerCase() as keyof ComplexityResult];
}

/** What a field costs that asks the platforms, beside the values in its answer: calls are what is dear. */
export const costOfCalls = 20_000;

builder.queryType({ description: 'Everything that can be read.', authScopes: { reader: true } });
builder.mutationType({ description: 'Everything that can be changed.' });
