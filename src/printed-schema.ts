import { printSubgraphSchema } from '@apollo/subgraph';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { platforms } from '../datasources/index.ts';
import { schemaOf } from '../schema/schema-of.ts';

/** The schema as clients see it: what stands in `schema/schema.graphql`. */
export function printedSchema(on = platforms): string {
  return `${printSchema(lexicographicSortSchema(schemaOf(on)))}\n`;
}

/** The schema as a federation's gateway composes it; plain printing would lose the keys. */
export function printedSubgraph(on = platforms): string {
  return `${printSubgraphSchema(schemaOf(on))}\n`;
}
