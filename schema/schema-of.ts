import { printSubgraphSchema } from '@apollo/subgraph';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig, GraphQLSchema } from 'graphql';
import { platforms } from '../datasources/index.ts';
import type { Platform } from '../datasources/platform.ts';
import { describeShared } from './describe-shared.ts';
import { schema } from './index.ts';

/**
 * The graph of some platforms: of the others no type, field, value or word is left, also none of what all platforms
 * share and only those had. Without any left out it is the whole graph, as it was built.
 */
export function schemaOf(on: readonly Platform[]): GraphQLSchema {
  const off = platforms.filter((platform) => !on.includes(platform));
  if (off.length === 0) return schema;
  const isTypeOf = startsWithOne(off.map(({ label }) => label));
  const isFieldOf = startsWithOne(off.map(({ id }) => id));
  const names = new Set(off.map(({ id }) => id.toUpperCase()));
  const left = mapSchema(schema, {
    [MapperKind.TYPE]: ({ name }) => (isTypeOf(name) ? null : undefined),
    [MapperKind.ROOT_FIELD]: (field, name) => (isFieldOf(name) ? null : describedFor(on, field)),
    [MapperKind.ENUM_VALUE]: (_value, type, _schema, name) =>
      type === 'PlatformName' && names.has(name) ? null : undefined,
  });
  return withOwnText(pruneSchema(left));
}

/** Whether a name is one of these words, or begins with one and goes on with a capital. */
function startsWithOne(words: readonly string[]): (name: string) => boolean {
  const pattern = new RegExp(`^(${words.join('|')})([A-Z]|$)`);
  return (name) => pattern.test(name);
}

type RootField = GraphQLFieldConfig<unknown, unknown>;

/** A mutation that some platforms share is gone with the last of them, and names those that are left. */
function describedFor(on: readonly Platform[], field: RootField): RootField | null | undefined {
  const shared = field.extensions?.shared;
  if (!shared) return undefined;
  const { says, by } = shared as ReturnType<typeof describeShared>['extensions']['shared'];
  const left = by.filter((platform) => on.includes(platform));
  return left.length === 0 ? null : { ...field, ...describeShared(says, left) };
}

/** A federation's gateway is told of this graph, not of the whole one. */
function withOwnText(graph: GraphQLSchema): GraphQLSchema {
  const sdl = printSubgraphSchema(graph);
  return mapSchema(graph, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) =>
      name === '_service' ? { ...field, resolve: () => ({ sdl }) } : undefined,
  });
}
