import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev -w frontend` finds a running hub. */
const hub = `http://127.0.0.1:${process.env.HDS_PORT ?? 8085}`;

/** Lays `.br` and `.gz` beside each text file of the build, so that the web process need not compress while it serves. */
const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  writeBundle({ dir = 'dist' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html|svg)$/.test(file))) {
      const path = join(dir, name);
      const text = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(text));
      writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
    }
  },
});

/**
 * Parts of the component kit that app/App.tsx switches off, or that nothing here asks for (arrows of pop-overs). They would
 * still be sent to every browser, since the kit decides at run time whether to use them.
 */
const unused = /@mantine\/core\/esm\/.*\/(MantineCssVariables|MantineClasses|FloatingArrow)\.mjs$/;

const withoutUnused = (): Plugin => ({
  name: 'without-unused',
  apply: 'build',
  load: {
    filter: { id: unused },
    handler: (id) => `export const ${unused.exec(id)?.[1]} = () => null;`,
  },
});

export default defineConfig({
  plugins: [react(), withoutUnused(), precompressed()],
  server: { proxy: { '/api': hub } },
  build: {
    target: 'baseline-widely-available',
    // Nothing is inlined: fonts and images come from 'self' under the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What most pages need comes in few files: many small ones compress badly, and each costs a request.
          groups: [
            // Not what only charts, dialogs and very long tables need.
            {
              name: 'libraries',
              test: /node_modules\/(?!@mantine|@tabler|uplot|@tanstack\/(virtual|react-virtual)|.*(remove-scroll|use-sidecar|style-singleton|callback-ref|get-nonce|tslib))/,
            },
            { name: 'kit', test: /node_modules\/@mantine/, minShareCount: 30 },
            { name: 'shared', test: /(node_modules\/@tabler|\/src\/(components|hooks|lib)\/)/, minShareCount: 20 },
          ],
        },
      },
    },
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 60_000,
    // Enough of the page to see what a failed search looked at.
    env: { DEBUG_PRINT_LIMIT: '2000' },
  },
});
