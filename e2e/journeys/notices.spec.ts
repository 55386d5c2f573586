import { expect, type Page } from '@playwright/test'
import { create, CONTRIBUTORS_UNIT, idOf, PEOPLE } from '../fixtures/newsroom'
import { bodyOf, logIn } from '../fixtures/panel'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

// One story: each part goes on where the one before has ended.
test.describe.configure({ mode: 'serial' })

const TITLE = 'Công đoàn Khu công nghiệp Điện Nam mở lớp học nghề'
const REMARK = 'Bổ sung số người học và tên người dạy.'
const ANSWER = 'Đã bổ sung: 35 người học.'

/** Of this story alone: whatever other journeys do, nobody else's items are told to them. */
const WRITER = {
  name: 'Đỗ Thị Thu',
  email: 'thu@congdoan.test',
  password: PEOPLE.contributor.password,
}

test('a contributor submits, and an editor sees it at the bell and comments', async ({
  openAs,
  playwright,
  baseURL,
}) => {
  const { request: admin } = await openAs('admin')
  const unit = await idOf(admin, 'units', ['name', CONTRIBUTORS_UNIT])
  await create(admin, 'users', { ...WRITER, role: 'contributor', unit })
  const writer = await playwright.request.newContext({ baseURL: baseURL! })
  const { email, password } = WRITER
  await writer.post('/api/users/login', { data: { email, password } })
  const id = await create(writer, 'news', { title: TITLE })
  const sent = await writer.patch(`/api/news/${id}`, { data: { step: { name: 'submit' } } })
  expect(sent.ok(), await sent.text()).toBe(true)
  await writer.dispose()

  const page = await openAs('reviewer')
  await page.goto('/admin')
  await page.getByRole('link', { name: /^Thông báo, \d+ chưa đọc$/ }).click()
  const notice = noticeOf(page, `${WRITER.name} gửi duyệt “${TITLE}”.`)
  await expect(notice).toContainText('Chưa đọc')
  await notice.getByRole('link').click()

  await expect(bodyOf(page)).toBeEditable()
  const comments = page.getByRole('region', { name: /^Ý kiến/ })
  await comments.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(comments.getByRole('alert')).toContainText('Hãy viết ý kiến trước khi gửi.')
  await comments.getByLabel('Ý kiến mới').fill(REMARK)
  await comments.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(
    comments.getByRole('article', { name: `Ý kiến của ${PEOPLE.reviewer.name}` }),
  ).toContainText(REMARK)
  await expect(comments.getByRole('heading')).toHaveText('Ý kiến (1 chưa giải quyết)')
  await expect(comments.getByLabel('Ý kiến mới')).toHaveValue('')

  await page.goto('/admin/thong-bao')
  await expect(notice).toBeVisible()
  await expect(notice).not.toContainText('Chưa đọc')
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the contributor is told, reads, answers and settles it', async ({ page }) => {
    await logIn(page, WRITER)
    await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).click()
    await noticeOf(page, REMARK).getByRole('link').click()

    await page.getByRole('button', { name: 'Xem 1 ý kiến chưa giải quyết' }).click()
    const comments = page.getByRole('region', { name: /^Ý kiến/ })
    const thread = comments.getByRole('article')
    await expect(thread).toBeInViewport()
    await expect(thread).toContainText(REMARK)
    await thread.getByRole('button', { name: 'Trả lời' }).click()
    await thread.getByLabel(`Trả lời ${PEOPLE.reviewer.name}`).fill(ANSWER)
    await thread.getByRole('button', { name: 'Gửi trả lời' }).click()
    await expect(thread).toContainText(ANSWER)
    await thread.getByRole('button', { name: 'Đánh dấu đã giải quyết' }).click()
    await comments.getByText(`Đã giải quyết: ${REMARK}`).click()
    await expect(thread).toContainText(`${WRITER.name} đánh dấu đã giải quyết`)
    await expect(comments.getByRole('heading')).toHaveText('Ý kiến')
    await expect(page.getByRole('link', { name: 'Thông báo', exact: true })).toBeVisible()
  })
})

function noticeOf(page: Page, text: string) {
  return page.getByRole('listitem').filter({ hasText: text })
}
