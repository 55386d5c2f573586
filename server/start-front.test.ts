import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestServer, type TestServer } from './http-test-tools'
import { ListenRefused } from './listen'
import { startFront } from './start-front'

let directory: string
let other: TestServer

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'portal-front-'))
  other = await openTestServer((_, response) => response.end())
})
afterEach(async () => {
  await other.close()
  rmSync(directory, { recursive: true, force: true })
})

const start = (databaseUrl: string) =>
  startFront({
    port: Number(new URL(other.address).port),
    host: '127.0.0.1',
    siteUrl: 'http://portal.test',
    jobsSecret: 'only-for-tests',
    databaseUrl,
    rendererOrigin: other.address,
    cacheDirectory: directory,
    build: { id: 'test', hashed: directory, published: directory },
    mediaDirectory: directory,
    hasAccessLog: false,
  })

test('a port that is taken is told as what it is', async () => {
  await expect(start(`file:${directory}/portal.db`)).rejects.toThrow(ListenRefused)
})

test('a front that cannot open says so, and keeps nobody waiting', async () => {
  await expect(start('mongodb://nobody@[')).rejects.toThrow(/host|URL|connection string/i)
})
