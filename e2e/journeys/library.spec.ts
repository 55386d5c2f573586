import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { publishMoreThanAPage } from '../fixtures/documents'
import { openMenu } from '../fixtures/menu'
import { sessionOf } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'
import { openUpToDate } from '../fixtures/up-to-date'

test.describe('without JavaScript, on a phone, a reader', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('finds the report, reads it and takes it along', async ({ page }) => {
    await page.goto('/')
    await (await openMenu(page)).getByRole('link', { name: 'Văn bản' }).click()
    const form = page.getByRole('search', { name: 'Tìm và lọc văn bản' })
    await form.getByLabel('Số, ký hiệu hoặc trích yếu').fill('178/bc-ldld')
    await form.getByLabel('Loại văn bản').selectOption('Báo cáo')
    await form.getByLabel('Năm ban hành').selectOption('2022')
    await form.getByLabel('Hiệu lực').selectOption('Còn hiệu lực')
    await form.getByRole('button', { name: 'Lọc' }).click()
    await expect(form.getByLabel('Loại văn bản')).toHaveValue('bao-cao')
    await page.getByRole('link', { name: 'Báo cáo số 178/BC-LĐLĐ' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo số 178/BC-LĐLĐ')
    const properties = page.getByRole('table', { name: 'Thuộc tính văn bản' })
    for (const [name, value] of [
      ['Cơ quan ban hành', 'LĐLĐ tỉnh Quảng Nam'],
      ['Người ký', 'Nguyễn Thị Ngọc Ánh, Phó Chủ tịch'],
      ['Ngày ban hành', '25/07/2022'],
      ['Hiệu lực', 'Còn hiệu lực'],
    ] as const) {
      await expect(
        properties
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
      ).toContainText(value)
    }
    await expect(page.getByText('mỗi công đoàn cấp trên trực tiếp cơ sở xây dựng')).toBeVisible()

    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Tải về: / }).click()
    const file = await readFile(await (await downloading).path())
    expect(file.subarray(0, 2).toString()).toBe('PK')
  })

  test('pages through the documents, and back', async ({ page, playwright, baseURL }) => {
    const newsroom = await playwright.request.newContext({
      baseURL: baseURL!,
      storageState: sessionOf('publisher'),
    })
    await publishMoreThanAPage(newsroom, { type: 'regulation', symbol: 'QĐ' })
    await newsroom.dispose()
    const headings = page.getByRole('main').getByRole('heading', { level: 2 })
    await openUpToDate(page, '/van-ban?loai=quy-dinh-quy-che')
    await expect(headings).toHaveCount(20)
    await expect(headings.first()).toContainText('21/QĐ-LĐLĐ')
    await page.getByRole('link', { name: 'Văn bản cũ hơn' }).click()
    await expect(headings).toHaveText([/ số 1\/QĐ-LĐLĐ/])
    // What the list was narrowed to stays.
    await expect(page.getByLabel('Loại văn bản')).toHaveValue('quy-dinh-quy-che')
    await page.getByRole('link', { name: 'Về văn bản mới nhất' }).click()
    await expect(headings).toHaveCount(20)
    await page.goBack()
    await expect(headings).toHaveText([/ số 1\/QĐ-LĐLĐ/])
  })

  test('is told when no document is like that, and how to go on', async ({ page }) => {
    await page.goto('/van-ban?q=khongcotunaonhuvay&loai=luat')
    await expect(page.getByRole('status')).toContainText('Không có văn bản nào như vậy')
    await page.getByRole('link', { name: 'Bỏ lọc' }).click()
    await expect(page.getByRole('link', { name: 'Báo cáo số 178/BC-LĐLĐ' })).toBeVisible()
  })

  test('sees who is connected, and comes to a unit and to the newspapers', async ({ page }) => {
    await page.goto('/mang-luoi')
    await expect(page.getByText('23/23 đơn vị đã kết nối Facebook')).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Nhóm Zalo theo khối' })
      .getByRole('link', { name: /Trường học/ })
      .click()
    await expect(page).toHaveURL('/mang-luoi?khoi=truong-hoc')
    await expect(page.getByRole('heading', { level: 2 })).toContainText('khối trường học')
    const units = page.getByRole('heading', { level: 3 })
    await expect(units).toHaveCount(18)
    await page.goto('/mang-luoi')
    await page.getByRole('link', { name: 'Báo chí viết về chúng tôi' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo chí viết về chúng tôi')
  })

  test('reads what the ledger says of a campaign, and where it comes from', async ({ page }) => {
    await page.goto('/chuyen-de/phong-chong-dich-covid-19')
    const figures = page.getByRole('region', { name: 'Con số chính' })
    await expect(figures).toContainText('gần 2.965 đơn vị')
    await expect(figures).toContainText('năm 2021')
    await expect(figures).toContainText('Theo Báo cáo 178/BC-LĐLĐ')
  })
})
