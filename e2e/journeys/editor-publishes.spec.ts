import { expect, type Page } from '@playwright/test'
import { PEOPLE, sessionOf } from '../fixtures/newsroom'
import {
  bodyOf,
  choose,
  logIn,
  message,
  openForm,
  pickFromMenu,
  publishAnyway,
} from '../fixtures/panel'
import { drawPicture } from '../fixtures/picture'
import { test } from '../fixtures/test'
import { openUpToDate } from '../fixtures/up-to-date'

// One story: each part goes on where the one before has ended.
test.describe.configure({ mode: 'serial' })

const TITLE = 'Công nhân may Quế Sơn góp ý về bữa ăn ca'
const LEAD = 'Tại buổi gặp đầu tuần, công nhân đề nghị thêm rau và đổi món theo ngày.'
const BODY = 'Ban chấp hành công đoàn cơ sở đã ghi lại từng ý kiến và hẹn trả lời trong tuần.'
const ALT = 'Công nhân ngồi quanh bàn dài trong nhà ăn'
const WHY_ANYWAY = 'Ý kiến góp trong nhiều ngày, không có một lúc.'
const CATEGORY = 'Tâm tư, nguyện vọng'
const UNIT = 'LĐLĐ huyện Quế Sơn'
const FIRST_ADDRESS = '/tin-tuc/cong-nhan-may-que-son-gop-y-ve-bua-an-ca'
const ADDRESS = '/tin-tuc/gop-y-bua-an-ca'

/** Filled as the story goes. */
const known = { form: '', categoryHref: '', unitHref: '' }

