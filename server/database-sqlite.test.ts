import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PortalDatabase } from './database'
import { openDatabase } from './open-database'

let directory = ''
let url = ''
let database: PortalDatabase

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'portal-database-'))
  url = `file:${join(directory, 'portal.db')}`
  await write(
    'CREATE TABLE redirects (id text PRIMARY KEY, "from" text UNIQUE, "to" text, type text, deleted_at text)',
    `INSERT INTO redirects VALUES
      ('1', '/cũ', '/mới', 'moved', NULL), ('2', '/gỡ', NULL, 'gone', NULL),
      ('3', '/dở', NULL, 'moved', NULL), ('4', '/thôi', NULL, 'gone', '2026-01-01T00:00:00.000Z')`,
    'CREATE TABLE content_changes (id text PRIMARY KEY)',
    'CREATE TABLE media (id text PRIMARY KEY, filename text, deleted_at text)',
    `INSERT INTO media VALUES ('1', 'a.jpg', NULL), ('2', 'b.jpg', '2026-01-01T00:00:00.000Z')`,
  )
  database = await openDatabase(url)
})

afterEach(async () => {
  await database.close()
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
  ['/thôi', null],
  ['/khong-co', null],
])('%s: %o', async (path, expected) => {
  expect(await database.findRedirect(path)).toEqual(expected)
})

test('sees what others write while it is open', async () => {
  expect(await database.findRedirect('/sau')).toBeNull()
  await write(`INSERT INTO redirects VALUES ('5', '/sau', NULL, 'gone', NULL)`)
  expect(await database.findRedirect('/sau')).toEqual({ type: 'gone' })
})

test('the content number is another one after each change, even by a clock that runs late', async () => {
  const seen = [await database.readContentNumber()]
  for (const id of ['m', 'z', 'a']) {
    await write(`INSERT INTO content_changes VALUES ('${id}')`)
    seen.push(await database.readContentNumber())
  }
  expect(new Set(seen).size).toBe(4)
  expect(await database.readContentNumber()).toBe(seen[3])
})

test('knows every address that is gone, and every file in the trash', async () => {
  expect(await database.listGonePaths()).toEqual(['/gỡ'])
  expect(await database.listWithheldFiles()).toEqual(['b.jpg'])
})

test('rejects when the tables cannot be read', async () => {
  const empty = await openDatabase(`file:${join(directory, 'empty.db')}`)
  await expect(empty.findRedirect('/cũ')).rejects.toThrow('no such table')
  await expect(empty.readContentNumber()).rejects.toThrow('no such table')
  await empty.close()
})
