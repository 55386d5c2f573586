/** Two people on one item, two tabs, a session that ends, a network that goes: nobody loses words. */
import { type Browser, expect, type Page } from '@playwright/test'
import { create, PEOPLE, sessionOf } from '../fixtures/newsroom'
import {
  expectSavedByItself,
  message,
  openForm,
  publishAnyway,
  saveStatusOf,
} from '../fixtures/panel'
import { test } from '../fixtures/test'

const MAI = PEOPLE.reviewer
const DUNG = PEOPLE.publisher

/** A draft of the administrator's, and where its form is. */
async function draft(browser: Browser, title: string) {
  const { request } = await browser.newContext({ storageState: sessionOf('admin') })
  const id = await create(request, 'news?draft=true', { title, lead: 'Sapo ban đầu.' })
  return {
    form: `/admin/collections/news/${id}`,
    /** Somebody saves it elsewhere. */
    saveElsewhere: async (data: object) => {
      const saved = await request.patch(`/api/news/${id}?draft=true`, { data })
      expect(saved.ok(), await saved.text()).toBe(true)
    },
  }
}

const titleOf = (page: Page) => page.getByLabel('Tít')

test('the lock is seen, taking over is warned of, and the one taken over keeps their words', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Hội nghị cán bộ chủ chốt')
  const [mai, dung] = [await openAs('reviewer'), await openAs('publisher')]
  await openForm(mai, form)
  await titleOf(mai).fill('Hội nghị cán bộ chủ chốt, Mai đang viết')
  await expectSavedByItself(mai)

  await dung.goto(form)
  const question = dung.getByRole('dialog').filter({ hasText: 'đang sửa mục này' })
  await expect(question).toContainText(MAI.name)
  await expect(question).toContainText('người đó không lưu được nữa và sẽ được báo')
  const takenOver = dung.waitForResponse(
    (answer) => /locked-documents/.test(answer.url()) && answer.request().method() === 'PATCH',
  )
  await question.getByRole('button', { name: 'Tiếp quản' }).click()
  expect((await takenOver).ok()).toBe(true)
  await openForm(dung, form)
  await expect(titleOf(dung)).toHaveValue('Hội nghị cán bộ chủ chốt, Mai đang viết')
  await titleOf(dung).fill('Hội nghị cán bộ chủ chốt, Dũng viết tiếp')
  await expectSavedByItself(dung)

  await titleOf(mai).fill('Câu Mai gõ sau khi bị tiếp quản')
  const told = mai.getByRole('dialog').filter({ hasText: 'đã tiếp quản' })
  await expect(told).toContainText(DUNG.name)
  await expect(told).toContainText('giữ trên máy này')
  await told.getByRole('button', { name: 'Chỉ xem' }).click()
  // Payload makes the form anew with the other's version, and whatever is open in it is closed.
  await expect(titleOf(mai)).toHaveValue('Hội nghị cán bộ chủ chốt, Dũng viết tiếp')
  const left = mai.getByRole('dialog', { name: 'Có nội dung chưa lưu' })
  // On a busy machine the dialog of before may still be closing when the button is pressed.
  await expect(async () => {
    const button = mai.getByRole('button', { name: 'Xem chữ chưa lưu của bạn' })
    if (!(await left.isVisible())) await button.click({ timeout: 10_000 })
    await expect(left).toBeVisible({ timeout: 15_000 })
  }).toPass()
  await expect(left).toContainText('Câu Mai gõ sau khi bị tiếp quản')
})

test('who leaves after the form has saved by itself keeps nobody out', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Tin viết xong rồi đi họp')
  const [mai, dung] = [await openAs('reviewer'), await openAs('publisher')]
  await openForm(mai, form)
  await titleOf(mai).fill('Tin viết xong rồi đi họp ngay')
  await expectSavedByItself(mai)
  await mai.goto('/admin/collections/news')
  await expect(mai.getByRole('table')).toBeVisible()

  await openForm(dung, form)
  await expect(titleOf(dung)).toHaveValue('Tin viết xong rồi đi họp ngay')
  await expect(dung.getByRole('dialog')).toHaveCount(0)
})

test('in two tabs of one person the older one is refused, and shows both versions', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Tin mở ở hai thẻ')
  const first = await openAs('publisher')
  await openForm(first, form)
  const second = await first.context().newPage()
  await openForm(second, form)
  await titleOf(second).fill('Tít sửa ở thẻ thứ hai')
  await expectSavedByItself(second)

  await titleOf(first).fill('Tít sửa ở thẻ thứ nhất')
  const question = first.getByRole('dialog', { name: 'Đã có bản mới hơn' })
  await expect(question).toContainText(`${DUNG.name} đã lưu một bản mới hơn lúc`)
  const title = question.getByRole('region', { name: 'Tít' })
  await expect(title.locator('del')).toHaveText('hai')
  await expect(title.locator('ins')).toHaveText('nhất')

  await question.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await expectSavedByItself(first)
  await first.reload()
  await expect(titleOf(first)).toHaveValue('Tít sửa ở thẻ thứ nhất')
  await first.goto(`${form}/versions`)
  const versions = first.getByRole('table').getByRole('row')
  await expect(versions, 'the heading and three versions').toHaveCount(4)
})

