import type { IncomingMessage, RequestListener } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { openTestServer, type TestServer } from './http-test-tools'
import { createRenderer, RenderTimeout } from './render'

let next: TestServer | undefined
const stamp = () => '12-0190@2026-11-27'

afterEach(() => next?.close())

async function renderWith(listener: RequestListener, timeoutMs = 1000) {
  next = await openTestServer(listener)
  const render = createRenderer({ origin: next.address, timeoutMs, stamp })
  return render({ url: '/tin?a=1', headers: { host: 'portal.test' } })
}

/** What Next was asked for a request with these headers. */
async function seen(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const asked: IncomingMessage[] = []
  next = await openTestServer((request, response) => {
    asked.push(request)
    response.end()
  })
  await createRenderer({ origin: next.address, timeoutMs: 1000, stamp })({ url, headers })
  return asked[0]!
}

test('gives status, headers and body', async () => {
  const page = await renderWith((_, response) => {
    response.appendHeader('Set-Cookie', 'a=1')
    response.appendHeader('Set-Cookie', 'b=2')
    response.writeHead(201, 'Made', { 'Content-Type': 'text/html', 'X-Count': 3 })
    response.write('một ')
    response.end('hai')
  })
  expect(page.status).toBe(201)
  expect(page.headers).toEqual({
    'set-cookie': ['a=1', 'b=2'],
    'content-type': 'text/html',
    'x-count': '3',
  })
  expect(page.body.toString()).toBe('một hai')
})

test('strips headers of the connection', async () => {
  const page = await renderWith((_, response) => {
    response.setHeader('Connection', 'close')
    response.setHeader('Content-Length', '2')
    response.end('ab')
  })
  expect(page.headers).toEqual({})
})

test('rejects when the answer breaks off half-way', async () => {
  const page = renderWith((_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 })
    response.write('half', () => response.destroy())
  })
  await expect(page).rejects.toThrow('aborted')
})

test('rejects when nobody listens', async () => {
  const render = createRenderer({ origin: 'http://127.0.0.1:1', timeoutMs: 1000, stamp })
  await expect(render({ url: '/', headers: {} })).rejects.toThrow('ECONNREFUSED')
})

test('rejects after the time limit, and the one asked is told to stop', async () => {
  const onClose = vi.fn()
  const page = renderWith((_, response) => {
    response.on('close', onClose)
  }, 50)
  await expect(page).rejects.toThrow(RenderTimeout)
  await vi.waitFor(() => {
    expect(onClose).toHaveBeenCalledOnce()
  })
})

test('an answer that stays half-way is given up as well', async () => {
  const page = renderWith((_, response) => {
    response.write('half')
  }, 50)
  await expect(page).rejects.toThrow(RenderTimeout)
})

test('asks for a whole, plain page by GET', async () => {
  const request = await seen('/tin?a=1', {
    host: 'portal.test',
    cookie: 'c=1',
    'accept-encoding': 'br',
    'if-none-match': '"x"',
    range: 'bytes=0-1',
    rsc: '1',
  })
  expect(request.method).toBe('GET')
  expect(request.url).toBe('/tin?a=1')
  expect(request.headers).toMatchObject({ host: 'portal.test', cookie: 'c=1' })
  for (const name of ['accept-encoding', 'if-none-match', 'range', 'rsc']) {
    expect(request.headers).not.toHaveProperty(name)
  }
})

test.each([
  ['/tin?_rsc=1a', '/tin'],
  ['/tin?a=1&_rsc=1a', '/tin?a=1'],
  ['/tin?_rsc=1a&b=2', '/tin?b=2'],
  ['/tin?a=1&_rsc=1a&b=2', '/tin?a=1&b=2'],
  ['/tin?not_rsc=1', '/tin?not_rsc=1'],
])('leaves the flight parameter out of %s', async (url, expected) => {
  expect((await seen(url)).url).toBe(expected)
})

test.each([{}, { 'x-content-stamp': 'forged' }] as Record<string, string>[])(
  'tells which state the content has reached, whatever a reader says of it',
  async (headers) => {
    expect((await seen('/tin', headers)).headers['x-content-stamp']).toBe(stamp())
  },
)
