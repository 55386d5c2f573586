import path from 'node:path'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const NEVER = ['**/node_modules/**', '**/.next/**', 'var/**', 'e2e/**']
const INTEGRATION = '**/*.int.test.ts'
/** What is true of one database only. */
const SQLITE_ONLY = '**/*sqlite.int.test.ts'
const MONGODB_ONLY = '**/*mongodb.int.test.ts'
const SECOND = 1000

/** A real Payload behind every test file. */
const REAL_PAYLOAD = {
  environment: 'node' as const,
  pool: 'forks' as const,
  execArgv: ['--import', './scripts/node/steady-imports.mjs'],
  maxWorkers: 2,
  testTimeout: 120 * SECOND,
  hookTimeout: 180 * SECOND,
}

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
          // Some start a process of their own, which takes its time on a busy machine.
          testTimeout: 60 * SECOND,
          // Projects with different numbers of workers run one after the other.
          sequence: { groupOrder: 1 },
          include: ['**/*.test.ts'],
          exclude: [...NEVER, INTEGRATION],
        },
      },
      {
        extends: true,
        test: {
          ...REAL_PAYLOAD,
          name: 'integration',
          sequence: { groupOrder: 2 },
          include: [INTEGRATION],
          exclude: [...NEVER, MONGODB_ONLY],
          globalSetup: 'database/testing/template.ts',
          setupFiles: 'database/testing/setup.ts',
        },
      },
      {
        extends: true,
        test: {
          ...REAL_PAYLOAD,
          name: 'integration-mongodb',
          sequence: { groupOrder: 3 },
          include: [INTEGRATION],
          exclude: [...NEVER, SQLITE_ONLY],
          globalSetup: 'database/testing/mongodb-server.ts',
          setupFiles: 'database/testing/setup-mongodb.ts',
        },
      },
    ],
  },
})
