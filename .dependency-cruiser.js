/**
 * Which part of the code may import which; `npm run check` holds every import against it.
 *
 *     app ──► domain ──► core ──► platform ──► config        (backend: hds/src)
 *     app ──► ingest ──► core
 *     app ──► features ──► components ──► hooks, lib          (pages: frontend/src)
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that something lives in the wrong folder.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...layers('hds/src', [
      'config/',
      'platform/',
      'core/',
      '(domain|ingest)/',
      '([^/]+[.]ts$|cli/|migrations/|testing/)',
    ]),
    {
      name: 'domain-and-ingest-do-not-meet',
      comment: 'A source knows no domain, a domain knows no source: they meet in core/report.',
      severity: 'error',
      from: { path: '^hds/src/(domain|ingest)/' },
      to: { path: '^hds/src/(domain|ingest)/', pathNot: '^hds/src/$1/' },
    },
    {
      name: 'domains-do-not-import-domains',
      comment: 'What a second domain comes to need moves to core; what happens in one is announced there.',
      severity: 'error',
      from: { path: '^hds/src/(domain|ingest)/([^/]+)/' },
      to: { path: '^hds/src/$1/', pathNot: '^hds/src/$1/$2/' },
    },
    ...layers('frontend/src', ['(hooks|lib)/', 'components/', 'features/', 'app/']),
    {
      name: 'features-do-not-import-features',
      comment: 'A feature is a page and what only it needs; what two need moves to components, hooks or lib.',
      severity: 'error',
      from: { path: '^frontend/src/features/([^/]+)/' },
      to: { path: '^frontend/src/features/', pathNot: '^frontend/src/features/$1/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(hds|frontend)/src/', pathNot: '([.](spec|test)[.]tsx?$)|/testing/' },
      to: { path: '([.](spec|test)[.]tsx?$)|/testing/' },
    },
    {
      name: 'nothing-needs-the-bench',
      severity: 'error',
      from: { pathNot: '^bench/' },
      to: { path: '^bench/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
};

/** Rules for the folders below `base` from the lowest layer to the highest: a layer imports none that stands above it. */
function layers(base, folders) {
  return folders.slice(0, -1).map((folder, height) => ({
    name: `${folder.replaceAll(/[^a-z|]/g, '').replace('|', '-and-')}-imports-only-what-is-below`,
    severity: 'error',
    from: { path: `^${base}/${folder}`, pathNot: '([.](spec|test)[.]tsx?$)|/testing/' },
    to: { path: `^${base}/(${folders.slice(height + 1).join('|')})` },
  }));
}
