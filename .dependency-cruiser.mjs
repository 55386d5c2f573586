/**
 * Who may import whom. Each comment is the sentence that docs/ARCHITECTURE.md states; this file is
 * what makes it true. Only what is imported at run time counts (`tsPreCompilationDeps: false`):
 * `import type` may cross any border, and ESLint refuses the few types that may not.
 */
const DOMAIN = '^(text|site|editorial|statistics|search|reports|word|syndication)/(?!engines/)'
const ENGINES = '^(statistics|search)/engines/'
const SCHEMA = '^(access|fields|hooks|collections|globals)/'
const TESTS = '\\.(test|fixture)\\.tsx?$|^database/testing/|^e2e/'
const INTEGRATION_TESTS = '\\.int\\.test\\.ts$|^database/testing/'
/** Ours, and Node's own modules. */
const LOCAL = '^(?!node_modules/)'
const FRAMEWORKS =
  'node_modules/(next|react|react-dom|payload|@payloadcms|drizzle-orm|@libsql|mongodb|mongoose|sharp)/'
const CMS = 'node_modules/(payload|@payloadcms|drizzle-orm|@libsql|mongodb|mongoose)/'

/** Whatever is not in `rooms` but is ours. */
const everythingBut = (rooms) => `^(?!node_modules/|(${rooms})/)`

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No cycles.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'Every import leads to a file: a rule cannot judge what it cannot see.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-plain-typescript',
      comment:
        'Domain rooms are plain TypeScript: no Next, React, Payload, database or Node at run time, and no other room.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: TESTS },
      to: { path: [LOCAL, FRAMEWORKS], pathNot: DOMAIN },
    },
    {
      name: 'engines-know-domain-and-database',
      comment:
        'Engines know the domain and the database they count or search in, and nothing else.',
      severity: 'error',
      from: { path: ENGINES, pathNot: TESTS },
      to: {
        path: [LOCAL, 'node_modules/(next|react|react-dom)/'],
        pathNot: [DOMAIN, ENGINES, '^database/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'schema-imports-downwards',
      comment:
        'Schema imports the domain and itself downwards: globals and collections use hooks, hooks use fields, fields use access.',
      severity: 'error',
      from: { path: '^(access|fields|hooks)/', pathNot: TESTS },
      to: { path: '^(collections|globals)/' },
    },
    {
      name: 'fields-stand-below-hooks',
      comment:
        'A field brings its own small hooks with it; shared hooks may know fields, not the reverse.',
      severity: 'error',
      from: { path: '^(access|fields)/', pathNot: TESTS },
      to: { path: '^hooks/' },
    },
    {
      name: 'access-stands-at-the-bottom',
      comment: 'Access rules know people and documents, not the fields they guard.',
      severity: 'error',
      from: { path: '^access/', pathNot: TESTS },
      to: { path: '^fields/' },
    },
    {
      name: 'schema-never-reaches-pages',
      comment:
        'Schema never reaches React, components/, app/ or data/, even transitively: scripts load it without a page. Admin components are named by path string.',
      severity: 'error',
      from: { path: SCHEMA, pathNot: TESTS },
      to: {
        path: '^(app|components|admin|data|intake)/|node_modules/(react|react-dom|next)/',
        reachable: true,
      },
    },
    {
      name: 'schema-gets-settings-as-arguments',
      comment: 'Schema reads no settings and opens no database: payload.config.ts hands both in.',
      severity: 'error',
      from: { path: SCHEMA, pathNot: TESTS },
      to: { path: '^(env|payload\\.config)\\.ts$|^database/' },
    },
    {
      name: 'only-data-and-intake-open-the-cms',
      comment:
        'Only data/ and intake/ open the CMS for pages (and scripts/, app/(payload) and integration tests for themselves): access control cannot be forgotten.',
      severity: 'error',
      from: {
        path: LOCAL,
        pathNot: ['^(data|intake|scripts)/', '^app/\\(payload\\)/', INTEGRATION_TESTS],
      },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'pages-only-compose',
      comment:
        'Pages under app/(portal) compose: they ask data/ or intake/, draw with components/, and know neither schema nor CMS.',
      severity: 'error',
      from: { path: '^app/\\(portal\\)/' },
      to: { path: [SCHEMA, '^(admin|database|sample)/', CMS] },
    },
    {
      name: 'data-gives-view-models',
      comment: 'data/ turns documents into small view models: no React, no components, no pages.',
      severity: 'error',
      from: { path: '^(data|intake)/', pathNot: TESTS },
      to: { path: '^(components|admin|app)/|node_modules/(react-dom|next)/' },
    },
    {
      name: 'components-get-props',
      comment:
        'Components import site/, text/ and one another, and types of data/: values arrive as props.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { path: [everythingBut('components|site|text'), CMS] },
    },
    {
      name: 'enhancements-are-plain-modules',
      comment:
        'Modules in enhance/ run in the browser as they are: they import one another and nothing else.',
      severity: 'error',
      from: { path: '^enhance/', pathNot: TESTS },
      to: { pathNot: '^enhance/' },
    },
    {
      name: 'database-knows-no-room',
      comment:
        'database/ stands below every room: it knows Payload’s adapters and nothing of ours.',
      severity: 'error',
      from: { path: '^database/', pathNot: TESTS },
      to: { pathNot: '^(node_modules|database)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'server-speaks-http',
      comment:
        'server/ knows Next only through its request handler, and the rest only through HTTP and the small interfaces of the database.',
      severity: 'error',
      from: { path: '^server/', pathNot: TESTS },
      to: {
        path: [
          '^(access|admin|app|collections|components|data|enhance|fields|globals|hooks|intake|sample|scripts)/',
          '^(env|payload\\.config)\\.ts$',
          'node_modules/next/(?!dist/server/next\\.js$)',
          'node_modules/(react|react-dom|payload|@payloadcms)/',
        ],
      },
    },
    {
      name: 'sample-content-is-loaded-by-scripts',
      comment: 'Sample content is data for scripts/: nothing that is served imports it.',
      severity: 'error',
      from: { path: LOCAL, pathNot: ['^(sample|scripts)/', TESTS] },
      to: { path: '^sample/' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Nothing imports app/.',
      severity: 'error',
      from: { path: LOCAL, pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'nothing-imports-server-or-scripts',
      comment: 'Nothing imports server/ or scripts/; scripts/start.ts alone starts the server.',
      severity: 'error',
      from: { path: LOCAL, pathNot: ['^(server|scripts)/', '^playwright\\.config\\.ts$'] },
      to: { path: '^(server|scripts)/' },
    },
    {
      name: 'server-does-not-import-scripts',
      comment: 'The server does not know who starts it.',
      severity: 'error',
      from: { path: '^server/', pathNot: TESTS },
      to: { path: '^scripts/' },
    },
    {
      name: 'nobody-imports-next-cache',
      comment:
        'Reader pages are cached by server/, and by nothing else: nobody imports next/cache.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/next/cache' },
    },
    {
      name: 'test-helpers-stay-in-tests',
      comment: 'What is only for tests is imported only by tests.',
      severity: 'error',
      from: {
        path: LOCAL,
        pathNot: [TESTS, '^(vitest|playwright)\\.config\\.ts$', '^scripts/test\\.mjs$'],
      },
      to: { path: TESTS },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
    exclude: {
      // Generated, and assets that no rule is about.
      path: ['^app/\\(payload\\)/admin/import-map\\.ts$', '^\\.next/', '\\.(css|svg|csv|json)$'],
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.d.ts'],
    },
  },
}

export default configuration
