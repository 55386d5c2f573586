import { tmpdir } from 'node:os'
import { afterEach, expect, test } from 'vitest'
import { createHealth } from './health'
import { openTestServer, type TestServer } from './http-test-tools'

let server: TestServer | undefined

afterEach(() => server?.close())

type Options = Parameters<typeof createHealth>[0]

async function ask(path: string, changed: Partial<Options> = {}) {
  const health = createHealth({
    isConnected: () => true,
    isMigrated: () => true,
    jobsRanAt: (): number | null => Date.now(),
    startedAt: 0,
    directory: tmpdir(),
    ...changed,
  })
  server = await openTestServer((_, response) => void health.find(path)?.(response))
  const { status, body } = await server.get(path)
  return { status, parts: JSON.parse(body.toString()) as Record<string, string> }
}

test('the process is well as long as it answers', async () => {
  const { status } = await ask('/healthz', { isConnected: () => false })
  expect(status).toBe(200)
})

test('the portal is ready when all its parts are', async () => {
  expect(await ask('/readyz')).toEqual({
    status: 200,
    parts: { database: 'ok', migrations: 'ok', disk: 'ok', jobs: 'ok' },
  })
})

test.each<[string, Partial<Options>]>([
  ['database', { isConnected: () => false }],
  ['migrations', { isMigrated: () => false }],
  ['disk', { directory: '/khong-co-thu-muc-nay' }],
  ['jobs', { jobsRanAt: () => Date.now() - 61_000 }],
  ['jobs', { jobsRanAt: () => null, startedAt: 0 }],
])('it is not while this is missing: %s', async (part, changed) => {
  const { status, parts } = await ask('/readyz', changed)
  expect(status).toBe(503)
  expect(parts[part]).toBe('failing')
})

test('jobs are not late before they could have run', async () => {
  const { status } = await ask('/readyz', { jobsRanAt: () => null, startedAt: Date.now() })
  expect(status).toBe(200)
})

test('other addresses are not its business', () => {
  const health = createHealth({
    isConnected: () => true,
    isMigrated: () => true,
    jobsRanAt: () => null,
    startedAt: 0,
    directory: '.',
  })
  expect(health.find('/')).toBeNull()
})
