import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { type Fields, isReadable } from '../../datasources/spec/field.ts';
import { entityTypes } from '../../resolvers/entity.ts';
import { schema } from '../../schema/index.ts';
import { printedSchema, printedSubgraph } from '../../src/printed-schema.ts';

describe('the printed schema', () => {
  it('is the one that is committed; npm run codegen writes it', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printedSchema());
  });

  it('can be built again by a client', () => {
    expect(Object.keys(buildSchema(printedSchema()).getTypeMap())).toContain('CakeOffer');
  });

  it('keeps the keys of its entities when it is printed as a subgraph', () => {
    expect(printedSubgraph()).toMatch(/type CakeOffer implements [^{]*@key\(fields: "id"\)/);
  });
});

describe('descriptions', () => {
  it('are there for every type, field, argument and enum value', () => {
    expect(Object.values(schema.getTypeMap()).filter(isOurs).flatMap(undescribed)).toEqual([]);
  });
});

describe('connections', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const shapeOf = (type: (typeof types)[number]) =>
    Object.fromEntries(Object.values(type.getFields()).map(({ name, type }) => [name, String(type)]));
  const listings = types.filter(({ name }) => name.endsWith('Connection'));

  it.each(listings.map((type) => [type.name, type] as const))(
    '%s has the shape and the names of Relay',
    (name, type) => {
      const entity = name.replace(/Connection$/, '');
      expect(shapeOf(type)).toMatchObject({ edges: `[${entity}Edge!]!`, pageInfo: 'PageInfo!' });
      const edge = schema.getType(`${entity}Edge`);
      expect(isObjectType(edge) && shapeOf(edge)).toEqual({ cursor: 'String!', node: `${entity}!` });
    },
  );

  it('say whether and where they go on, in the words of Relay', () => {
    const pageInfo = schema.getType('PageInfo');
    expect(isObjectType(pageInfo) && shapeOf(pageInfo)).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it('are paged by first and after, and where they can be read backwards by last and before', () => {
    const fields = types.flatMap((type) => Object.values(type.getFields()));
    const paged = fields.filter(({ type }) => String(type).replace('!', '').endsWith('Connection'));
    expect(paged.length).toBeGreaterThan(listings.length);
    for (const { name, args } of paged) {
      const given = Object.fromEntries(args.map((argument) => [argument.name, String(argument.type)]));
      expect({ name, ...given }).toMatchObject({ name, first: 'Int', after: 'String' });
      expect({ name, before: given.before }).toEqual({ name, before: given.last && 'String' });
    }
  });
});

describe('rows', () => {
  it('are not named like a field of an interface, which they would silently replace', () => {
    const clashes = entityTypes(platforms).flatMap(({ type, spec }) => {
      const object = schema.getType(type);
      const shared = isObjectType(object) ? object.getInterfaces().flatMap((one) => Object.keys(one.getFields())) : [];
      expect(shared).toContain('nativeId');
      const details = Object.keys(spec.details ?? {});
      return [...fieldNames(spec.fields), ...details]
        .filter((name) => shared.includes(name))
        .map((name) => `${type}.${name}`);
    });
    expect(clashes).toEqual([]);
  });

  it('give each field of a type one row, also where a reference brings the thing that it points to', () => {
    const tables = entityTypes(platforms).flatMap(({ type, spec }) => [
      [type, spec.fields] as const,
      ...Object.entries(spec.details ?? {}).map(([name, { fields }]) => [`${type}.${name}`, fields] as const),
    ]);
    const repeated = tables.flatMap(([type, fields]) => {
      const names = fieldNames(fields);
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${type}.${name}`);
    });
    expect(repeated).toEqual([]);
  });

  it('all appear as fields of their type, and all changeable ones in its changes', () => {
    for (const { type, spec } of entityTypes(platforms)) {
      const object = schema.getType(type);
      const readable = Object.entries(spec.fields).filter(([, field]) => isReadable(field));
      expect(isObjectType(object) && Object.keys(object.getFields())).toEqual(
        expect.arrayContaining(readable.map(([name]) => name)),
      );
    }
  });
});

/** The fields that rows make: one each, and the thing itself beside a reference to it. */
function fieldNames(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, { to }]) => (to ? [name, name.replace(/Id$/, '')] : [name]));
}

/** Introspection and the types of the federation specification are described elsewhere. */
function isOurs(type: GraphQLNamedType): boolean {
  return (
    !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !/^(_|federation__|link__|FieldSet$)/.test(type.name)
  );
}

function undescribed(type: GraphQLNamedType): readonly string[] {
  const parts: { name: string; description?: string | null | undefined }[] = [
    { name: type.name, description: type.description },
  ];
  const add = (name: string, { description }: { description?: string | null | undefined }) =>
    parts.push({ name, description });
  if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      add(`${type.name}.${field.name}`, field);
      if ('args' in field)
        for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return parts.filter(({ description }) => !description).map(({ name }) => name);
}
