import { afterEach, expect, test, vi } from 'vitest'
import { type Clock, startClock } from './clock'
import { openTestServer, type TestServer } from './http-test-tools'

let server: TestServer | undefined
let clock: Clock | undefined

afterEach(async () => {
  clock?.stop()
  await server?.close()
})

function start(address: string, timeoutMs = 1000) {
  const log = { info: vi.fn(), error: vi.fn() }
  const urls = [`${address}/jobs`]
  clock = startClock({ urls, secret: 'secret', intervalMs: 5, timeoutMs, log })
  return log
}

test('calls the endpoint with the secret, again and again', async () => {
  const seen: (string | undefined)[] = []
  server = await openTestServer((request, response) => {
    seen.push(request.headers.authorization)
    response.end()
  })
  start(server.address)
  await vi.waitFor(() => {
    expect(seen.length).toBeGreaterThan(2)
  })
  expect(seen[0]).toBe('Bearer secret')
})

test('calls the second endpoint though the first one fails, and says that it does', async () => {
  const seen: (string | undefined)[] = []
  server = await openTestServer((request, response) => {
    seen.push(request.url)
    response.statusCode = request.url === '/broken' ? 500 : 200
    response.end()
  })
  const log = { info: vi.fn(), error: vi.fn() }
  const urls = [`${server.address}/broken`, `${server.address}/jobs`]
  clock = startClock({ urls, secret: 'secret', intervalMs: 5, timeoutMs: 1000, log })
  await vi.waitFor(() => {
    expect(seen.slice(0, 4)).toEqual(['/broken', '/jobs', '/broken', '/jobs'])
  })
  expect(log.error).toHaveBeenCalledOnce()
})

test('never has two calls under way', async () => {
  let running = 0
  let most = 0
  let calls = 0
  server = await openTestServer((_, response) => {
    calls += 1
    running += 1
    most = Math.max(most, running)
    setTimeout(() => {
      running -= 1
      response.end()
    }, 30)
  })
  start(server.address)
  await vi.waitFor(() => {
    expect(calls).toBeGreaterThan(2)
  })
  expect(most).toBe(1)
})

test('says once that calls fail and once that they work again', async () => {
  let calls = 0
  server = await openTestServer((_, response) => {
    calls += 1
    response.statusCode = calls <= 3 ? 401 : 200
    response.end()
  })
  const log = start(server.address)
  await vi.waitFor(() => {
    expect(calls).toBeGreaterThan(5)
  })
  expect(log.error).toHaveBeenCalledOnce()
  expect(log.info).toHaveBeenCalledOnce()
})

test('gives a call up that takes too long', async () => {
  let calls = 0
  server = await openTestServer(() => {
    calls += 1
  })
  start(server.address, 20)
  await vi.waitFor(() => {
    expect(calls).toBeGreaterThan(1)
  })
})

test('stops without a word, in the middle of a call too', async () => {
  let calls = 0
  server = await openTestServer(() => {
    calls += 1
  })
  const log = start(server.address)
  await vi.waitFor(() => {
    expect(calls).toBe(1)
  })
  clock?.stop()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(calls).toBe(1)
  expect(log.error).not.toHaveBeenCalled()
})