test('a step on top of a newer version is refused as well, and the newer one can be taken', async ({
  browser,
  openAs,
}) => {
  const { form, saveElsewhere } = await draft(browser, 'Tin có người sửa trước')
  const dung = await openAs('publisher')
  await openForm(dung, form)
  await saveElsewhere({ title: 'Tít mới hơn' })

  await publishAnyway(dung, 'Cần đăng ngay.')
  const question = dung.getByRole('dialog', { name: 'Đã có bản mới hơn' })
  await expect(question).toContainText('Bạn chưa gõ gì thêm.')
  await expect(question.getByRole('button', { name: 'Giữ bản của tôi' })).toHaveCount(0)
  await question.getByRole('button', { name: 'Để tôi xem lại đã' }).click()
  await titleOf(dung).fill('Tít gõ trên bản cũ')
  await dung.getByRole('button', { name: 'So hai bản' }).click()
  await question.getByRole('button', { name: 'Lấy bản mới' }).click()
  await expect(titleOf(dung)).toHaveValue('Tít mới hơn')

  await dung.getByRole('button', { name: 'Xem chữ chưa lưu của bạn' }).click()
  const left = dung.getByRole('dialog', { name: 'Có nội dung chưa lưu' })
  await left.getByRole('button', { name: 'Khôi phục nội dung chưa lưu' }).click()
  await expect(titleOf(dung)).toHaveValue('Tít gõ trên bản cũ')
  await expectSavedByItself(dung)
})

test('a session that has ended is opened again over the form, which is then saved', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Tin viết dở khi hết phiên')
  const dung = await openAs('publisher')
  await openForm(dung, form)
  await dung.context().clearCookies()
  await titleOf(dung).fill('Chữ gõ khi phiên đã hết')

  const question = dung.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })
  await expect(question).toContainText(DUNG.email)
  await question.getByLabel('Mật khẩu').fill(DUNG.password)
  await question.getByRole('button', { name: 'Đăng nhập và lưu' }).click()
  await expectSavedByItself(dung)
  await dung.reload()
  await expect(titleOf(dung)).toHaveValue('Chữ gõ khi phiên đã hết')
})

test('without a network what is typed is kept, and saved when it is back', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Tin viết ở nơi sóng yếu')
  const dung = await openAs('publisher')
  await openForm(dung, form)
  await dung.context().setOffline(true)
  await titleOf(dung).fill('Chữ gõ khi mất mạng')
  await expect(saveStatusOf(dung)).toHaveText(/^Chưa lưu được: mất kết nối/)
  await dung.context().setOffline(false)
  await expectSavedByItself(dung)
  await dung.reload()
  await expect(titleOf(dung)).toHaveValue('Chữ gõ khi mất mạng')
})

test('an answer that got lost on its way brings nobody a newer version of their own', async ({
  browser,
  openAs,
}) => {
  const { form } = await draft(browser, 'Tin lưu rồi mới mất mạng')
  const dung = await openAs('publisher')
  await openForm(dung, form)
  let lost = 0
  await dung.route(/autosave=true/, async (route) => {
    await route.fetch()
    lost += 1
    await route.abort()
    await dung.unroute(/autosave=true/)
  })
  await titleOf(dung).fill('Máy chủ đã lưu, máy này chưa biết')
  await expectSavedByItself(dung)
  expect(lost).toBe(1)
  await expect(dung.getByRole('dialog')).toHaveCount(0)
})

test('a new item that was never saved is offered again after the browser was closed', async ({
  openAs,
}) => {
  const dung = await openAs('publisher')
  await openForm(dung, '/admin/collections/news/create')
  await titleOf(dung).fill('Tin mới chưa kịp lưu')
  await expect(saveStatusOf(dung)).toHaveText(/^Chưa lưu; giữ tạm trên máy/)
  const again = await dung.context().newPage()
  await dung.close({ runBeforeUnload: false })
  await openForm(again, '/admin/collections/news/create')
  const offer = again.getByRole('dialog', { name: 'Có nội dung chưa lưu' })
  await expect(offer).toContainText('Tin mới chưa kịp lưu')
  await offer.getByRole('button', { name: 'Khôi phục nội dung chưa lưu' }).click()
  await expect(titleOf(again)).toHaveValue('Tin mới chưa kịp lưu')
  await again.getByLabel('Sapo').fill('Sapo viết tiếp.')
  await again.keyboard.press('Control+s')
  await expect(message(again, /thành công/)).toBeVisible()
})
