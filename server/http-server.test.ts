import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHttpServer } from './http-server'
import { pageAddressOf } from './page-address'

/** 10 kB of text, and 30 kB in an address. */
const LONG = 'Đường '.repeat(1250)
let server: Server

beforeEach(async () => {
  server = createHttpServer((request, response) => {
    response.end(pageAddressOf(request.url ?? '').url)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('a very long search is read, and asks no more of Next than its beginning', async () => {
  const target = `/tim-kiem?q=${encodeURIComponent(LONG)}`
  expect(target.length).toBeGreaterThan(16_384)
  const answer = await send(`GET ${target} HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  const url = /\/tim-kiem\S+/.exec(answer)?.[0] ?? ''
  expect(url.length).toBeLessThan(3000)
  const asked = new URLSearchParams(url.slice(url.indexOf('?'))).get('q') ?? ''
  expect(asked.length).toBeGreaterThanOrEqual(200)
  expect(LONG.normalize('NFC').startsWith(asked)).toBe(true)
})

test.each([
  ['a longer one', `GET /tim-kiem?q=${'a'.repeat(300_000)} HTTP/1.1\r\n`, 431, 'quá dài'],
  ['what is no request', 'ĐƯỜNG\r\n\r\n', 400, 'không đọc được'],
])('%s is refused in Vietnamese, with a way on', async (_, request, status, words) => {
  const answer = await send(request)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).toContain('content-type: text/html; charset=utf-8')
  const [, html = ''] = answer.split('\r\n\r\n')
  expect(html).toContain('<html lang="vi">')
  expect(html).toContain(words)
  expect(html).toContain('action="/tim-kiem"')
  expect(html.trimEnd().endsWith('</html>')).toBe(true)
})

/** Sends these very bytes; gives all that comes until the other side closes. */
function send(bytes: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString())
    })
  })
}
