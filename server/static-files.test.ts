import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestServer, type TestServer } from './http-test-tools'
import { createStaticFiles } from './static-files'

const SOUND = '0190d2c0-0000-7000-8000-000000000001'
const PICTURE = '0190d2c0-0000-7000-8000-000000000002'
const UPLOADS = '/api/media/file'
const SCRIPT = 'console.log("xin chào")\n'.repeat(100)

let directory = ''
let server: TestServer
let withheld: Set<string>

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'portal-static-'))
  for (const folder of ['hashed/chunks', 'published/enhance', 'uploads']) {
    mkdirSync(join(directory, folder), { recursive: true })
  }
  write('secret.txt', 'bí mật')
  write('hashed/chunks/a.js', SCRIPT)
  writeFileSync(join(directory, 'hashed/chunks/a.js.br'), brotliCompressSync(SCRIPT))
  write('published/emblem.svg', '<svg/>')
  write('published/speculation-rules.json', '{}')
  write('published/enhance/portal.js', SCRIPT)
  write('published/sw.js', SCRIPT)
  write(`uploads/${SOUND}.mp3`, '0123456789')
  write(`uploads/${PICTURE}-320x180.webp`, 'ảnh')
  withheld = new Set()
  const files = createStaticFiles({
    hashed: join(directory, 'hashed'),
    published: join(directory, 'published'),
    uploads: join(directory, 'uploads'),
    content: () => ({ stamp: '1', gone: new Set(), withheld }),
  })
  server = await openTestServer((request, response) => {
    if (!files(request, response)) response.writeHead(418).end(request.url)
  })
})

afterEach(async () => {
  await server.close()
  rmSync(directory, { recursive: true })
})

function write(file: string, text: string): void {
  writeFileSync(join(directory, file), text)
}

test('what is named for its content is kept for ever, compressed ahead of time', async () => {
  const headers = { 'accept-encoding': 'br' }
  const { status, headers: got, body } = await server.get('/_next/static/chunks/a.js', { headers })
  expect(status).toBe(200)
  expect(got['cache-control']).toBe('public,max-age=31536000,immutable')
  expect(got['content-type']).toBe('text/javascript')
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT)
})

test('a script of ours is kept for ever when its address names its version', async () => {
  const versioned = await server.get('/enhance/portal.js?v=abc')
  expect(versioned.headers['cache-control']).toContain('immutable')
  const plain = await server.get('/enhance/portal.js')
  expect(plain.headers['cache-control']).toBe('public, max-age=3600')
})

test('the worker is asked for again at every visit, and may see to all of the site', async () => {
  const { headers } = await server.get('/sw.js')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-type']).toBe('text/javascript')
  const again = { headers: { 'if-none-match': headers.etag! } }
  expect((await server.get('/sw.js', again)).status).toBe(304)
})

test('rules for speculation have the type that browsers demand', async () => {
  const { headers } = await server.get('/speculation-rules.json')
  expect(headers['content-type']).toBe('application/speculationrules+json')
})

test('a recording is played from the middle, and from the end', async () => {
  const get = (range: string) =>
    server.get(`${UPLOADS}/${SOUND}.mp3`, { headers: { range: `bytes=${range}` } })
  const middle = await get('3-5')
  expect(middle.status).toBe(206)
  expect(middle.headers['content-range']).toBe('bytes 3-5/10')
  expect(middle.body.toString()).toBe('345')
  expect((await get('-2')).body.toString()).toBe('89')
  expect((await get('20-')).status).toBe(416)
  expect((await server.get(`${UPLOADS}/${SOUND}.mp3`)).headers['accept-ranges']).toBe('bytes')
})

test('a new upload is served at once, and asked for again never', async () => {
  const later = '0190d2c0-0000-7000-8000-000000000003'
  expect((await server.get(`${UPLOADS}/${later}.png`)).status).toBe(404)
  write(`uploads/${later}.png`, 'mới')
  const { status, headers } = await server.get(`${UPLOADS}/${later}.png`)
  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('public, max-age=31536000, s-maxage=60, immutable')
})

test('an upload in the trash is left to Payload, in all its sizes', async () => {
  withheld.add(PICTURE)
  expect((await server.get(`${UPLOADS}/${PICTURE}-320x180.webp`)).status).toBe(418)
  withheld.delete(PICTURE)
  expect((await server.get(`${UPLOADS}/${PICTURE}-320x180.webp`)).status).toBe(200)
})

test.each([
  '/_next/static/../../secret.txt',
  '/_next/static/%2e%2e/%2e%2e/secret.txt',
  '/_next/static/..%2f..%2fsecret.txt',
  '/enhance/../../secret.txt',
  '/enhance/%2e%2e/%2e%2e/secret.txt',
  `${UPLOADS}/../secret.txt`,
  `${UPLOADS}/${SOUND}/../../secret.txt`,
  `${UPLOADS}/${SOUND}%2f..%2f..%2fsecret.txt`,
  '/_next/static/',
  '/_next/static/chunks/',
  '/enhance/',
  `${UPLOADS}/`,
])('%s leads to no file', async (path) => {
  const { status, body } = await server.get(path)
  expect([403, 404, 418]).toContain(status)
  expect(body.toString()).not.toContain('bí mật')
  expect(body.toString()).not.toContain('a.js')
})

test.each(['/tin-tuc', '/khong-co.svg', '/_next/static/khong-co.js', '/enhance/khong-co.js'])(
  '%s is left to others, with its address as it was',
  async (path) => {
    const { status, body } = await server.get(`${path}?a=1`)
    expect(status).toBe(418)
    expect(body.toString()).toBe(`${path}?a=1`)
  },
)

test('only GET and HEAD ask for files', async () => {
  expect((await server.get('/emblem.svg', { method: 'HEAD' })).status).toBe(200)
  expect((await server.get('/emblem.svg', { method: 'POST' })).status).toBe(418)
})
