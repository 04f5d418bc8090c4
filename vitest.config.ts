import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.vitest.js'],
    // Needs a browser; .ci/run runs it with the configuration that lies there.
    exclude: ['**/node_modules/**', 'test/browser/**'],
    testTimeout: 20_000,
  },
});
