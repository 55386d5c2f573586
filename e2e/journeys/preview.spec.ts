import { expect } from '@playwright/test'
import { create, keepSession } from '../fixtures/newsroom'
import { message, openForm } from '../fixtures/panel'
import { test } from '../fixtures/test'

const TITLE = 'Bản nháp chờ xem trước'
const LEAD = 'Chưa ai ngoài ban biên tập được đọc câu này.'

let id = ''
const previewOf = (item: string) => `/xem-truoc/tin-tuc/${item}`

test.beforeAll(async ({ playwright, baseURL }) => {
  const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
  await keepSession(newsroom, 'admin')
  id = await create(newsroom, 'news', { title: TITLE, lead: LEAD, _status: 'draft' })
  await newsroom.dispose()
})

test('an editor sees a draft as readers would, without the framework’s scripts', async ({
  openAs,
}) => {
  const page = await openAs('admin')
  const response = await page.goto(previewOf(id))
  expect(response!.status()).toBe(200)
  expect(response!.headers()['cache-control']).toBe('no-store')
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  await expect(page.getByText(LEAD)).toBeVisible()
  await expect(page.getByRole('note')).toContainText('Bản xem trước')
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((script) => new URL((script as HTMLScriptElement).src).pathname))
  expect(scripts.toSorted()).toEqual([
    '/enhance/portal.js',
    '/enhance/preferences.js',
    '/enhance/preview.js',
  ])
})

test('a reader finds no preview, nor does a contributor of another unit', async ({
  reader,
  openAs,
}) => {
  expect((await reader.goto(previewOf(id)))!.status()).toBe(404)
  const contributor = await openAs('contributor')
  expect((await contributor.goto(previewOf(id)))!.status()).toBe(404)
  await expect(reader.getByText(LEAD)).toHaveCount(0)
})

test('beside the form the preview follows each save', async ({ openAs }) => {
  const page = await openAs('admin')
  await openForm(page, `/admin/collections/news/${id}`)
  await page.locator('#live-preview-toggler').click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()

  const title = `${TITLE}, đã sửa`
  await page.getByLabel('Tít').fill(title)
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(message(page, /thành công/)).toBeVisible()
  await expect(preview.getByRole('heading', { name: title, level: 1 })).toBeVisible()
})
