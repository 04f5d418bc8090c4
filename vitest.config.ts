import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.vitest.js'],
    // Need a browser and other runtimes; .ci/run runs them with the configurations that lie there.
    exclude: ['**/node_modules/**', 'test/browser/**', 'test/runtimes/**'],
    testTimeout: 20_000,
  },
});