test('an administrator logs in and gives an editor who publishes an account', async ({ page }) => {
  await page.goto('/admin')
  await expect(page.getByText('Trang biên tập')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  // No mail can be sent: a link that leads nowhere is not shown.
  await expect(page.getByRole('link', { name: 'Quên mật khẩu?' })).toHaveCount(0)
  await logIn(page, PEOPLE.admin)

  await page.getByRole('link', { name: 'Tạo mới Người dùng' }).click()
  const { name, email, password } = PEOPLE.editor
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(email)
  await page.getByLabel('Mật khẩu mới').fill(password)
  await page.getByLabel('Xác nhận mật khẩu').fill(password)
  await page.getByLabel('Họ và tên').fill(name)
  await choose(page, 'Vai trò', 'Duyệt và xuất bản')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()

  await expect(message(page, /thành công/)).toBeVisible()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
})

test('the editor writes a tin with a picture and publishes it: this year counts one more', async ({
  page,
  reader,
}) => {
  const before = await countsByYear(reader)

  await logIn(page, PEOPLE.editor)
  await page.context().storageState({ path: sessionOf('editor') })
  await page.getByRole('link', { name: 'Tạo mới Tin', exact: true }).click()
  await page.getByLabel('Tít').fill(TITLE)
  await page.getByLabel('Sapo').fill(LEAD)
  await addPicture(page)
  await bodyOf(page).click()
  await page.keyboard.type(BODY)
  await choose(page, 'Chuyên mục', CATEGORY)
  await choose(page, 'Đơn vị', UNIT)
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  const question = page.getByRole('group', { name: 'Xem lại trước khi xuất bản' })
  await expect(question.getByText('Chưa ghi thời điểm diễn ra')).toBeVisible()
  await question.getByRole('button', { name: 'Vẫn xuất bản' }).click()
  await expect(question.getByRole('alert')).toHaveText('Hãy ghi vì sao vẫn đăng.')
  await question.getByLabel('Vì sao vẫn đăng?').fill(WHY_ANYWAY)
  await question.getByRole('button', { name: 'Vẫn xuất bản' }).click()
  await expect(message(page, /thành công/)).toBeVisible()
  await expect(page.getByText('Trạng thái: Đã đăng')).toBeVisible()
  await expect(page.getByLabel('Địa chỉ (đường dẫn)')).toHaveValue(FIRST_ADDRESS.split('/').at(-1)!)
  known.form = new URL(page.url()).pathname

  const thisYear = String(new Date().getFullYear())
  const expected = { ...before, [thisYear]: (before[thisYear] ?? 0) + 1 }
  expect(await countsByYear(reader)).toEqual(expected)
})

test('a reader finds it on the front page and in the list, and reads it', async ({ reader }) => {
  await openUpToDate(reader, '/')
  await expect(headline(reader)).toBeVisible()
  await openUpToDate(reader, '/tin-tuc')
  await headline(reader).click()

  await expect(reader).toHaveURL(FIRST_ADDRESS)
  await expect(reader.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  const article = reader
    .getByRole('article')
    .filter({ has: reader.getByRole('heading', { level: 1 }) })
  await expect(article.getByText(LEAD)).toBeVisible()
  await expect(article.getByText(BODY)).toBeVisible()
  await expect(article.getByRole('img', { name: ALT })).toBeVisible()
})

test('a reader finds it on the pages of its category and its unit', async ({ reader }) => {
  await openUpToDate(reader, FIRST_ADDRESS)
  const category = reader
    .getByRole('navigation', { name: 'Đường dẫn' })
    .getByRole('link', { name: CATEGORY })
  const unit = reader.getByRole('article').first().getByRole('link', { name: UNIT })
  known.categoryHref = (await category.getAttribute('href'))!
  known.unitHref = (await unit.getAttribute('href'))!

  await category.click()
  await expect(reader.getByRole('heading', { name: CATEGORY, level: 1 })).toBeVisible()
  await expect(headline(reader)).toBeVisible()
  await reader.goBack()
  await unit.click()
  await expect(reader.getByRole('heading', { name: UNIT, level: 1 })).toBeVisible()
  await expect(headline(reader)).toBeVisible()
})

test('the editor gives it another address: the old link leads to the new one', async ({
  openAs,
  reader,
  request,
}) => {
  const page = await openAs('editor')
  await openForm(page, known.form)
  await page.getByLabel('Địa chỉ (đường dẫn)').fill(ADDRESS.split('/').at(-1)!)
  await page.getByRole('button', { name: 'Cập nhật bản đã đăng' }).click()
  await expect(message(page, /thành công/)).toBeVisible()

  const response = await request.get(FIRST_ADDRESS, { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(new URL(response.headers().location!, response.url()).pathname).toBe(ADDRESS)
  await openUpToDate(reader, FIRST_ADDRESS)
  await expect(reader).toHaveURL(ADDRESS)
  await expect(reader.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
})

test('the editor withdraws it: it is gone everywhere', async ({ openAs, reader, request }) => {
  const page = await openAs('editor')
  await openForm(page, known.form)
  await page.getByRole('button', { name: 'Bước khác' }).click()
  await page.getByRole('button', { name: 'Gỡ xuống…' }).click()
  await page.getByLabel('Lý do gỡ').fill('Chờ đơn vị xác nhận.')
  await page.getByRole('button', { name: 'Gỡ xuống', exact: true }).click()
  await expect(page.getByText('Trạng thái: Đã gỡ')).toBeVisible()

  await expectGone(reader, ADDRESS)
  await expectGone(reader, FIRST_ADDRESS)
  const search = `/tim-kiem?q=${encodeURIComponent(TITLE)}`
  for (const path of ['/', '/tin-tuc', known.categoryHref, known.unitHref, search]) {
    await openUpToDate(reader, path)
    await expect(reader.getByRole('contentinfo')).toBeVisible()
    await expect(headline(reader), path).toHaveCount(0)
  }
  const answer = await request.get('/api/news?limit=100&sort=-createdAt')
  expect(await answer.text()).not.toContain(TITLE)
})

test('the editor publishes it again: it lives at its address', async ({ openAs, reader }) => {
  const page = await openAs('editor')
  await openForm(page, known.form)
  await publishAnyway(page, WHY_ANYWAY)
  await expect(page.getByText('Trạng thái: Đã đăng')).toBeVisible()

  const response = await reader.goto(ADDRESS)
  expect(response!.status()).toBe(200)
  await expect(reader.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
})

test('the editor puts it into the trash: its address says that it is gone', async ({
  openAs,
  reader,
}) => {
  const page = await openAs('editor')
  await openForm(page, known.form)
  await pickFromMenu(page, 'Xóa')
  await expect(message(page, /thùng rác/)).toBeVisible()

  await expectGone(reader, ADDRESS)
})

/** The first attempt forgets the description, and is told so. */
async function addPicture(page: Page): Promise<void> {
  await page.locator('#field-cover').getByRole('button', { name: 'Tạo mới' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Đang tạo mới Ảnh, tệp')).toBeVisible()
  const picture = await drawPicture()
  const fileName = dialog.getByRole('textbox', { name: 'anh-chup.png' })
  // The form is still being filled in from the server: what came too early is done again.
  await expect(async () => {
    if (!(await fileName.isVisible())) {
      await dialog.locator('input[type=file]').setInputFiles(picture)
      await expect(fileName).toBeVisible({ timeout: 10_000 })
    }
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click({ timeout: 10_000 })
    // Not the sentence beside the field: on a busy machine the panel has been seen to leave it out.
    const refusal = message(page, /^Chưa lưu được\. Hãy xem lại ô: Mô tả ảnh/)
    await expect(refusal.first()).toBeVisible({ timeout: 15_000 })
  }).toPass()
  // Inside a drawer Payload's labels are not tied to their fields.
  await dialog.locator('input[name=alt]').fill(ALT)
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('#field-cover').getByRole('img', { name: ALT })).toBeVisible()
}

function headline(reader: Page) {
  return reader.getByRole('link', { name: TITLE }).first()
}

async function expectGone(reader: Page, path: string): Promise<void> {
  const response = await reader.goto(path)
  expect(response!.status(), path).toBe(410)
  await expect(reader.getByRole('heading', { name: 'Nội dung này đã được gỡ' })).toBeVisible()
  await expect(reader.getByRole('navigation', { name: 'Điều hướng chính' })).toBeVisible()
}

/** Tin per year, as the table of the statistics page shows them. */
async function countsByYear(reader: Page): Promise<Record<string, number>> {
  await openUpToDate(reader, '/thong-ke')
  const table = reader.getByRole('table', { name: 'Số tin, bài theo năm' })
  const rows = await table.locator('tbody').getByRole('row').all()
  const counts = await Promise.all(
    rows.map(async (row) => {
      const year = await row.getByRole('rowheader').getByRole('link').innerText()
      const [number = ''] = (await row.getByRole('cell').first().innerText()).split('\n')
      return [year, Number(number.replaceAll('.', ''))] as const
    }),
  )
  return Object.fromEntries(counts)
}
