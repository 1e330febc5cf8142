import { expect } from 'vitest';
import { eventKey } from '../../datasources/event-key.ts';
import type { OperationBench } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';

/** Does a write that must succeed. */
export async function done(
  bench: OperationBench,
  type: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
) {
  const { result } = await bench.ask(mutation, variables);
  expect(result.__typename, JSON.stringify(result)).toBe(type);
}

/** A change of fields of an entity. */
export const change = (word: string) =>
  `mutation Change($id: ID!, $changes: Tune${word}Changes!) { result: tune${word}Update(id: $id, changes: $changes) { __typename ... on Error { message } } }`;

/** The id of an event holds its time too. */
export async function conversionId(bench: OperationBench, nativeId: string): Promise<string> {
  const { datetime } = storedRows(bench, 'conversions').find(({ id }) => id === nativeId);
  const day = datetime.slice(0, 10);
  const { tune } = await bench.ask(
    `query Id($ids: [String!]!) { tune { reportedConversions(startDate: "${day}", endDate: "${day}", filters: [{ field: CONVERSION_ID, values: $ids }]) { nodes { occurredAt } } } }`,
    { ids: [nativeId] },
  );
  const [{ occurredAt }] = tune.reportedConversions.nodes;
  return bench.idOf('Conversion', eventKey(occurredAt, nativeId));
}
