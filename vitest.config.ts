import path from 'node:path'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const NEVER = ['**/node_modules/**', '**/.next/**', 'var/**', 'e2e/**']
const INTEGRATION = '**/*.int.test.ts'
const SECOND = 1000

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: path.join(here, 'payload.config.ts') },
      { find: /^@\//, replacement: `${here}/` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Projects with different numbers of workers run one after the other.
          sequence: { groupOrder: 1 },
          include: ['**/*.test.ts'],
          exclude: [...NEVER, INTEGRATION],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          environment: 'node',
          sequence: { groupOrder: 2 },
          include: [INTEGRATION],
          exclude: NEVER,
          pool: 'forks',
          execArgv: ['--import', './scripts/node/steady-imports.mjs'],
          maxWorkers: 2,
          globalSetup: 'database/testing/template.ts',
          setupFiles: 'database/testing/setup.ts',
          testTimeout: 30 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
    ],
  },
})
