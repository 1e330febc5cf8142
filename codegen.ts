import { writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printedSchema } from './src/printed-schema.ts';

/** Writes `schema/schema.graphql` from the code, and from that typed documents for the tests. */
const file = new URL('schema/schema.graphql', import.meta.url);
writeFileSync(file, printedSchema());

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['test/service/**/*.ts'],
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsConst: true,
        scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', CurrencyCode: 'string' },
      },
    },
  },
  importExtension: '.ts',
};

export default config;
