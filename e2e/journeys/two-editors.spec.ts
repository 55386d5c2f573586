/** Two people on one item, a session that ends, a network that goes: nobody loses what they typed. */
import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { create, keepSession, PEOPLE } from '../fixtures/newsroom'
import { message, openForm } from '../fixtures/panel'
import { test } from '../fixtures/test'

const PASSWORD = 'mật khẩu để thử 2'
const AN = { name: 'Phạm Thị An', email: 'an@congdoan.test', password: PASSWORD, role: 'publisher' }
const DUNG = {
  name: 'Võ Văn Dũng',
  email: 'dung@congdoan.test',
  password: PASSWORD,
  role: 'publisher',
}

// They share the two accounts that the first step makes.
test.describe.configure({ mode: 'serial' })

const open: Page[] = []
test.afterAll(async () => {
  for (const page of open) await page.context().close()
})

async function openDesk(browser: Browser, { email, password }: typeof AN): Promise<Page> {
  const context = await browser.newContext()
  const response = await context.request.post('/api/users/login', { data: { email, password } })
  expect(response.ok()).toBe(true)
  const page = await context.newPage()
  open.push(page)
  return page
}

async function draft(request: APIRequestContext, title: string): Promise<string> {
  await keepSession(request, 'admin')
  const id = await create(request, 'news?draft=true', { title, lead: 'Sapo ban đầu.' })
  return `/admin/collections/news/${id}`
}

const titleOf = (page: Page) => page.getByLabel('Tít')
const statusOf = (page: Page) => page.locator('.save-status')

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL! })
  await request.post('/api/users/login', { data: PEOPLE.admin })
  for (const person of [AN, DUNG]) await create(request, 'users', person)
  await request.dispose()
})

test('the lock is seen, taking over is warned of, and the one taken over keeps their words', async ({
  browser,
  request,
}) => {
  const path = await draft(request, 'Hội nghị cán bộ chủ chốt')
  const an = await openDesk(browser, AN)
  await openForm(an, path)
  await titleOf(an).fill('Hội nghị cán bộ chủ chốt, An đang viết')
  await expect(statusOf(an)).toHaveText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)

  const dung = await openDesk(browser, DUNG)
  await dung.goto(path)
  const question = dung.getByRole('dialog').filter({ hasText: 'đang sửa mục này' })
  await expect(question).toContainText('Phạm Thị An')
  await expect(question).toContainText('người đó không lưu được nữa và sẽ được báo')
  await question.getByRole('button', { name: 'Tiếp quản' }).click()
  await expect(titleOf(dung)).toHaveValue('Hội nghị cán bộ chủ chốt, An đang viết')

  await titleOf(an).fill('Câu An gõ sau khi bị tiếp quản')
  const told = an.getByRole('dialog').filter({ hasText: 'đã tiếp quản' })
  await expect(told).toContainText('Võ Văn Dũng')
  await expect(told).toContainText('giữ trên máy này')
  await told.getByRole('button', { name: 'Chỉ xem' }).click()
  await an.getByRole('button', { name: 'Xem chữ chưa lưu của bạn' }).click()
  await expect(an.getByRole('dialog')).toContainText('Câu An gõ sau khi bị tiếp quản')
})

test('in two tabs of one person the older one is refused, and shows both versions', async ({
  browser,
  request,
}) => {
  const path = await draft(request, 'Tin mở ở hai thẻ')
  const first = await openDesk(browser, AN)
  await openForm(first, path)
  const second = await first.context().newPage()
  await openForm(second, path)
  await titleOf(second).fill('Tít sửa ở thẻ thứ hai')
  await expect(statusOf(second)).toHaveText(/^Đã lưu lúc/)

  await titleOf(first).fill('Tít sửa ở thẻ thứ nhất')
  const question = first.getByRole('dialog', { name: 'Đã có bản mới hơn' })
  await expect(question).toContainText('Phạm Thị An đã lưu một bản mới hơn lúc')
  const title = question.getByRole('region', { name: 'Tít' })
  await expect(title.locator('del')).toHaveText('hai')
  await expect(title.locator('ins')).toHaveText('nhất')

  await question.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await expect(statusOf(first)).toHaveText(/^Đã lưu lúc/)
  await first.reload()
  await expect(titleOf(first)).toHaveValue('Tít sửa ở thẻ thứ nhất')
  await first.goto(`${path}/versions`)
  await expect(first.getByRole('table').getByRole('row')).toHaveCount(4)
})

test('whoever would rather have the newer version gets it', async ({ browser, request }) => {
  const path = await draft(request, 'Tin có người sửa trước')
  const an = await openDesk(browser, AN)
  await openForm(an, path)
  const id = path.split('/').at(-1)
  const saved = await request.patch(`/api/news/${id}?draft=true`, {
    data: { title: 'Tít mới hơn' },
  })
  expect(saved.ok()).toBe(true)

  await titleOf(an).fill('Tít gõ trên bản cũ')
  const question = an.getByRole('dialog', { name: 'Đã có bản mới hơn' })
  await question.getByRole('button', { name: 'Lấy bản mới' }).click()
  await expect(titleOf(an)).toHaveValue('Tít mới hơn')
})

test('a session that has ended is opened again over the form, which is then saved', async ({
  browser,
  request,
}) => {
  const path = await draft(request, 'Tin viết dở khi hết phiên')
  const an = await openDesk(browser, AN)
  await openForm(an, path)
  await an.context().clearCookies()
  await titleOf(an).fill('Chữ gõ khi phiên đã hết')

  const question = an.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })
  await expect(question).toContainText(AN.email)
  await question.getByLabel('Mật khẩu').fill(AN.password)
  await question.getByRole('button', { name: 'Đăng nhập và lưu' }).click()
  await expect(statusOf(an)).toHaveText(/^Đã lưu lúc/)
  await an.reload()
  await expect(titleOf(an)).toHaveValue('Chữ gõ khi phiên đã hết')
})

test('without a network what is typed is kept, and saved when it is back', async ({
  browser,
  request,
}) => {
  const path = await draft(request, 'Tin viết ở nơi sóng yếu')
  const an = await openDesk(browser, AN)
  await openForm(an, path)
  await an.context().setOffline(true)
  await titleOf(an).fill('Chữ gõ khi mất mạng')
  await expect(statusOf(an)).toHaveText(/^Chưa lưu được: mất kết nối/)
  await an.context().setOffline(false)
  await expect(statusOf(an)).toHaveText(/^Đã lưu lúc/)
})

test('a new item that was never saved is offered again after the page was closed', async ({
  browser,
}) => {
  const an = await openDesk(browser, AN)
  await openForm(an, '/admin/collections/news/create')
  await titleOf(an).fill('Tin mới chưa kịp lưu')
  await expect(statusOf(an)).toHaveText(/^Chưa lưu; giữ tạm trên máy/)
  const again = await an.context().newPage()
  await an.close({ runBeforeUnload: false })
  await openForm(again, '/admin/collections/news/create')
  const offer = again.getByRole('dialog', { name: 'Có nội dung chưa lưu' })
  await expect(offer).toContainText('Tin mới chưa kịp lưu')
  await offer.getByRole('button', { name: 'Khôi phục nội dung chưa lưu' }).click()
  await expect(titleOf(again)).toHaveValue('Tin mới chưa kịp lưu')
  await again.getByLabel('Sapo').fill('Sapo viết tiếp.')
  await again.keyboard.press('Control+s')
  await expect(message(again, /thành công/)).toBeVisible()
})
