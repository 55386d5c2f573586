import { expect, type Page } from '@playwright/test'
import { bodyOf } from '../fixtures/panel'
import { test } from '../fixtures/test'

/** Words of Payload's English interface that no editor should meet. */
const ENGLISH = [
  'Save',
  'Field',
  'Publish',
  'Create New',
  'Dashboard',
  'Settings',
  'Log out',
  'Logout',
  'Login',
  'Password',
  'Loading',
  'Columns',
  'Filters',
  'Search',
  'No results',
  'Untitled',
  'Select a value',
  'Drag and drop',
  'Edit',
  'Delete',
  'Draft',
  'Status',
  'Account',
  'Upload',
  'Per Page',
  'Locale',
  'Theme',
  'Version',
]

const LISTS = [
  'news',
  'articles',
  'documents',
  'issuers',
  'documentFields',
  'pressLinks',
  'questions',
  'feedback',
  'pages',
  'campaigns',
  'categories',
  'media',
  'episodes',
  'indicators',
  'figures',
  'targets',
  'closedPeriods',
  'reports',
  'units',
  'users',
  'redirects',
]

const GLOBALS = ['front-page', 'site-settings', 'navigation', 'report-settings']

test('whoever logs in meets Vietnamese', async ({ page }) => {
  await page.goto('/admin/login')
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  await expectVietnamese(page)
})

test('the dashboard and the account speak Vietnamese', async ({ openAs }) => {
  const page = await openAs('admin')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Tạo mới Tin', exact: true })).toBeVisible()
  await expectVietnamese(page)
  await page.goto('/admin/account')
  await expect(page.getByLabel('Họ và tên')).toBeVisible()
  await expectVietnamese(page)
})

test('every list speaks Vietnamese', async ({ openAs }) => {
  const page = await openAs('admin')
  for (const collection of LISTS) {
    await page.goto(`/admin/collections/${collection}`)
    await expect(page.getByRole('button', { name: 'Bộ lọc' })).toBeVisible()
    await expectVietnamese(page)
  }
})

test('every page of settings speaks Vietnamese', async ({ openAs }) => {
  const page = await openAs('admin')
  for (const global of GLOBALS) {
    await page.goto(`/admin/globals/${global}`)
    await expect(page.getByRole('button', { name: /Lưu/ }).first()).toBeVisible()
    await expectVietnamese(page)
  }
})

test('the desk, the calendar and the page that makes reports speak Vietnamese', async ({
  openAs,
}) => {
  const page = await openAs('admin')
  for (const path of ['/admin/bang-dieu-hanh', '/admin/lich', '/admin/lap-bao-cao']) {
    await page.goto(path)
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectVietnamese(page)
  }
})

test('the page of notices speaks Vietnamese', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.goto('/admin/thong-bao')
  await expect(page.getByRole('heading', { name: 'Thông báo', level: 1 })).toBeVisible()
  await expectVietnamese(page)
})

test('the form of a tin speaks Vietnamese, new and published, with its menu', async ({
  openAs,
}) => {
  const page = await openAs('admin')
  await page.goto('/admin/collections/news/create')
  await expect(bodyOf(page)).toBeEditable()
  await expectVietnamese(page)
  await page.goto('/admin/collections/news')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(bodyOf(page)).toBeEditable()
  await page.locator('.doc-controls__popup').getByRole('button').click()
  await expect(page.getByRole('button', { name: 'Xóa', exact: true })).toBeVisible()
  await expectVietnamese(page)
})

async function expectVietnamese(page: Page): Promise<void> {
  const text = await visibleWords(page)
  const found = ENGLISH.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text))
  expect.soft(found, page.url()).toEqual([])
}

/** What the eye meets: the text of the page and what stands in its empty fields. */
async function visibleWords(page: Page): Promise<string> {
  const placeholders = await page
    .locator('[placeholder]:visible')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('placeholder')))
  return [await page.locator('body').innerText(), ...placeholders].join('\n')
}
