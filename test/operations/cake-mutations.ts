import { capitalized } from '../../resolvers/capitalized.ts';
import type { Data, OperationBench, Refusal } from './operation-suite.ts';

type Values = Readonly<Record<string, unknown>>;

/** A mutation, and what is asked of its answer where it was done. */
export interface Mutation {
  readonly field: string;
  /** The arguments as the field has them, each with the type of its variable. */
  readonly given: readonly (readonly [name: string, type: string, value: unknown])[];
  /** The type of the answer where it was done. */
  readonly type: string;
  readonly inside: string;
}

/** A write that no entity speaks for. */
export function nativeWrite(field: string, values: Values, inside = 'changes { field outcome }'): Mutation {
  const name = capitalized(field);
  return { field, given: [['values', `${name}Values!`, values]], type: `${name}Write`, inside };
}

/** `cakeBuyerCreate`; `node` is what is asked of the record. */
export function creation(entity: string, values: Values, node: string): Mutation {
  return {
    field: `cake${entity}Create`,
    given: [
      ['account', 'ID!', 'cake-us'],
      ['values', `NewCake${entity}!`, values],
    ],
    type: `Cake${entity}Write`,
    inside: `node { ${node} }`,
  };
}

/** `cakeBuyerUpdate`. */
export function change(entity: string, id: string, changes: Values): Mutation {
  return {
    field: `cake${entity}Update`,
    given: [
      ['id', 'ID!', id],
      ['changes', `Cake${entity}Changes!`, changes],
    ],
    type: `Cake${entity}Write`,
    inside: 'changes { field after outcome }',
  };
}

/** `cakeOfferSetCap`. */
export function action(entity: string, name: string, id: string, values: Values | null): Mutation {
  const field = `cake${entity}${name}`;
  const given = [['id', 'ID!', id] as const];
  return {
    field,
    given: values ? [...given, ['values', `${capitalized(field)}Values!`, values]] : given,
    type: `Cake${entity}Write`,
    inside: 'changes { field outcome }',
  };
}

/** What was done. Fails with what came instead. */
export async function done({ ask }: OperationBench, mutation: Mutation): Promise<Data> {
  const data = await ask(...documentOf(mutation));
  const answer = data[mutation.field];
  if (answer.__typename !== mutation.type) throw new Error(`${mutation.field}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Why it was not done. */
export function notDone({ refused }: OperationBench, mutation: Mutation): Promise<Refusal> {
  return refused(...documentOf(mutation));
}

function documentOf({ field, given, type, inside }: Mutation): [query: string, variables: Values] {
  const declared = given.map(([name, variable]) => `$${name}: ${variable}`).join(', ');
  const passed = given.map(([name]) => `${name}: $${name}`).join(', ');
  const query = `mutation (${declared}) {
    ${field}(${passed}) {
      __typename
      ... on ${type} { ${inside} }
      ... on Error { code message }
      ... on InvalidChange { field }
      ... on Rejected { field }
    }
  }`;
  return [query, Object.fromEntries(given.map(([name, , value]) => [name, value]))];
}
