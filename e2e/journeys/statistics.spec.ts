import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { ARCHIVE } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const UNIT = 'LĐLĐ huyện Núi Thành'
const { year } = ARCHIVE
const COUNT = ARCHIVE.titles.length

for (const { device, viewport } of [
  { device: 'on a phone', viewport: PHONE },
  { device: 'at a desk', viewport: { width: 1280, height: 800 } },
]) {
  test.describe(`${device}, without JavaScript, a reader of the statistics`, () => {
    test.use({ viewport, javaScriptEnabled: false })

    test('chooses a span by the form and finds it in the address', async ({ page }) => {
      await page.goto('/thong-ke')
      const form = page.getByRole('form', { name: 'Chọn khoảng thời gian' })
      await form.getByLabel('Từ tháng').fill(`${year}-01`)
      await form.getByLabel('Đến tháng').fill(`${year}-09`)
      await form.getByLabel('Chia theo').selectOption('Quý')
      await form.getByLabel('So với cùng kỳ năm trước').check()
      await form.getByRole('button', { name: 'Xem' }).click()

      await expect(page).toHaveURL(
        `/thong-ke?tu=${year}-01&den=${year}-09&theo=quy&so-sanh=cung-ky`,
      )
      await expect(heading(page)).toContainText(`Từ 01/01/${year} đến 30/09/${year}`)
      await expect(table(page, /^Theo thời gian/).getByRole('rowheader')).toHaveText([
        'Quý I',
        'Quý II',
        'Quý III',
        'Cộng',
      ])
      await expect(table(page, 'So sánh với cùng kỳ')).toBeVisible()
      await expect(form.getByLabel('Từ tháng')).toHaveValue(`${year}-01`)
      await expect(form.getByLabel('So với cùng kỳ năm trước')).toBeChecked()
    })

    test('goes from a unit in the heat map to its items', async ({ page }) => {
      await page.goto(`/thong-ke/${year}`)
      const row = heatMap(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: UNIT }) })
      const cell = row.getByRole('cell').nth(ARCHIVE.month - 1)
      const count = Number(await cell.innerText())
      await cell.getByRole('link').click()
      await expect(heading(page)).toHaveText(`${UNIT}, tháng ${ARCHIVE.month} năm ${year}`)
      const items = page.getByRole('main').getByRole('heading', { level: 2 })
      await expect(items.filter({ hasText: 'Hội thi thợ giỏi' })).toHaveCount(count)
    })

    test('sees units without an item with 0 and their days of silence', async ({ page }) => {
      await page.goto(`/thong-ke/${year}`)
      const row = heatMap(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'LĐLĐ huyện Tây Giang' }) })
      const cells = await row.getByRole('cell').allInnerTexts()
      expect(cells.slice(0, -1)).toEqual(Array<string>(13).fill('0'))
      expect(cells.at(-1)).toMatch(/^\d+ ngày$/)
    })

    test('is told what was wrong with an address, and sees everything', async ({ page }) => {
      for (const [query, note] of [
        ['tu=2022-13', 'Không đọc được tháng'],
        ['tu=2022-07&den=2022-01', 'Tháng bắt đầu đứng sau tháng kết thúc'],
        ['tu=2999-01', 'chưa đến'],
      ]) {
        const response = await page.goto(`/thong-ke?${query!}`)
        expect(response!.status()).toBe(200)
        await expect(page.getByRole('status')).toContainText(note!)
        await expect(page.getByText('1.160 tin, 90 bài')).toBeVisible()
      }
    })

    test('reads seven months of 2022 against the year before as monthly averages', async ({
      page,
    }) => {
      await page.goto('/thong-ke/2022')
      await expect(heading(page)).toHaveText('Thống kê năm 2022 (đến 25/7)')
      const row = table(page, 'So sánh với cùng kỳ')
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Số tin, bình quân tháng' }) })
      await expect(row.getByRole('cell').nth(0)).toHaveText('20,4')
      await expect(row.getByRole('cell').nth(1)).toHaveText('23,5')
    })
  })
}

test('the files say what the page says', async ({ page, request }) => {
  await page.goto(`/thong-ke/${year}`)
  const byUnit = table(page, 'Theo đơn vị')
  const rows = await byUnit.locator('tbody, tfoot').getByRole('row').all()
  const shown = await Promise.all(
    rows.map(async (row) => [
      await row.getByRole('rowheader').innerText(),
      await row.getByRole('cell').nth(2).innerText(),
    ]),
  )

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Theo đơn vị (CSV)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`Thống kê tin, bài - Năm ${year} - Theo đơn vị.csv`)
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.startsWith('\u{FEFF}')).toBe(true)
  const lines = csv.slice(1).split('\r\n')
  const written = lines.slice(1, lines.indexOf('')).map((line) => line.split(';'))
  expect(written.map(([name, , , sum]) => [name, sum])).toEqual(shown)
  expect(shown.at(-1)).toEqual(['Cộng', String(COUNT)])

  const href = await page.getByRole('link', { name: 'Tải tất cả các bảng' }).getAttribute('href')
  const excel = await request.get(href ?? '')
  expect(excel.headers()).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': expect.stringContaining("filename*=UTF-8''Th%E1%BB%91ng"),
    'x-content-type-options': 'nosniff',
  })
  // Excel files are archives.
  expect((await excel.body()).subarray(0, 2).toString()).toBe('PK')
})

test('a span that was printed shows its numbers and not its form', async ({ page }) => {
  await page.goto(`/thong-ke?tu=${year}-01&den=${year}-12`)
  await page.emulateMedia({ media: 'print' })
  await expect(heatMap(page)).toBeVisible()
  await expect(
    page.getByRole('form', { name: 'Chọn khoảng thời gian', includeHidden: true }),
  ).toBeHidden()
  await expect(
    page.getByRole('link', { name: 'Theo đơn vị (CSV)', includeHidden: true }),
  ).toBeHidden()
})

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

function table(page: Page, name: string | RegExp): Locator {
  return page.getByRole('table', { name })
}

function heatMap(page: Page): Locator {
  return table(page, 'Số tin, bài của từng đơn vị theo thời gian')
}
