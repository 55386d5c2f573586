import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { answer, chooseEncoding } from './answer'
import type { RenderedPage } from './capture'
import { openTestServer, type TestServer } from './http-test-tools'

const html = '<p>Công đoàn</p>'.repeat(200)
let server: TestServer | undefined

afterEach(() => server?.close())

async function open(page: Partial<RenderedPage> = {}): Promise<TestServer> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': ['a=1', 'b=2'] }
  const whole = { status: 200, headers, body: Buffer.from(html), ...page }
  server = await openTestServer((request, response) => void answer(request, response, whole))
  return server
}

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['identity', null],
  ['', null],
])('Accept-Encoding %j is answered with %s', (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected)
})

test('sends status, repeated headers and a body that unpacks to the page', async () => {
  const { get } = await open({ status: 404 })
  const brotli = await get('/', { headers: { 'accept-encoding': 'br' } })
  expect(brotli.status).toBe(404)
  expect(brotli.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(brotli.headers.vary).toBe('Accept-Encoding')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(html)
  const gzipped = await get('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(gunzipSync(gzipped.body).toString()).toBe(html)
})

test('answers HEAD with the headers of GET and no body', async () => {
  const { get } = await open()
  const { headers, body } = await get('/', { method: 'HEAD' })
  expect(headers['content-length']).toBe(String(Buffer.byteLength(html)))
  expect(body.length).toBe(0)
})

test('leaves alone what is not text', async () => {
  const { get } = await open({ headers: { 'content-type': 'application/pdf' } })
  const { headers, body } = await get('/', { headers: { 'accept-encoding': 'br' } })
  expect(headers['content-encoding']).toBeUndefined()
  expect(body.toString()).toBe(html)
})
