import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRedirects } from './open-redirects'

let directory = ''
let url = ''

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'portal-redirects-'))
  url = `file:${join(directory, 'portal.db')}`
  await write(
    'CREATE TABLE redirects (id text PRIMARY KEY, "from" text UNIQUE, "to" text, type text)',
    `INSERT INTO redirects VALUES
      ('1', '/cũ', '/mới', 'moved'), ('2', '/gỡ', NULL, 'gone'), ('3', '/dở', NULL, 'moved')`,
  )
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

async function write(...statements: string[]): Promise<void> {
  const client = createClient({ url })
  for (const statement of statements) await client.execute(statement)
  client.close()
}

test.each([
  ['/cũ', { type: 'moved', to: '/mới' }],
  ['/gỡ', { type: 'gone' }],
  ['/dở', null],
  ['/khong-co', null],
])('%s: %o', async (path, expected) => {
  const lookup = await openRedirects(url)
  expect(await lookup.find(path)).toEqual(expected)
  await lookup.close()
})

test('sees what others write while it is open', async () => {
  const lookup = await openRedirects(url)
  expect(await lookup.find('/sau')).toBeNull()
  await write(`INSERT INTO redirects VALUES ('4', '/sau', NULL, 'gone')`)
  expect(await lookup.find('/sau')).toEqual({ type: 'gone' })
  await lookup.close()
})

test('rejects when the table cannot be read', async () => {
  const lookup = await openRedirects(`file:${join(directory, 'empty.db')}`)
  await expect(lookup.find('/cũ')).rejects.toThrow('no such table')
  await lookup.close()
})
