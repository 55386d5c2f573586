import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { beforeAll, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { env } from '@/env'

/** A program is started, which a busy machine takes its time for. */
const PATIENCE_MS = 120_000

beforeAll(async () => {
  const payload = await openPortal()
  await payload.destroy()
})

const name = 'an older portal does not start on the database of a newer one, and leaves it as it is'
test(name, { timeout: PATIENCE_MS }, async () => {
  const client = createClient({ url: env.DATABASE_URL })
  await client.execute(
    `INSERT INTO payload_migrations (name, batch) VALUES ('29991231_000000_from_the_future', 99)`,
  )
  const counted = () => client.execute('SELECT COUNT(*) AS count FROM payload_migrations')
  const before = await counted()
  const args = ['--import', './scripts/node/typescript.mjs', 'scripts/prepare-database.ts']
  await expect(promisify(execFile)(process.execPath, args)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('phiên bản mới hơn') as string,
  })
  expect((await counted()).rows).toEqual(before.rows)
  client.close()
})
