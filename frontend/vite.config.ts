import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev -w frontend` finds a running hub. */
const hub = `http://127.0.0.1:${process.env.HDS_PORT ?? 8085}`;

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': hub } },
  build: {
    target: 'baseline-widely-available',
    // Nothing is inlined: fonts and images come from 'self' under the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    // Enough of the page to see what a failed search looked at.
    env: { DEBUG_PRINT_LIMIT: '2000' },
  },
});
