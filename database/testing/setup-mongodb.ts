import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, inject } from 'vitest'
import { testEnvironment } from '@/database/testing/environment'

const directory = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
const databaseUrl = urlOfNewDatabase(inject('mongodbUrl'))
Object.assign(process.env, testEnvironment({ directory, databaseUrl }))

afterAll(async () => {
  const { closePortal } = await import('@/database/testing/portal')
  await closePortal()
  const client = new MongoClient(databaseUrl)
  await client.db().dropDatabase()
  await client.close()
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
})

/** The same server, another database; what the URL says besides stays. */
function urlOfNewDatabase(server: string): string {
  return server.replace(
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/,
    `$1/${path.basename(directory)}`,
  )
}
