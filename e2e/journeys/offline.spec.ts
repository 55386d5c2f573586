/** What was read is read again where there is no network. */
import { expect, type Page } from '@playwright/test'
import { keptPaths } from '../fixtures/kept-pages'
import { create, keepSession } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const ITEM = {
  title: 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch',
  path: '/tin-tuc/hoi-an-dien-ban-dai-loc-duoc-tang-bang-khen-vi-thanh-tich-chong-dich',
}

const OTHER = {
  title: '40 băng rôn và 1.000 áp phích 5K+ đến với doanh nghiệp',
  path: '/tin-tuc/40-bang-ron-va-1000-ap-phich-5k-den-voi-doanh-nghiep',
}

test.describe('on a phone, a reader', () => {
  test.use({ viewport: PHONE })

  test('reads, loses the network, reads again, and comes back', async ({ page, context }) => {
    await read(page, ITEM.path)
    await read(page, '/')
    await context.setOffline(true)

    await page.goto(ITEM.path)
    await expect(heading(page)).toHaveText(ITEM.title)
    await expect(notice(page)).toHaveText(
      /^Đang ngoại tuyến – bản đã lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\./,
    )
    // As it was: with its styles, its picture and the controls that scripts add.
    await expect(page.getByRole('banner')).toHaveCSS('display', 'block')
    expect(await page.evaluate(isPictureShown)).toBe(true)
    await expect(page.getByText('Hiển thị', { exact: true })).toBeVisible()

    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page).toHaveURL('/')
    await expect(notice(page)).toBeVisible()

    await page.goto('/thong-ke')
    await expect(heading(page)).toHaveText('Đang ngoại tuyến')
    await page.getByRole('main').getByRole('link', { name: ITEM.title }).click()
    await expect(heading(page)).toHaveText(ITEM.title)

    await context.setOffline(false)
    await notice(page).getByRole('link', { name: 'Tải lại trang' }).click()
    await expect(notice(page)).toHaveCount(0)
    await expect(heading(page)).toHaveText(ITEM.title)
  })

  test('has the pages as well that links on another site have opened, and the front page', async ({
    page,
    context,
    baseURL,
  }) => {
    const links = [ITEM, OTHER].map(
      ({ path, title }) => `<a href="${baseURL!}${path}?fbclid=1">${title}</a>`,
    )
    await page.route('http://zalo.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: links.join(' ') }),
    )
    await page.goto('http://zalo.test/')
    await page.getByRole('link', { name: ITEM.title }).click()
    await expect(heading(page)).toHaveText(ITEM.title)
    await expect.poll(() => keptPaths(page)).toEqual([ITEM.path])
    await page.goto('http://zalo.test/')
    await page.getByRole('link', { name: OTHER.title }).click()
    await expect(heading(page)).toHaveText(OTHER.title)
    await expect.poll(() => keptPaths(page)).toEqual([ITEM.path, OTHER.path, '/'])

    await context.setOffline(true)
    await page.reload()
    await expect(notice(page)).toContainText('Đang ngoại tuyến')
    await expect(heading(page)).toHaveText(OTHER.title)
    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page).toHaveURL('/')
    await expect(notice(page)).toContainText('Đang ngoại tuyến')
    await expect(page.getByRole('banner')).toHaveCSS('display', 'block')
  })

  test('is not shown again what has been withdrawn', async ({
    page,
    context,
    playwright,
    baseURL,
  }) => {
    const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
    await keepSession(newsroom, 'admin')
    const id = await create(newsroom, 'news', {
      title: 'Tin đọc rồi bị gỡ',
      lead: 'Soạn để thử.',
      publishedAt: '2023-06-02T03:00:00.000Z',
      step: { name: 'publish', override: 'Dựng sẵn cho các hành trình.' },
    })
    const path = '/tin-tuc/tin-doc-roi-bi-go'
    await read(page, '/')
    await read(page, path)
    const withdrawal = await newsroom.patch(`/api/news/${id}`, {
      data: { step: { name: 'withdraw', note: 'Đăng nhầm' } },
    })
    expect(withdrawal.ok()).toBe(true)
    await newsroom.dispose()

    await expect(async () => {
      expect((await page.goto(path))!.status()).toBe(410)
    }).toPass()
    await expect.poll(() => keptPaths(page)).toEqual(['/'])
    await context.setOffline(true)
    await page.goto(path)
    await expect(heading(page)).toHaveText('Đang ngoại tuyến')
    await expect(page.getByText('Tin đọc rồi bị gỡ')).toHaveCount(0)
  })

  test('installs the portal: name, icons and worker are there', async ({ page, request }) => {
    await page.goto('/')
    const address = await page.locator('link[rel="manifest"]').getAttribute('href')
    const response = await request.get(address!)
    expect(response.headers()['content-type']).toContain('application/manifest+json')
    const manifest = (await response.json()) as { name: string; icons: { src: string }[] }
    await expect(page.getByRole('banner')).toContainText(manifest.name)
    for (const { src } of manifest.icons) {
      const icon = await request.get(src)
      expect([icon.status(), icon.headers()['content-type']], src).toEqual([200, 'image/png'])
    }
    const worker = await request.get('/sw.js')
    expect(worker.headers()['cache-control']).toBe('no-cache')
    expect(worker.headers()['content-type']).toContain('text/javascript')
  })
})

/** Until the page is kept, which happens after it stands. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect.poll(() => keptPaths(page)).toContain(path)
}

/** Runs in the page. */
function isPictureShown(): boolean {
  const picture = document.querySelector<HTMLImageElement>('main img')
  return picture !== null && picture.complete && picture.naturalWidth > 0
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

function notice(page: Page) {
  return page.getByRole('main').getByRole('status')
}
