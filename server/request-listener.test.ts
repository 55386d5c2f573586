import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRenderer, type PageHandler } from './capture'
import { openTestServer, silentLog, type TestServer } from './http-test-tools'
import { createRequestListener } from './request-listener'

/** Behaves like Next with `withPayload`: its headers are on every path. */
const handler: PageHandler = (request, response) => {
  if (request.url === '/api/hong') return Promise.reject(new Error('broken'))
  if (request.url === '/api/dang-do') {
    response.write('half')
    return Promise.reject(new Error('broken'))
  }
  response.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme')
  response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
  response.setHeader('Vary', 'Sec-CH-Prefers-Color-Scheme, rsc, Cookie')
  response.setHeader('X-Powered-By', 'Next.js, Payload')
  response.setHeader('Content-Type', 'text/html')
  response.end(`${request.url} for ${String(request.headers['x-forwarded-for'])}`)
  return Promise.resolve()
}

let server: TestServer

beforeEach(async () => {
  const render = createRenderer({ handler, timeoutMs: 1000 })
  server = await openTestServer(createRequestListener({ handler, render, log: silentLog }))
})

afterEach(() => server.close())

test('a reader page carries none of the headers meant for the admin panel', async () => {
  const { headers } = await server.get('/tin')
  expect(headers['accept-ch']).toBeUndefined()
  expect(headers['critical-ch']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers.vary).toBe('Cookie, Accept-Encoding')
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

test.each(['/tin', '/admin', '/api/news', '/a.css'])(
  '%s carries the security headers',
  async (path) => {
    expect((await server.get(path)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'SAMEORIGIN',
    })
  },
)

test('REST keeps what it varies by', async () => {
  expect((await server.get('/api/news')).headers.vary).toBe('rsc, Cookie')
})

test('a page is told who asks, and believes a proxy that has said so', async () => {
  expect((await server.get('/tin')).body.toString()).toBe('/tin for 127.0.0.1')
  const headers = { 'x-forwarded-for': '10.0.0.7' }
  expect((await server.get('/tin', { headers })).body.toString()).toBe('/tin for 10.0.0.7')
})

test('an absolute address is read as its path', async () => {
  const { body } = await server.get('http://evil.com/api/news?a=1')
  expect(body.toString()).toContain('/api/news?a=1 for')
})

test('a target that is no address is refused', async () => {
  expect((await server.get('*', { method: 'OPTIONS' })).status).toBe(400)
})

test('a handler that fails answers 500, and the next request is served', async () => {
  expect((await server.get('/api/hong')).status).toBe(500)
  expect((await server.get('/tin')).status).toBe(200)
})

test('a handler that fails half-way ends the connection, and the next request is served', async () => {
  await expect(server.get('/api/dang-do')).rejects.toThrow(/aborted|hang up/)
  expect((await server.get('/tin')).status).toBe(200)
})
