import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Pothos loads graphql as Node does; without this the tests would load its second, bundler-only copy beside it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, because machines differ: a test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every core: the usual one less would halve the speed of a machine that has two.
    maxWorkers: '100%',
    // CI counts from the file; a person reads the default report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-results.json' }]] : ['default'],
  },
});
