import { defineConfig } from 'vitest/config';
import suite from '../vitest.config.ts';

// What the project promises of other people's tools. Run after the suite: needs `npm ci` in this folder.
export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include: ['tests/tools/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
