import { afterEach, expect, test } from 'vitest'
import { withAccessLog } from './access-log'
import { openTestServer, type TestServer } from './http-test-tools'

let server: TestServer | undefined

afterEach(() => server?.close())

test('says what was asked and how it went, and nothing of who asked', async () => {
  const lines: string[] = []
  const listener = withAccessLog(
    (_, response) => response.writeHead(404).end(),
    (line) => lines.push(line),
  )
  server = await openTestServer(listener)
  await server.get('/khong-co?q=1', { headers: { 'user-agent': 'Zalo', cookie: 'a=1' } })
  await new Promise((resolve) => setImmediate(resolve))
  expect(lines).toHaveLength(1)
  const { time, ms, ...rest } = JSON.parse(lines[0]!) as Record<string, unknown>
  expect(rest).toEqual({ method: 'GET', url: '/khong-co?q=1', status: 404, complete: true })
  expect(Date.parse(String(time))).not.toBeNaN()
  expect(ms).toBeGreaterThanOrEqual(0)
})

test('does not tell what opens a draft that was shared', async () => {
  const lines: string[] = []
  const listener = withAccessLog(
    (_, response) => response.writeHead(200).end(),
    (line) => lines.push(line),
  )
  server = await openTestServer(listener)
  await server.get('/xem-truoc/chia-se/bi-mat?fbclid=1')
  await new Promise((resolve) => setImmediate(resolve))
  expect(JSON.parse(lines[0]!)).toMatchObject({ url: '/xem-truoc/chia-se/…', status: 200 })
})
