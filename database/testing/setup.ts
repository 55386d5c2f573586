/**
 * Before each integration test file: a database and a media folder of its own. The environment is
 * set here, before the file imports anything that reads it.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { testEnvironment } from '@/database/testing/environment'

const directory = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
copyFileSync(inject('templateDatabase'), path.join(directory, 'portal.db'))
Object.assign(process.env, testEnvironment({ directory }))

afterAll(async () => {
  const { closePortal } = await import('@/database/testing/portal')
  await closePortal()
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
})
