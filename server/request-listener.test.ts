import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readerHeaders } from './headers'
import { openTestServer, silentLog, type TestServer } from './http-test-tools'
import type { PageCache } from './page-cache'
import { createPassOn } from './pass-on'
import { createRequestListener } from './request-listener'
import { SealedPage } from './sealed-page'

/** With `withPayload` they are on every path of Next. */
const PANEL_HEADERS = {
  'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
  'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
  vary: 'Sec-CH-Prefers-Color-Scheme, rsc, Cookie',
  'x-powered-by': 'Next.js, Payload',
}

const next: RequestListener = (request, response) => {
  if (request.url === '/api/hong') {
    response.destroy()
    return
  }
  if (request.url === '/api/dang-do') {
    response.write('half', () => response.destroy())
    return
  }
  for (const [name, value] of Object.entries(PANEL_HEADERS)) response.setHeader(name, value)
  response.statusCode = request.url === '/api/refused' ? 403 : 200
  const isJson = request.url === '/api/json'
  response.setHeader('Content-Type', isJson ? 'application/json' : 'text/html')
  response.end(`${request.url} by Next`)
}

/** A cache that keeps nothing. */
const cache: PageCache = {
  findFresh: () => null,
  get: ({ url }) => {
    if (url === '/hong') return Promise.reject(new Error('broken'))
    const page = { status: 200, headers: PANEL_HEADERS, body: Buffer.from(url) }
    return Promise.resolve({
      page: SealedPage.of(page, readerHeaders({ isSecure })),
      outdated: null,
    })
  },
  renderFor: (url, { cookie }) => {
    const body = Buffer.from(`${url} for ${cookie ?? 'nobody'}`)
    return Promise.resolve({
      page: SealedPage.of({ status: 200, headers: {}, body }, [], true),
      outdated: null,
    })
  },
}

const isSecure = true
let server: TestServer
let behind: TestServer
const watch = { isConnected: true, expectChange: vi.fn() }
const readings = { note: vi.fn() }

beforeEach(async () => {
  watch.isConnected = true
  watch.expectChange.mockClear()
  readings.note.mockClear()
  behind = await openTestServer(next)
  const listener = createRequestListener({
    passOn: createPassOn({ origin: behind.address, isConnected: () => watch.isConnected }),
    cache,
    staticFiles: ({ url }, response) => {
      if (url !== '/emblem.svg') return false
      response.writeHead(200).end('<svg/>')
      return true
    },
    health: {
      find: (path) =>
        path === '/healthz'
          ? (response) => {
              response.end('well')
              return Promise.resolve()
            }
          : null,
    },
    watch,
    readings,
    isSecure,
    log: silentLog,
  })
  server = await openTestServer(listener)
})

afterEach(() => Promise.all([server.close(), behind.close()]))

test('a reader page carries none of the headers meant for the admin panel', async () => {
  const { headers } = await server.get('/tin')
  expect(headers['accept-ch']).toBeUndefined()
  expect(headers['critical-ch']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers.vary).toBeUndefined()
})

test('the admin panel keeps them, apart from the advertisement', async () => {
  const { headers } = await server.get('/admin/login')
  expect(headers['critical-ch']).toBe('Sec-CH-Prefers-Color-Scheme')
  expect(headers.vary).toContain('Sec-CH-Prefers-Color-Scheme')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('an address that only begins like the admin panel is none', async () => {
  expect((await server.get('/administrator')).headers['critical-ch']).toBeUndefined()
})

test.each(['/tin', '/admin', '/api/news', '/emblem.svg', '/healthz'])(
  '%s carries the security headers',
  async (path) => {
    expect((await server.get(path)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    })
  },
)

test('reader pages may load nothing but their own files, and nothing inline', async () => {
  const policy = String((await server.get('/tin')).headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
})

test('so may an answer to a form that is no form of ours, but REST says what it likes', async () => {
  const { headers } = await server.get('/tim-kiem?q=a', { method: 'POST' })
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect((await server.get('/api/json')).headers['content-security-policy']).toBeUndefined()
})

test('the admin panel has a policy of its own', async () => {
  const policy = String((await server.get('/admin')).headers['content-security-policy'])
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
})

test('REST keeps what it varies by', async () => {
  expect((await server.get('/api/news')).headers.vary).toBe('rsc, Cookie')
})

test('a preview is for the one who asks, and kept by nobody', async () => {
  const { headers, body } = await server.get('/xem-truoc/tin-tuc/1', { headers: { cookie: 'a=b' } })
  expect(body.toString()).toBe('/xem-truoc/tin-tuc/1 for a=b')
  expect(headers['cache-control']).toBe('no-store')
})

test('a save is expected to change pages; a question or a refusal is not', async () => {
  await server.get('/api/news')
  await server.get('/api/news', { method: 'OPTIONS' })
  await server.get('/api/refused', { method: 'POST' })
  expect(watch.expectChange).not.toHaveBeenCalled()
  await server.get('/api/news', { method: 'POST' })
  expect(watch.expectChange).toHaveBeenCalledOnce()
})

test('while the database is down the panel says so at once; files and health are answered', async () => {
  watch.isConnected = false
  const { status, headers, body } = await server.get('/admin')
  expect(status).toBe(503)
  expect(headers['retry-after']).toBeDefined()
  expect(body.toString()).toContain('tạm gián đoạn')
  const refusal = await server.get('/api/news', { method: 'POST' })
  expect(refusal.status).toBe(503)
  expect(refusal.body.toString()).toContain('chưa lưu được')
  expect((await server.get('/emblem.svg')).status).toBe(200)
  expect((await server.get('/healthz')).status).toBe(200)
})

test('an absolute address is read as its path', async () => {
  const { body } = await server.get('http://evil.com/api/news?a=1')
  expect(body.toString()).toBe('/api/news?a=1 by Next')
})

test('a target that is no address is refused', async () => {
  expect((await server.get('*', { method: 'OPTIONS' })).status).toBe(400)
})

test.each(['/api/hong', '/hong'])(
  'when %s fails it answers 500, and the next request is served',
  async (path) => {
    expect((await server.get(path)).status).toBe(500)
    expect((await server.get('/tin')).status).toBe(200)
  },
)

test('a handler that fails half-way ends the connection, and the next request is served', async () => {
  await expect(server.get('/api/dang-do')).rejects.toThrow(/aborted|hang up/)
  expect((await server.get('/tin')).status).toBe(200)
})

test('the pages of items are noted as read, and nothing else is', async () => {
  for (const path of [
    '/tin-tuc/mot-tin?fbclid=1',
    '/',
    '/tin-tuc',
    '/xem-truoc/tin-tuc/1',
    '/api/x',
  ]) {
    await server.get(path)
  }
  expect(readings.note.mock.calls.map(([, path]: unknown[]) => path)).toEqual(['/tin-tuc/mot-tin'])
})
