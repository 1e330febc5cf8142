import { buildSchema, executeSync, type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldOfFault } from '../../src/field-of-fault.ts';

const schema = buildSchema(`
  enum Status { ACTIVE PAUSED }
  input Part { status: Status! }
  input Values { status: Status part: Part name: String! }
  type Query { one(values: Values!, status: Status, ids: [ID!]): Int two: Int }
`);

const inText = (query: string) => {
  const document = parse(query);
  return validate(schema, document).map((fault) => fieldOfFault(fault, document));
};
const inVariables = (query: string, variables: object) =>
  (
    executeSync({ schema, document: parse(query), variableValues: { ...variables } }).errors ?? ([] as GraphQLError[])
  ).map((fault) => fieldOfFault(fault));

describe('what a fault of a query is about', () => {
  it.each([
    ['{ one(values: { name: "a" }, nonsense: 1) }', 'nonsense'],
    ['{ one(values: { name: "a", nonsense: 1 }) }', 'values.nonsense'],
    ['{ one(values: { name: "a", status: NOPE }) }', 'values.status'],
    ['{ one(values: { name: "a", part: { status: NOPE } }) }', 'values.part.status'],
    ['{ one(values: { name: "a" }, status: NOPE) }', 'status'],
    ['{ one }', 'values'],
    ['{ one(values: { status: ACTIVE }) }', 'values.name'],
    ['{ one(values: { name: "a", part: {} }) }', 'values.part.status'],
    ['{ three }', null],
  ])('%s', (query, field) => {
    expect(inText(query)).toContain(field);
  });

  const query = 'query Q($values: Values!) { one(values: $values) }';
  it.each([
    [{}, 'values'],
    [{ values: { name: 'a', status: 'NOPE' } }, 'values.status'],
    [{ values: { status: 'ACTIVE' } }, 'values.name'],
    [{ values: { name: 'a', part: {} } }, 'values.part.status'],
  ])('variables %j', (variables, field) => {
    expect(inVariables(query, variables)).toContain(field);
  });
});
