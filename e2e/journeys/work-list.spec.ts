import { AxeBuilder } from '@axe-core/playwright'
import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { create, PEOPLE } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

// One story: each part goes on where the one before has ended.
test.describe.configure({ mode: 'serial' })

const TITLE = 'Công đoàn Điện Bàn tặng vé xe Tết cho người ở xa'
const REASON = 'Ghi rõ bao nhiêu vé và ai được nhận.'
const QUESTION = 'Làm thêm ngày Chủ nhật thì được trả bao nhiêu phần trăm lương?'
const MONTH = '/admin/lich?thang=2035-01'

/** Filled as the story goes. */
const known = { id: '' }

test('what a contributor has sent waits for an editor, with who sent it', async ({ openAs }) => {
  const writer = await openAs('contributor')
  known.id = await create(writer.request, 'news', { title: TITLE, step: { name: 'submit' } })

  const page = await openAs('reviewer')
  const work = await openWork(page)
  const list = work.locator('section').filter({ hasText: /^Chờ duyệt/ })
  const entry = list.getByRole('listitem').filter({ hasText: TITLE })
  await expect(entry).toContainText(`Tin, ${PEOPLE.contributor.name} gửi,`)
  await expect(entry.getByRole('link')).toHaveAttribute('href', formOf(known.id))
  expect(await violations(page, '.work-list')).toEqual([])
})

test('what an editor returns waits for the contributor, with the reason, on a phone', async ({
  openAs,
}) => {
  const editor = await openAs('reviewer')
  await take(editor.request, { name: 'return', note: REASON })

  const page = await openAs('contributor')
  await page.setViewportSize(PHONE)
  const work = await openWork(page)
  const entry = work.getByRole('listitem').filter({ hasText: TITLE })
  await expect(entry).toContainText(`${PEOPLE.reviewer.name} trả lại lúc`)
  await expect(entry).toContainText(REASON)
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('what is scheduled stands in its list and on its day of the calendar', async ({ openAs }) => {
  const page = await openAs('publisher')
  await take(page.request, {
    name: 'schedule',
    at: '2035-01-02T01:30:00.000Z',
    override: 'Dựng để thử.',
  })
  await openWork(page)
  await page.getByRole('link', { name: 'Xem tất cả mục hẹn giờ' }).click()
  await expect(page.getByRole('heading', { name: 'Hẹn giờ', level: 1 })).toBeVisible()
  const entry = page.getByRole('listitem').filter({ hasText: TITLE })
  await expect(entry).toContainText('Đăng lúc 08:30, 02/01/2035')
  await expect(entry).toContainText(`người hẹn: ${PEOPLE.publisher.name}`)

  await page.goto(MONTH)
  const day = page.getByRole('cell').filter({ hasText: TITLE })
  await expect(day.getByRole('heading')).toContainText('2')
  await expect(day).toContainText('08:30 Hẹn đăng, Tin')
  await expect(day.getByRole('link', { name: TITLE })).toHaveAttribute('href', formOf(known.id))
  await expect(page.getByRole('columnheader').first()).toHaveText('Thứ hai')
  expect(await violations(page, '.desk')).toEqual([])
  await day.getByRole('link', { name: 'Thứ ba, 02/01/2035' }).click()
  await expect(page.getByRole('heading', { name: 'Thứ ba, 02/01/2035' })).toBeVisible()
  await page.getByRole('link', { name: 'Hôm sau' }).click()
  await expect(page.getByText('Ngày này không có mục nào.')).toBeVisible()
})

test('months follow one another by links, and today is marked', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.goto('/admin/lich')
  await expect(page.locator('[aria-current="date"]')).toContainText('hôm nay')
  await page.goto(MONTH)
  await page.getByRole('link', { name: '← Tháng 12/2034' }).click()
  await expect(page.getByRole('table', { name: 'Tháng 12/2034' })).toBeVisible()
  await expect(page.locator('[aria-current="date"]')).toHaveCount(0)
})

test('on a phone the calendar is a list of days', async ({ openAs }) => {
  const page = await openAs('contributor')
  await page.setViewportSize(PHONE)
  await page.goto(MONTH)
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Thứ ba, 02/01/2035' })).toBeVisible()
  await expect(page.getByText('Thứ hai', { exact: true })).toBeHidden()
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('a question that waits is said to an editor, who finds it in the list it leads to', async ({
  openAs,
}) => {
  const page = await openAs('reviewer')
  const answer = await page.request.post('/api/questions', {
    data: { topic: 'wages', question: QUESTION },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  const work = await openWork(page)
  const panel = work.locator('section').filter({ hasText: /^Bạn đọc gửi/ })
  expect(await violations(page, '.work-list')).toEqual([])
  await panel.getByRole('link', { name: /câu hỏi chờ trả lời$/ }).click()
  await expect(page.getByRole('row').filter({ hasText: QUESTION })).toContainText('Mới nhận')

  const writer = await openAs('contributor')
  await expect((await openWork(writer)).getByText('Bạn đọc gửi')).toHaveCount(0)
})

test('a leader is shown numbers and no work', async ({ openAs }) => {
  const page = await openAs('leader')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Đã đăng tháng này' })).toBeVisible()
  await expect(page.getByText('Việc cần làm')).toHaveCount(0)
})

const formOf = (id: string) => `/admin/collections/news/${id}`

/** The panel's first page, with the list of what waits. */
async function openWork(page: Page) {
  await page.goto('/admin')
  const work = page.getByRole('region', { name: 'Việc cần làm' })
  await expect(work).toBeVisible()
  return work
}

async function take(request: APIRequestContext, step: object): Promise<void> {
  const answer = await request.patch(`/api/news/${known.id}?draft=true`, { data: { step } })
  expect(answer.ok(), await answer.text()).toBe(true)
}

async function violations(page: Page, place: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(place).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))
}

/** By how many pixels the page is wider than its window. */
function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
