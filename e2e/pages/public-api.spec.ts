import { type APIRequestContext, expect, test } from '@playwright/test'
import { create, keepSession, WITHDRAWN } from '../fixtures/newsroom'
import { READER_PAGES } from '../fixtures/reader-pages'

interface News {
  title: string
  _status: string
}

test('the public is given no draft, whatever it asks for', async ({
  playwright,
  baseURL,
  request,
}) => {
  const title = 'Bản nháp không ai ngoài ban biên tập được thấy'
  const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
  await keepSession(newsroom, 'admin')
  const id = await create(newsroom, 'news', { title, _status: 'draft' })
  await newsroom.dispose()

  expect((await request.get(`/api/news/${id}`)).status()).toBe(404)
  expect((await request.get(`/api/news/versions`)).status()).toBe(403)
  const queries = ['', '&draft=true', '&trash=true', '&where[_status][equals]=draft']
  for (const query of queries) {
    const items = await getNews(request, `limit=200${query}`)
    const titles = items.map((item) => item.title)
    expect(titles, query).not.toContain(title)
    expect(titles, query).not.toContain(WITHDRAWN.title)
    expect(
      items.every((item) => item._status === 'published'),
      query,
    ).toBe(true)
  }
  expect((await getNews(request, 'limit=200')).length).toBeGreaterThan(0)
})

test('pictures come from where they lie, and are made anew for nobody', async ({ request }) => {
  const path = '/_next/image?url=%2Femblem.svg&w=640&q=75'
  expect((await request.get(path)).status()).toBe(404)
})

test('there is no GraphQL', async ({ request }) => {
  for (const path of ['/api/graphql', '/api/graphql-playground']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const response = await request.post('/api/graphql', { data: { query: '{ __typename }' } })
  expect(response.status()).toBe(404)
})

test('a stranger cannot make the first account, nor any other', async ({ request }) => {
  const account = {
    name: 'Người lạ',
    email: 'la@congdoan.test',
    password: 'mật khẩu người lạ',
    role: 'admin',
  }
  expect((await request.post('/api/users/first-register', { data: account })).status()).toBe(403)
  expect((await request.post('/api/users', { data: account })).status()).toBe(403)
})

test('the accounts of the newsroom are no business of the public', async ({ request }) => {
  const response = await request.get('/api/users')
  expect(await response.text()).not.toContain('@congdoan.test')
})

test("reader pages have the security headers, and none of the panel's", async ({ request }) => {
  for (const { name, path } of READER_PAGES) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], name).toBe('nosniff')
    expect(headers['referrer-policy'], name).toBe('strict-origin-when-cross-origin')
    for (const unwanted of ['accept-ch', 'critical-ch', 'x-powered-by']) {
      expect(headers, name).not.toHaveProperty(unwanted)
    }
  }
})

async function getNews(request: APIRequestContext, query: string): Promise<News[]> {
  const response = await request.get(`/api/news?depth=0&${query}`)
  return ((await response.json()) as { docs?: News[] }).docs ?? []
}
