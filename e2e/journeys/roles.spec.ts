import { expect } from '@playwright/test'
import { CONTRIBUTORS_UNIT, PEOPLE } from '../fixtures/newsroom'
import { bodyOf, fieldOf, logIn, message, openForm } from '../fixtures/panel'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const SAMPLE_TITLE = '40 băng rôn và 1.000 áp phích 5K+ đến với doanh nghiệp'

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('a contributor writes a draft for their unit, which no reader sees', async ({
    page,
    request,
  }) => {
    const title = 'Điện Bàn phát động tháng công nhân'
    await logIn(page, PEOPLE.contributor)
    await openForm(page, '/admin/collections/news/create')
    await page.getByLabel('Tít').fill(title)
    await bodyOf(page).click()
    await page.keyboard.type('Mỗi công đoàn cơ sở chọn một việc thiết thực.')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()

    await expect(message(page, /thành công/)).toBeVisible()
    await expect(page.getByText('Trạng thái: Bản nháp')).toBeVisible()
    await expect(fieldOf(page, 'Đơn vị').getByText(CONTRIBUTORS_UNIT)).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Tít')).toHaveValue(title)
    await expect(bodyOf(page)).toContainText('một việc thiết thực')

    const answer = await request.get('/api/news?limit=100&sort=-createdAt')
    expect(await answer.text()).not.toContain(title)
  })

  test('a contributor is shown no button that publishes', async ({ openAs }) => {
    const page = await openAs('contributor')
    await openForm(page, '/admin/collections/news/create')
    await expect(page.getByRole('button', { name: 'Lưu bản nháp' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Xuất bản', exact: true })).toHaveCount(0)
  })

  test('a contributor who publishes past the panel is refused in Vietnamese', async ({
    openAs,
  }) => {
    const page = await openAs('contributor')
    const answer = await page.request.patch('/api/news?where[title][exists]=true', {
      data: { _status: 'published' },
    })
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toMatch(/không có quyền/)
  })

  test('a contributor sees no way to the accounts of others', async ({ openAs }) => {
    const page = await openAs('contributor')
    await page.goto('/admin/collections/users')
    await expect(page.getByText(PEOPLE.contributor.email)).toBeVisible()
    await expect(page.getByText(PEOPLE.admin.email)).toHaveCount(0)
    await expect(page.getByRole('link', { name: /Tạo mới/ })).toHaveCount(0)
  })
})

test('a leader logs in and can read, but neither write nor change', async ({ page }) => {
  await logIn(page, PEOPLE.leader)
  await page.goto('/admin/collections/news')
  await expect(page.getByRole('heading', { name: 'Tin', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /Tạo mới/ })).toHaveCount(0)

  await page.getByPlaceholder(/^Tìm với/).fill(SAMPLE_TITLE)
  await page.getByRole('link', { name: SAMPLE_TITLE }).click()
  const title = page.getByRole('textbox', { name: 'Tít *' })
  await expect(title).toHaveValue(SAMPLE_TITLE)
  await expect(title).toBeDisabled()
  await expect(page.getByRole('button', { name: /Lưu|Xuất bản/ })).toHaveCount(0)
})
