import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const env = 'env.ts is the only reader of the environment; take the value from there.'

/** The ways in which a program gets at the environment. */
const NO_ENVIRONMENT = [
  {
    selector:
      "MemberExpression:matches([object.name='process'], [object.property.name='process']):matches([property.name='env'], [property.value='env'], [property.name='loadEnvFile'])",
    message: env,
  },
  { selector: "VariableDeclarator[init.name='process'] Property[key.name='env']", message: env },
  { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: env },
]

/** Reader pages are HTML: they are shipped without the framework's runtime. */
const NO_RUNTIME = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'Reader pages are shipped without a framework; improve them in enhance/.',
  },
  {
    selector: "ExpressionStatement[directive='use server']",
    message: 'Server Actions need the runtime; post the form to a route handler.',
  },
]

/** What reader pages may not import, and why. */
const NO_RUNTIME_IMPORTS = [
  { name: 'next/image', message: 'It needs the runtime; use <img> with srcset.' },
  { name: 'next/script', message: 'It needs the runtime; see enhance/.' },
  { name: 'next/dynamic', message: 'It needs the runtime.' },
  { name: 'react', importNames: ['Suspense', 'lazy'], message: 'It needs the runtime.' },
]

export default defineConfig([
  globalIgnores([
    '.next/',
    'node_modules/',
    'var/',
    'test-results/',
    'playwright-report/',
    'next-env.d.ts',
    'payload-types.ts',
    'app/(payload)/admin/import-map.ts',
    'database/migrations/',
  ]),
  nextCoreWebVitals,
  {
    // Pages are plain HTML: neither next/image nor next/script, which need the runtime.
    rules: { '@next/next/no-img-element': 'off', '@next/next/no-sync-scripts': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in Vietnamese sentences and URLs are wanted; objects and undefined are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    ignores: [
      'env.ts',
      'scripts/**',
      'e2e/**',
      '**/*.test.ts',
      'database/testing/**',
      'playwright.config.ts',
      'vitest.config.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...NO_ENVIRONMENT] },
  },
  {
    files: ['app/(portal)/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    // Next demands that its last-resort error boundaries are client components.
    ignores: ['**/error.tsx', '**/global-error.tsx', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_ENVIRONMENT, ...NO_RUNTIME],
      'no-restricted-imports': ['error', { paths: NO_RUNTIME_IMPORTS }],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    // dependency-cruiser lets types cross borders; this one they may not.
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['payload', '@payloadcms/*', '@/payload-types', '@/collections/*'],
              message: 'Components know the view models of data/, not what is stored.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    // Assertions on things a test has just created would otherwise drown in guards.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
])
