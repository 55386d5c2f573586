import { expect } from '@playwright/test'
import { bodyWith } from '../fixtures/body'
import { fillInQuestion, send } from '../fixtures/forms'
import { keepSession } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const QUESTION = 'Công ty cho nghỉ không lương hai tháng thì tôi có phải đóng bảo hiểm y tế không?'

test.describe('without JavaScript, on a phone, a worker', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('asks, follows the answer by a private link, and finds it among the others', async ({
    page,
    playwright,
    baseURL,
  }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Hỏi đáp' }).click()
    await page.getByRole('link', { name: 'Gửi câu hỏi' }).click()
    await fillInQuestion(page, QUESTION)
    await expect(page.getByRole('checkbox')).toHaveCount(2)
    for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked()
    await page.getByRole('checkbox', { name: /đồng ý đăng/ }).check()
    await page.getByRole('checkbox', { name: /đồng ý để cổng lưu/ }).check()
    await send(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu hỏi của bạn')
    await expect(page.getByRole('status')).toContainText('Đã nhận')
    const privateLink = page.url()
    expect((await page.request.get(privateLink)).headers()['cache-control']).toContain('no-store')

    const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
    await keepSession(newsroom, 'admin')
    const { docs } = (await (
      await newsroom.get('/api/questions?limit=1&sort=-createdAt')
    ).json()) as { docs: { id: string; question: string }[] }
    expect(docs[0]?.question).toBe(QUESTION)
    const saved = await newsroom.patch(`/api/questions/${docs[0]!.id}`, {
      data: {
        title: 'Nghỉ không lương có phải đóng BHYT không?',
        answer: bodyWith('Tháng nghỉ không lương từ 14 ngày trở lên thì không đóng.'),
        state: 'published',
      },
    })
    expect(saved.ok(), await saved.text()).toBe(true)
    await newsroom.dispose()

    await page.goto(privateLink)
    await expect(page.getByRole('status')).toContainText('Đã trả lời và đăng')
    await page.goto('/tim-kiem?q=nghi+khong+luong')
    await page.getByText('Lọc và sắp xếp').click()
    await page.getByLabel('Loại nội dung').selectOption({ label: 'Hỏi đáp' })
    await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click()
    await expect(page).toHaveURL(/loai=hoi-dap/)
    const found = page.url()
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Nghỉ không lương/ })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghỉ không lương')

    await page.goto('/hoi-dap?linh-vuc=bhyt')
    await page.getByRole('link', { name: 'Nghỉ không lương có phải đóng BHYT không?' }).click()
    await expect(page.getByText('thì không đóng')).toBeVisible()
    await expect(page.getByText('Nguyễn Thị Hoa')).toHaveCount(0)

    await page.goto(privateLink)
    await page.getByRole('checkbox', { name: /muốn xoá/ }).check()
    await page.getByRole('button', { name: 'Xoá câu hỏi của tôi' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã xoá')
    expect((await page.goto(privateLink))?.status()).toBe(404)
    await page.goto(found)
    await expect(page.getByText('Không tìm thấy nội dung nào')).toBeVisible()
  })

  test('gets a refused form back with what they typed', async ({ page }) => {
    await page.goto('/hoi-dap/gui')
    await fillInQuestion(page, QUESTION)
    await page.getByLabel('Câu hỏi của bạn').fill('Quá ngắn')
    await page.getByRole('checkbox', { name: /đồng ý để cổng lưu/ }).check()
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
    await expect(page.getByRole('alert')).toContainText('Chưa gửi được')
    await expect(page.getByLabel('Câu hỏi của bạn')).toHaveValue('Quá ngắn')
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Hoa')
    await expect(page.getByRole('checkbox', { name: /đồng ý để cổng lưu/ })).toBeChecked()
    expect(page.url()).not.toContain('Hoa')
  })

  test('says what is wrong with an item', async ({ page }) => {
    await page.goto('/tin-tuc')
    await page.getByRole('main').locator('article h2').first().getByRole('link').click()
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('link', { name: 'Góp ý bài này' }).click()
    await expect(page.getByRole('main')).toContainText(title)
    await page.getByLabel('Nội dung').fill('Ngày trong bài ghi sai.')
    await expect(page.getByRole('checkbox')).not.toBeChecked()
    await page.getByRole('checkbox').check()
    await send(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã nhận, cảm ơn bạn')
  })
})
