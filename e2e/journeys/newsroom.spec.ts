import { expect, type Page } from '@playwright/test'
import { PEOPLE } from '../fixtures/newsroom'
import { bodyOf, expectSavedByItself, logIn, message, openForm } from '../fixtures/panel'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'
import { openUpToDate } from '../fixtures/up-to-date'

// One story: each part goes on where the one before has ended.
test.describe.configure({ mode: 'serial' })

const TITLE = 'Tổ tự quản khu nhà trọ Điện Ngọc nhận tủ sách'
const ADDRESS = '/tin-tuc/to-tu-quan-khu-nha-tro-dien-ngoc-nhan-tu-sach'
const REASON = 'Thiếu số sách và tên người trao.'
const CORRECTION = 'Bản trước viết 100 cuốn; số đúng là 120 cuốn sách.'
const WHY_ANYWAY = 'Đơn vị gửi ảnh sau.'
const WHY_WITHDRAWN = 'Đơn vị đề nghị gỡ để đăng lại đầy đủ.'

/** Filled as the story goes. */
const known = { form: '' }

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('a contributor drafts a tin and submits it', async ({ page }) => {
    await logIn(page, PEOPLE.contributor)
    await openForm(page, '/admin/collections/news/create')
    await page.getByLabel('Tít').fill(TITLE)
    await bodyOf(page).click()
    await page.keyboard.type('Công đoàn cơ sở trao tủ sách cho tổ tự quản.')
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await expect(page.getByText('Trạng thái: Bản nháp')).toBeVisible()
    known.form = new URL(page.url()).pathname

    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await expect(page.getByText('Trạng thái: Chờ duyệt')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Lưu bản nháp' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Rút lại' })).toBeVisible()
    await leave(page)
  })
})

test('an editor returns it with a note', async ({ openAs }) => {
  const page = await openAs('reviewer')
  await openForm(page, known.form)
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xuất bản', exact: true })).toHaveCount(0)
  await takeStep(page, 'Trả lại…')
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy ghi lý do trả lại.' })).toBeVisible()
  await page.getByLabel('Lý do trả lại').fill(REASON)
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await expect(page.getByText('Trạng thái: Bản nháp')).toBeVisible()
  await leave(page)
})

test.describe('on a phone again', () => {
  test.use({ viewport: PHONE })

  test('the contributor reads why, mends it and submits it again', async ({ openAs }) => {
    const page = await openAs('contributor')
    await page.setViewportSize(PHONE)
    await openForm(page, known.form)
    await expect(page.getByText(REASON).first()).toBeVisible()
    await page.getByLabel('Sapo').fill('Tủ sách 100 cuốn do công đoàn cơ sở vận động.')
    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await expect(page.getByText('Trạng thái: Chờ duyệt')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Đã trả lại.' })).toHaveCount(0)
    await leave(page)
  })
})

test('a publisher schedules it, and it comes out by itself', async ({ openAs, request }) => {
  const page = await openAs('publisher')
  await openForm(page, known.form)
  await takeStep(page, 'Hẹn giờ…')
  await page.getByLabel('Ngày giờ đăng').fill('2035-01-02T08:30')
  await page.getByLabel('Vì sao vẫn đăng?').fill(WHY_ANYWAY)
  await page.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  await expect(page.getByText('Trạng thái: Hẹn đăng 08:30, 02/01/2035')).toBeVisible()
  expect((await request.get(ADDRESS)).status()).toBe(404)

  // A field for minutes cannot say "in a second": the rest of the story need not wait so long.
  const at = new Date(Date.now() + 1000).toISOString()
  const answer = await page.request.patch(`/api${known.form.split('collections')[1]}`, {
    data: { step: { name: 'schedule', at, override: WHY_ANYWAY } },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  await expect.poll(async () => (await request.get(ADDRESS)).status()).toBe(200)
})

test('a correction is told to readers with its date', async ({ openAs, reader }) => {
  const page = await openAs('publisher')
  await openForm(page, known.form)
  await expect(page.getByText('Trạng thái: Đã đăng')).toBeVisible()
  await page.getByLabel('Sapo').fill('Tủ sách 120 cuốn do công đoàn cơ sở vận động.')
  await expectSavedByItself(page)
  await takeStep(page, 'Đính chính…')
  await page.getByLabel('Nội dung đính chính').fill(CORRECTION)
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(message(page, /thành công/)).toBeVisible()

  await openUpToDate(reader, ADDRESS)
  const note = reader.getByRole('article').filter({ hasText: CORRECTION })
  await expect(note.getByText(/Đính chính \(ngày \d\d\/\d\d\/\d{4}\):/)).toBeVisible()
  await expect(reader.getByText('Tủ sách 120 cuốn').first()).toBeVisible()
})

test('it is withdrawn: its address says so', async ({ openAs, request }) => {
  const page = await openAs('publisher')
  await openForm(page, known.form)
  await takeStep(page, 'Gỡ xuống…')
  await page.getByLabel('Lý do gỡ').fill(WHY_WITHDRAWN)
  await page.getByRole('button', { name: 'Gỡ xuống', exact: true }).click()
  await expect(page.getByText('Trạng thái: Đã gỡ')).toBeVisible()
  await expect.poll(async () => (await request.get(ADDRESS)).status()).toBe(410)
})

test('the story stands beside the item, and in the log', async ({ openAs }) => {
  const page = await openAs('publisher')
  await openForm(page, known.form)
  const story = page.getByRole('region', { name: 'Quá trình xử lý' })
  const told = [
    [PEOPLE.publisher.name, `Gỡ xuống`, WHY_WITHDRAWN],
    [PEOPLE.publisher.name, 'Xuất bản', CORRECTION],
    [PEOPLE.publisher.name, 'Bắt đầu sửa bản đã đăng', ''],
    [PEOPLE.publisher.name, 'Xuất bản, theo lịch', ''],
    [PEOPLE.publisher.name, 'Hẹn giờ', WHY_ANYWAY],
    [PEOPLE.publisher.name, 'Hẹn giờ, đăng lúc 08:30, 02/01/2035', ''],
    [PEOPLE.contributor.name, 'Gửi duyệt', ''],
    [PEOPLE.reviewer.name, 'Trả lại', REASON],
    [PEOPLE.contributor.name, 'Gửi duyệt', ''],
    [PEOPLE.contributor.name, 'Tạo mới', ''],
  ] as const
  const rows = story.getByRole('listitem')
  await expect(rows).toHaveCount(told.length)
  for (const [index, [who, what, note]] of told.entries()) {
    await expect(rows.nth(index)).toContainText(`${who}: ${what}`)
    await expect(rows.nth(index)).toContainText(note)
  }

  await page.goto('/admin/collections/activity')
  await page.getByPlaceholder(/^Tìm với/).fill(TITLE)
  await expect(page.getByRole('table').getByText(WHY_WITHDRAWN)).toBeVisible()
  const file = await page.request.get(
    `/api/activity/csv?where[title][equals]=${encodeURIComponent(TITLE)}`,
  )
  expect(file.headers()['content-type']).toContain('text/csv')
  const text = await file.text()
  for (const [who, , note] of told) {
    expect(text).toContain(who)
    expect(text).toContain(note)
  }
})

/** Whoever goes on to another page gives the item free for the next person. */
async function leave(page: Page): Promise<void> {
  // By its address: on a phone the menu is folded away.
  await page.goto('/admin/collections/news')
  await expect(page.getByRole('heading', { name: 'Tin', level: 1 })).toBeVisible()
}

async function takeStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Bước khác' }).click()
  await page.getByRole('button', { name: step, exact: true }).click()
}
