import { expect, type Page } from '@playwright/test'
import { ARCHIVE } from '../fixtures/newsroom'
import { test } from '../fixtures/test'

const NARROW = { width: 320, height: 640 }
const ITEM = 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch'

test.describe('without JavaScript on the narrowest phone, a reader', () => {
  test.use({ viewport: NARROW, javaScriptEnabled: false })

  test('finds an item by a few words without marks, and sees them marked', async ({ page }) => {
    await search(page, 'dien ban bang khen')
    const result = page.getByRole('article').filter({ hasText: ITEM })
    await expect(result.getByRole('heading').locator('mark').first()).toBeVisible()
    await expect(result.getByRole('paragraph').locator('mark').first()).toBeVisible()
    expect(await sidewaysOverflow(page)).toBe(0)
    await result.getByRole('link', { name: ITEM }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ITEM)
  })

  test('narrows what was found by kind and year, and asks for the newest', async ({ page }) => {
    await search(page, 'hoi thi tho gioi')
    await page.getByText('Lọc và sắp xếp').click()
    await page.getByLabel('Loại nội dung').selectOption({ label: 'Tin' })
    await page.getByLabel('Năm').selectOption(String(ARCHIVE.year))
    await page.getByLabel('Sắp xếp').selectOption({ label: 'Mới nhất' })
    expect(await sidewaysOverflow(page)).toBe(0)
    await submit(page)
    await expect(page).toHaveURL(new RegExp(`loai=tin.*nam=${ARCHIVE.year}.*xep=moi-nhat`))
    await expect(page.getByLabel('Loại nội dung')).toHaveValue('tin')
    const dates = await page.getByRole('article').getByRole('time').allInnerTexts()
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) expect(date).toContain(String(ARCHIVE.year))
  })

  test('is shown what else could be meant where nothing was found', async ({ page }) => {
    await search(page, 'covit')
    await expect(page.getByText('Không tìm thấy nội dung nào')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'covid', exact: true }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test('meets no error page, whatever was typed', async ({ page }) => {
    for (const words of ['" OR 1=1 --', '.*(', '😀', "'; DROP TABLE news", '%00%ff']) {
      const response = await page.goto(`/tim-kiem?${new URLSearchParams({ q: words }).toString()}`)
      expect(response!.status(), words).toBe(200)
    }
  })

  test('may paste 10 kB of text, and is told in plain words when it is far more', async ({
    request,
  }) => {
    const long = 'Liên đoàn Lao động '.repeat(420)
    expect(Buffer.byteLength(long)).toBeGreaterThan(10_000)
    const read = await request.get(`/tim-kiem?q=${encodeURIComponent(long)}`)
    expect(read.status()).toBe(200)
    expect(await read.text()).toContain('<title>Tìm kiếm')
    const refused = await request.get(`/tim-kiem?q=${encodeURIComponent(long.repeat(4))}`)
    expect(refused.status()).toBe(431)
    expect(await refused.text()).toContain('Địa chỉ hoặc từ khoá quá dài')
  })
})

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/tim-kiem')
  await page.getByRole('main').getByLabel('Từ khoá').fill(words)
  await submit(page)
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=/)
}

/** By how many pixels the page is wider than its window. */
function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
