import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { capitalized } from '../../resolvers/capitalized.ts';
import { schema } from '../../schema/index.ts';
import { type Gateway, startGateway } from './gateway.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

type Asked = GraphQLField<unknown, unknown>;

/** Every native operation as a field of the graph, with the words around it. */
const operations = platforms.flatMap(({ id, label, native = {} }) =>
  Object.entries(native).map(([name, { effect }]) => {
    const isRead = effect === 'read';
    const parent = isRead ? schema.getType(label) : schema.getMutationType();
    const field = isObjectType(parent) ? parent.getFields()[isRead ? name : id + capitalized(name)] : undefined;
    if (!field) throw new Error(`There is no field for ${id} ${name}.`);
    const around = (inside: string) => (isRead ? `{ ${id} { ${inside} } }` : `mutation { ${inside} }`);
    return { title: `${id} ${name}`, field, around };
  }),
);

/** Asks and expects to be refused before anything is sent, with the field named. */
async function expectRefused(query: string, field: string, variables = {}) {
  gateway.forget();
  const { data, errors } = await (await gateway.fetch({ query, variables })).json();
  expect(data ?? null).toBeNull();
  expect(errors.map(({ extensions }: { extensions?: { field?: string } }) => extensions?.field)).toContain(field);
  expect(gateway.sandbox.accounts.map(({ requests }) => requests.count()).every((count) => count === 0)).toBe(true);
}

const selectionOf = ({ type }: Asked) => (isObjectType(getNamedType(type)) ? '{ __typename }' : '');

/** Arguments with an enum, at the top or in the one input object that writes have. */
function enumsOf(field: Asked): readonly string[] {
  const isEnum = ({ type }: GraphQLArgument | GraphQLInputField) => isEnumType(getNamedType(type));
  return field.args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    if (isEnum(argument)) return [argument.name];
    if (!isInputObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter(isEnum)
      .map(({ name }) => `${argument.name}.${name}`);
  });
}

function withWord(path: string, word: string): string {
  const [outer = '', inner] = path.split('.');
  return inner === undefined ? `${outer}: ${word}` : `${outer}: { ${inner}: ${word} }`;
}

describe('refused before any call, by name', () => {
  it('there are operations to ask about', () => {
    expect(operations.length).toBeGreaterThan(90);
  });

  it.each(operations)('an argument that $title does not have', async ({ field, around }) => {
    const query = around(`${field.name}(nonsense: 1) ${selectionOf(field)}`);
    await expectRefused(query, 'nonsense');
  });

  it.each(operations.filter(({ field }) => enumsOf(field).length > 0))(
    'a word that no enum of $title has',
    async ({ field, around }) => {
      for (const path of enumsOf(field)) {
        await expectRefused(around(`${field.name}(${withWord(path, 'NO_SUCH_WORD')}) ${selectionOf(field)}`), path);
      }
    },
  );

  it.each(operations.filter(({ field }) => field.args.some(isRequiredArgument)))(
    'an argument that $title needs and is not given',
    async ({ field, around }) => {
      const names = field.args.filter(isRequiredArgument).map(({ name }) => name);
      for (const name of names) await expectRefused(around(`${field.name} ${selectionOf(field)}`), name);
    },
  );
});
