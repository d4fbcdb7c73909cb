import { defineConfig } from 'vitest/config';

/** `npm run timings`: prints how long pages take. No test: what is quick on one machine is slow on another. */
export default defineConfig({
  test: {
    include: ['src/everypage/timings.ts'],
    globalSetup: ['src/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    teardownTimeout: 180_000,
  },
});
