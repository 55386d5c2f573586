import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { PEOPLE } from '../fixtures/newsroom'
import { logIn } from '../fixtures/panel'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const SENTENCE =
  'Hàng năm có hàng trăm tin, bài được đăng tải. Cụ thể, từ năm 2018 đến tháng 7/2022: có 1.160 tin và 90 bài¹.'
const FOOTNOTE =
  '¹ Năm 2018: 240 tin, 09 bài; năm 2019: 255 tin, 10 bài; năm 2020: 244 tin, 22 bài; năm 2021: 282 tin, 37 bài; đến tháng 7/2022: 139 tin và 12 bài.'

test('a leader opens the desk, finds the silent units and copies a reminder', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await logIn(page, PEOPLE.leader)
  await page.getByRole('link', { name: 'Mở Bảng điều hành' }).click()
  await expect(page.getByRole('heading', { name: 'Bảng điều hành', level: 1 })).toBeVisible()

  const units = page.getByRole('table', { name: /Số ngày không có tin, bài của từng đơn vị/ })
  const silent = units.getByRole('row').nth(1)
  await expect(silent).toContainText('chưa có mục nào')
  await silent.getByText('Soạn sẵn').click()
  await silent.getByRole('button', { name: 'Sao chép lời nhắc' }).click()
  await expect(silent.getByRole('status')).toHaveText('Đã sao chép.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Kính gửi .+!\n/)
  await expect(silent.getByRole('textbox')).toHaveValue(copied)
})

test('what cannot be copied by the button is selected for the keyboard', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/admin/bang-dieu-hanh')
  await page.getByText(/^Lời nhắc chung cho/).click()
  const panel = page.locator('details[open]')
  await panel.getByRole('button', { name: 'Sao chép lời nhắc' }).click()
  await expect(panel.getByRole('status')).toContainText('Ctrl + C')
  const selected = await page.evaluate(() => document.activeElement?.tagName)
  expect(selected).toBe('TEXTAREA')
})

test('a number of the desk leads to its list', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.goto('/admin/bang-dieu-hanh')
  const year = page.getByRole('table', { name: /^Từ đầu năm/ })
  const count = year.getByRole('row', { name: /^Bài/ }).getByRole('link')
  const number = await count.innerText()
  await count.click()
  await expect(page.getByRole('heading', { name: 'Bài', level: 1 })).toBeVisible()
  await expect(page.getByText(new RegExp(`trong số ${number}$`))).toBeVisible()
})

test('a leader makes the report, reads it and downloads it', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.goto('/admin/lap-bao-cao')
  await page.getByLabel('Từ ngày').fill('2018-01-01')
  await page.getByLabel('Đến hết ngày').fill('2022-07-31')
  await page.getByLabel('Ngày chốt số liệu').fill('2022-07-31')
  await page.getByRole('button', { name: 'Xem báo cáo' }).click()
  const sheet = page.getByRole('article', { name: 'Xem trước báo cáo' })
  await expect(sheet.getByText(SENTENCE, { exact: true })).toBeVisible()
  await expect(sheet.getByText(FOOTNOTE, { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Lưu báo cáo và tải về' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/reports\/[\w-]+/)
  await expect(page.getByText('không có số nào thay đổi')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải tệp Word (.docx)' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('bao-cao-2018-01-01-2022-07-31.docx')
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  await expect(page.getByRole('button', { name: /^Lưu/ })).toHaveCount(0)
})

test('a contributor is told that the desk is not theirs, and sees no number', async ({
  openAs,
}) => {
  const page = await openAs('contributor')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Bảng điều hành' })).toHaveCount(0)
  for (const path of ['/admin/bang-dieu-hanh', '/admin/lap-bao-cao']) {
    await page.goto(path)
    await expect(page.getByText('Trang này không dành cho vai trò của bạn')).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
  }
})

test('who is not signed in is sent to sign in, and then to the desk', async ({ page }) => {
  await page.goto('/admin/bang-dieu-hanh')
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the desk does not scroll sideways', async ({ openAs }) => {
    const page = await openAs('leader')
    await page.setViewportSize(PHONE)
    await page.goto('/admin/bang-dieu-hanh')
    await expect(page.getByRole('heading', { name: 'Bảng điều hành', level: 1 })).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(PHONE.width)
  })
})
