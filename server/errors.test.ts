import { expect, test, vi } from 'vitest'
import { type PageRequest, type Render, type RenderedPage, RenderTimeout } from './render'
import { withErrorPages } from './errors'
import { silentLog } from './http-test-tools'
import type { Redirect } from './database'

const page = (status: number, body: string): RenderedPage => ({
  status,
  headers: { 'content-type': 'text/html', 'cache-control': 'private' },
  body: Buffer.from(body),
})

/** A portal with three pages and its error pages. */
const portal = ({ url }: PageRequest): Promise<RenderedPage> => {
  const [path = ''] = url.split('?')
  if (path.startsWith('/loi/')) return Promise.resolve(page(200, `ours ${path}`))
  if (path === '/tin') return Promise.resolve(page(200, 'tin'))
  if (path === '/t/go') return Promise.resolve(page(410, ''))
  if (path === '/hong') return Promise.resolve(page(500, 'Next 500'))
  if (path === '/nem') return Promise.reject(new Error('thrown'))
  if (path === '/cham') return Promise.reject(new RenderTimeout('slow'))
  if (path === '/vang') {
    return Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
  }
  return Promise.resolve(page(404, 'Next 404'))
}

const redirects: Record<string, Redirect> = {
  '/tin': { type: 'gone' },
  '/cũ': { type: 'moved', to: '/tin-tuc/mới?x=ă#y' },
  '/đi': { type: 'moved', to: 'https://congdoan.example.vn/a' },
  '/lừa': { type: 'moved', to: '//evil.com' },
  '/lừa-2': { type: 'moved', to: '/.//evil.com' },
  '/vòng': { type: 'moved', to: '/v%C3%B2ng/' },
  '/js': { type: 'moved', to: 'javascript:alert(1)' },
  '/gỡ': { type: 'gone' },
}

const find = vi.fn((path: string) => Promise.resolve(redirects[path] ?? null))

async function get(
  url: string,
  options: { render?: Render; find?: typeof find; isConnected?: boolean } = {},
) {
  const render = withErrorPages({
    render: options.render ?? portal,
    requestHeaders: { host: 'cong.example' },
    database: { findRedirect: options.find ?? find },
    watch: { state: { stamp: '1' }, isConnected: options.isConnected ?? true },
    log: silentLog,
  })
  const answer = await render({
    url: encodeURI(url).replaceAll('%25', '%'),
    headers: { cookie: 'payload-token=bí mật' },
  })
  return { ...answer, body: answer.body.toString() }
}

test('the page that all who come to nothing share is rendered for nobody in particular', async () => {
  const render = vi.fn<Render>(portal)
  await get('/xem-truoc/tin-tuc/khong-co', { render })
  expect(render.mock.lastCall![0]).toEqual({ url: '/loi/404', headers: { host: 'cong.example' } })
})

test('what goes wrong while the database is down is 503, and costs no second rendering', async () => {
  const render = vi.fn<Render>(() => Promise.reject(new Error('down')))
  const { status, headers } = await get('/tin', { render, isConnected: false })
  expect(status).toBe(503)
  expect(headers['retry-after']).toBe('30')
  expect(render).toHaveBeenCalledOnce()
})

test('a living item beats a redirect', async () => {
  expect(await get('/tin')).toMatchObject({ status: 200, body: 'tin' })
})

test('what is not found shows our page with 404', async () => {
  expect(await get('/khong-co')).toMatchObject({ status: 404, body: 'ours /loi/404' })
})

test('a link to a draft that opens nothing answers 410 with a page of its own', async () => {
  expect(await get('/xem-truoc/chia-se/het-han')).toMatchObject({
    status: 410,
    body: 'ours /loi/xem-truoc',
  })
  expect(await get('/xem-truoc/tin-tuc/1')).toMatchObject({ status: 404, body: 'ours /loi/404' })
})

test('an address that moved answers 301, in characters that a header can carry', async () => {
  const { status, headers } = await get('/cũ')
  expect(status).toBe(301)
  expect(headers.location).toBe('/tin-tuc/m%E1%BB%9Bi?x=%C4%83#y')
})

test('redirects are asked for the decoded NFC path without query or trailing slash', async () => {
  expect(await get('/cu%CC%83/?utm=1')).toMatchObject({ status: 301 })
  expect(find).toHaveBeenLastCalledWith('/cũ')
})

test('an address may move to another site, if it says so', async () => {
  expect((await get('/đi')).headers.location).toBe('https://congdoan.example.vn/a')
})

test('nothing that looks like a path leads to another site', async () => {
  expect(await get('/lừa')).toMatchObject({ status: 404 })
  expect((await get('/lừa-2')).headers.location).toBe('/evil.com')
})

test.each(['/vòng', '/js'])('a redirect that leads nowhere is not followed: %s', async (url) => {
  expect(await get(url)).toMatchObject({ status: 404 })
})

test('what was withdrawn shows our page with 410', async () => {
  expect(await get('/gỡ')).toMatchObject({ status: 410, body: 'ours /loi/410' })
})

test('what answers 410 by itself shows that page as well', async () => {
  expect(await get('/t/go')).toMatchObject({ status: 410, body: 'ours /loi/410' })
})

test.each(['/hong', '/nem'])('a page that fails shows our page with 500: %s', async (url) => {
  const answer = await get(url)
  expect(answer).toMatchObject({ status: 500, body: 'ours /loi/500' })
  expect(answer.headers['cache-control']).toBe('no-store')
})

test.each([
  ['takes too long', '/cham'],
  ['is asked for while Next is started anew', '/vang'],
])('a page that %s answers 503', async (_, url) => {
  const answer = await get(url)
  expect(answer).toMatchObject({ status: 503, body: 'ours /loi/500' })
  expect(answer.headers['retry-after']).toBe('30')
})

test('a database that does not answer makes 503 of a 404', async () => {
  const answer = await get('/khong-co', { find: vi.fn(() => Promise.reject(new Error('down'))) })
  expect(answer).toMatchObject({ status: 503 })
})

test.each(['/loi', '/loi/404', '/loi/500/', '/%6Coi/410'])(
  'an error page asked for directly is not found: %s',
  async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, body: 'ours /loi/404' })
  },
)

test('broken percent-encoding is not found, and nothing else is asked', async () => {
  find.mockClear()
  expect(await get('/%E0%A4%A')).toMatchObject({ status: 404, body: 'ours /loi/404' })
  expect(find).not.toHaveBeenCalled()
})

test.each([
  ['throws', () => Promise.reject(new Error('all broken')), 500, 'Trang đang gặp sự cố'],
  ['is not found', () => Promise.resolve(page(404, 'Next 404')), 404, 'Không tìm thấy trang'],
])('when our own page %s, a static one answers', async (_, render, status, title) => {
  const answer = await get('/nem', { render })
  expect(answer.status).toBe(status)
  expect(answer.body).toContain(title)
  expect(answer.body).toContain('action="/tim-kiem"')
})
