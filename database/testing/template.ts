import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { testEnvironment } from '@/database/testing/environment'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated, empty database; every test file works on a copy of its own. */
    templateDatabase: string
  }
}

/** Migrates once for all test files, in a process of its own so that nothing of it stays behind. */
export default async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'portal-template-'))
  await promisify(execFile)(
    process.execPath,
    ['--import', './scripts/node/typescript.mjs', 'database/testing/migrate-template.ts'],
    { env: { ...process.env, ...testEnvironment({ directory }) } },
  )
  project.provide('templateDatabase', path.join(directory, 'portal.db'))
  return () => {
    rmSync(directory, { recursive: true, force: true })
  }
}
