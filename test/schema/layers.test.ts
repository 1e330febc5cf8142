import { describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { forbiddenImports } from './forbidden-imports.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

const layers = ['src', 'schema', 'resolvers', 'datasources', 'sandbox'] as const;

describe('imports', () => {
  it.each(layers)('of %s point in one direction', (layer) => {
    const files = sourceFiles(layer);
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it.each([
    ['datasources/cake/offer.ts', "import { x } from '../../resolvers/context.ts';"],
    ['datasources/cake/offer.ts', "import { x } from '../keitaro/wire.ts';"],
    ['datasources/cake/offer.ts', "import ky from 'ky';"],
    ['datasources/cake/offer.ts', "import { request } from 'https';"],
    ['resolvers/context.ts', "import { parse } from 'graphql/language';"],
    ['datasources/cake/offer.ts', "import { platforms } from '../index.ts';"],
    ['datasources/platform.ts', "import { cake } from './cake/index.ts';"],
    ['datasources/spec/wire.ts', "import { GraphQLError } from 'graphql';"],
    ['resolvers/context.ts', "import { schema } from '../schema/index.ts';"],
    ['resolvers/context.ts', "import { wire } from '../datasources/cake/wire.ts';"],
    ['resolvers/context.ts', "import SchemaBuilder from '@pothos/core';"],
    ['schema/offer.ts', "import { start } from '../src/start.ts';"],
    ['schema/offer.ts', "import { cake } from '../datasources/cake/index.ts';"],
    ['src/start.ts', "import { createCake } from '../sandbox/cake/cake.ts';"],
    ['sandbox/index.ts', "export { offerWriteFields } from '../datasources/cake/offer-write-fields.ts';"],
    ['sandbox/index.ts', "const { cake } = await import('../datasources/cake/index.ts');"],
    ['sandbox/index.ts', "import {\n  one,\n  two,\n} from '../resolvers/context.ts';"],
  ])('planted in %s against the direction are found: %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1);
  });
});

describe('names', () => {
  it.each(['schema', 'resolvers', 'datasources/spec'])('of platforms do not stand in %s', (folder) => {
    const names = new RegExp(platforms.map(({ id }) => id).join('|'), 'i');
    const found = sourceFiles(folder).filter(({ text }) => names.test(withoutComments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('of CAKE\'s words for "unchanged" and "cleared" stand in CAKE\'s rows and wire only', () => {
    const words = /no_change|do_not_change|remove_all|9999\.1234|2067-10-20/;
    const files = layers.slice(0, 4).flatMap(sourceFiles);
    const found = files.filter(({ text }) => words.test(withoutComments(text))).map(({ path }) => path);
    expect(found).toEqual(['datasources/cake/wire.ts']);
  });

  it('of environment variables are read in one file', () => {
    const files = layers.flatMap(sourceFiles).filter(({ text }) => text.includes('process.env'));
    expect(files.map(({ path }) => path)).toEqual(['src/read-settings.ts']);
  });
});

describe('resolvers in the schema', () => {
  const bodies = /\b(resolve|resolveReference|load)\w*:\s*(async\s*)?(\([^)]*\)|\w+)\s*=>\s*\{/;

  it('are one expression each', () => {
    expect(sourceFiles('schema').filter(({ text }) => bodies.test(text))).toEqual([]);
  });

  it('with a body of statements would be found', () => {
    expect(bodies.test('resolve: async (parent, { id }) => { return parent; }')).toBe(true);
  });
});
