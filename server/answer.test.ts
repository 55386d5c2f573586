import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { answer, chooseEncoding } from './answer'
import type { RenderedPage } from './render'
import { openTestServer, type TestServer } from './http-test-tools'
import type { FoundPage } from './page-cache'
import { SealedPage } from './sealed-page'

const html = '<p>Công đoàn</p>'.repeat(200)
let server: TestServer | undefined

afterEach(() => server?.close())

async function open(
  page: Partial<RenderedPage> = {},
  outdated: FoundPage['outdated'] = null,
): Promise<TestServer> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-powered-by': 'Next.js' }
  const whole = { status: 200, headers, body: Buffer.from(html), ...page }
  const sealed = SealedPage.of(whole, [['x-own', 'yes']])
  server = await openTestServer((request, response) => {
    void answer(request, response, { page: sealed, outdated })
  })
  return server
}

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
])('Accept-Encoding %j is answered with %s', (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected)
})

test('every encoding unpacks to the page', async () => {
  const { get } = await open({ status: 404 })
  const brotli = await get('/', { headers: { 'accept-encoding': 'br' } })
  expect(brotli.status).toBe(404)
  expect(brotli.headers.vary).toBe('accept-encoding')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(html)
  const gzipped = await get('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(gunzipSync(gzipped.body).toString()).toBe(html)
  expect((await get('/')).body.toString()).toBe(html)
})

test('of the headers of the rendering only those that a reader needs go out', async () => {
  const { get } = await open()
  const { headers } = await get('/')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['x-own']).toBe('yes')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('when a feed last changed goes out with it', async () => {
  const changed = 'Sat, 27 Apr 2024 03:00:00 GMT'
  const headers = { 'content-type': 'application/rss+xml', 'last-modified': changed }
  const { get } = await open({ headers })
  expect((await get('/')).headers['last-modified']).toBe(changed)
})

test('answers HEAD with the headers of GET and no body', async () => {
  const { get } = await open()
  const { headers, body } = await get('/', { method: 'HEAD' })
  expect(headers['content-length']).toBe(String(Buffer.byteLength(html)))
  expect(body.length).toBe(0)
})

test('whoever has the page already is told so, in whatever encoding', async () => {
  const { get } = await open()
  for (const encoding of ['br', 'gzip', 'identity']) {
    const first = await get('/', { headers: { 'accept-encoding': encoding } })
    const tag = String(first.headers.etag)
    for (const asked of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const headers = { 'accept-encoding': encoding, 'if-none-match': asked }
      const second = await get('/', { headers })
      expect(second.status, asked).toBe(304)
      expect(second.body.length).toBe(0)
      expect(second.headers.etag).toBe(tag)
      expect(second.headers['content-length']).toBeUndefined()
    }
  }
})

test('an encoding has a tag of its own', async () => {
  const { get } = await open()
  const tags = ['br', 'gzip', ''].map(
    async (encoding) => (await get('/', { headers: { 'accept-encoding': encoding } })).headers.etag,
  )
  expect(new Set(await Promise.all(tags)).size).toBe(3)
})

test('proxies keep a page for a second and browsers ask each time; a fault nobody keeps', async () => {
  const good = await open()
  expect((await good.get('/')).headers['cache-control']).toBe('public, max-age=0, s-maxage=1')
  await good.close()
  const fault = await open({ status: 503 })
  const { headers } = await fault.get('/')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers.etag).toBeUndefined()
})

test('an outdated copy says so', async () => {
  const { get } = await open({}, 'database')
  expect((await get('/')).headers['cache-status']).toBe('portal; hit; detail="outdated: database"')
})

test('a page put together again from what was kept of it is the same', async () => {
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(html) }
  const sealed = SealedPage.of(page, [])
  const again = SealedPage.restore(
    JSON.parse(JSON.stringify(sealed.record)) as typeof sealed.record,
    Buffer.from(sealed.body),
  )
  expect(await again.answer('br')).toEqual(await sealed.answer('br'))
  expect(await again.answer('gzip')).toEqual(await sealed.answer('gzip'))
})

test('what is too small to compress goes out as it is', async () => {
  const { get } = await open({ body: Buffer.from('ngắn') })
  const { headers, body } = await get('/', { headers: { 'accept-encoding': 'br' } })
  expect(headers['content-encoding']).toBeUndefined()
  expect(body.toString()).toBe('ngắn')
})

test('what a page says that it takes covers its gzip form too, once that has been asked for', async () => {
  const text = Array.from({ length: 900 }, (_, index) => `<p>Tin thứ ${index * 7919} hôm nay</p>`)
  const body = Buffer.from(text.join('\n'))
  const sealed = SealedPage.of({ status: 200, headers: {}, body }, [])
  const gzip = await sealed.answer('gzip')
  expect(gzip.body.length).toBeGreaterThan(2048)
  expect(sealed.answer('gzip')).toBe(gzip)
  expect(sealed.size).toBeGreaterThan(sealed.body.length + gzip.body.length)
})
