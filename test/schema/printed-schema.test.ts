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

describe('rows', () => {
  it('are not named like a field of an interface, which they would silently replace', () => {
    const clashes = entityTypes(platforms).flatMap(({ type, spec }) => {
      const object = schema.getType(type);
      const shared = isObjectType(object) ? object.getInterfaces().flatMap((one) => Object.keys(one.getFields())) : [];
      expect(shared).toContain('nativeStatus');
      return Object.keys(spec.fields)
        .filter((name) => shared.includes(name))
        .map((name) => `${type}.${name}`);
    });
    expect(clashes).toEqual([]);
  });

  it('all appear as fields of their type, and all changeable ones in its changes', () => {
    for (const { type, spec } of entityTypes(platforms)) {
      const object = schema.getType(type);
      const readable = Object.entries(spec.fields).filter(([, field]) => !field.writeOnly);
      expect(isObjectType(object) && Object.keys(object.getFields())).toEqual(
        expect.arrayContaining(readable.map(([name]) => name)),
      );
    }
  });
});

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
