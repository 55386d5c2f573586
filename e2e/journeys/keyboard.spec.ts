/** The portal without a mouse. */
import { expect } from '@playwright/test'
import { publishMoreThanAPage } from '../fixtures/documents'
import { openByKeyboard, tabTo } from '../fixtures/keyboard'
import { create, keepSession, sessionOf } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { uploadRecording } from '../fixtures/recording'
import { test } from '../fixtures/test'
import { openUpToDate } from '../fixtures/up-to-date'

const ITEM = {
  title: 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch',
  path: '/tin-tuc/hoi-an-dien-ban-dai-loc-duoc-tang-bang-khen-vi-thanh-tich-chong-dich',
}

test('a reader skips to the contents, and goes through the menu to a list and an item', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Bỏ qua để xem nội dung' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

  await page.goto('/')
  await openByKeyboard(page, 'Tin tức')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin tức')
  const first = await page.getByRole('article').getByRole('heading').first().innerText()
  await openByKeyboard(page, first)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
})

test('a reader opens the menu of a phone, closes it, and goes where it leads', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Điều hướng chính' })
  await tabTo(page, () => document.activeElement?.textContent === 'Mục lục')
  await expect(menu).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()

  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('link').first()).toBeFocused()
  await openByKeyboard(page, 'Thống kê')
  await expect(page).toHaveURL('/thong-ke')
})

test('a reader types what to search for, narrows it and opens a result', async ({ page }) => {
  await page.goto('/tim-kiem')
  const main = page.getByRole('main')
  await tabTo(page, () => document.activeElement?.id === 'tim-trong-trang')
  await page.keyboard.type('dien ban bang khen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('dien ban bang khen')

  await tabTo(page, () => document.activeElement?.textContent === 'Lọc và sắp xếp')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(main.getByLabel('Loại nội dung')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(main.getByLabel('Loại nội dung')).toHaveValue('tin')
  await tabTo(page, () => document.activeElement?.id === 'tim-trong-trang', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/loai=tin/)
  await openByKeyboard(page, ITEM.title)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ITEM.title)
})

test('a reader pages through the documents and back', async ({ page, playwright, baseURL }) => {
  const newsroom = await playwright.request.newContext({
    baseURL: baseURL!,
    storageState: sessionOf('publisher'),
  })
  await publishMoreThanAPage(newsroom, { type: 'conclusion', symbol: 'KL' })
  await newsroom.dispose()
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  await openUpToDate(page, '/van-ban?loai=ket-luan')
  await expect(headings).toHaveCount(20)
  await openByKeyboard(page, 'Văn bản cũ hơn')
  await expect(headings).toHaveCount(1)
  await openByKeyboard(page, 'Về văn bản mới nhất')
  await expect(headings).toHaveCount(20)
})

test('a reader chooses larger text and high contrast, and finds both on the next page', async ({
  page,
}) => {
  await page.goto('/')
  await tabTo(page, () => document.activeElement?.textContent === 'Hiển thị')
  await page.keyboard.press('Enter')
  const panel = page.locator('.preferences-panel')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(panel.getByLabel('Theo máy')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByLabel('Lớn', { exact: true })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByLabel('Cao')).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByText('Hiển thị', { exact: true })).toBeFocused()

  await openByKeyboard(page, 'Văn bản', 'Shift+Tab')
  await expect(page).toHaveURL('/van-ban')
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-text', 'lon')
  await expect(root).toHaveAttribute('data-contrast', 'cao')
})

test('a reader reaches the controls of an episode, and leaves them again', async ({
  page,
  playwright,
  baseURL,
}) => {
  const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
  await keepSession(newsroom, 'admin')
  const audio = await uploadRecording(newsroom, 'so-21.mp3')
  await create(newsroom, 'episodes', {
    title: 'Số nghe bằng bàn phím',
    lead: 'Soạn để thử.',
    medium: 'radio',
    number: 21,
    broadcastAt: '2024-05-03T03:00:00.000Z',
    publishedAt: '2024-05-03T03:00:00.000Z',
    audio,
    step: { name: 'publish', override: 'Dựng sẵn cho các hành trình.' },
  })
  await newsroom.dispose()
  await openUpToDate(page, '/chuong-trinh/so-nghe-bang-ban-phim')
  const player = page.getByLabel('Nghe chương trình: Số nghe bằng bàn phím')
  await tabTo(page, () => document.activeElement?.tagName === 'AUDIO')
  await page.keyboard.press('Space')
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.played.length)).toBe(1)
  await tabTo(page, () => document.activeElement?.textContent.startsWith('Tải tệp về máy') === true)
})

test('a reader asks, is led to what is wrong, mends it and sends again', async ({ page }) => {
  await page.goto('/hoi-dap/gui')
  await tabTo(page, () => document.activeElement?.id === 'linh-vuc')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  const question = page.getByLabel('Câu hỏi của bạn')
  await expect(question).toBeFocused()
  await page.keyboard.type('Quá ngắn')
  await tabTo(page, () => document.activeElement?.id === 'dong-y-luu')
  await page.keyboard.press('Space')
  await tabTo(page, () => document.activeElement?.textContent === 'Gửi câu hỏi')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('alert')).toContainText('Chưa gửi được')
  await openByKeyboard(page, 'Hãy viết câu hỏi rõ hơn, ít nhất 15 chữ cái.')
  // The browser goes on from where a link within the page leads.
  await expect(question).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Nghỉ việc giữa tháng thì có được đóng BHXH tháng đó không?')
  await expect(async () => {
    await tabTo(page, () => document.activeElement?.textContent === 'Gửi câu hỏi')
    await page.keyboard.press('Enter')
    // A form that was drawn only now is asked for once more.
    await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu hỏi của bạn')
})

test('a reader copies the link of an item', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(ITEM.path)
  await tabTo(page, () => document.activeElement?.textContent === 'Sao chép')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Đã sao chép' })).toBeFocused()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(ITEM.path)
  await page.goto(copied)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ITEM.title)
})
