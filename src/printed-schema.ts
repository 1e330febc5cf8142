import { printSubgraphSchema } from '@apollo/subgraph';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/index.ts';

/** The schema as clients see it: what stands in `schema/schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The schema as a federation's gateway composes it; plain printing would lose the keys. */
export function printedSubgraph(): string {
  return `${printSubgraphSchema(schema)}\n`;
}
