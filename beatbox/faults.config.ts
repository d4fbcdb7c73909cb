import { defineConfig } from 'vitest/config';

/** What the hub survives: `npm run faults`, and the suite `faults` of `npm test`. Its hub is another one than that of the other tests. */
export default defineConfig({
  // Vitest may run the other tests of this folder at the same time.
  cacheDir: 'node_modules/.vite-faults',
  test: {
    include: ['src/faults/**/*.test.ts'],
    globalSetup: ['src/faults/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 180_000,
  },
});
