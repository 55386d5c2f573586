import { expect, type Page } from '@playwright/test'
import { bodyOf, message, openForm } from '../fixtures/panel'
import { test } from '../fixtures/test'

const SENTENCE = 'Câu gõ sau cùng trước khi lưu.'

for (const [how, save] of Object.entries({
  'by its button': (page: Page) => page.getByRole('button', { name: 'Lưu bản nháp' }).click(),
  'by Ctrl+S': (page: Page) => page.keyboard.press('Control+s'),
})) {
  test(`what is typed last is saved ${how}, however busy the browser is`, async ({ openAs }) => {
    const page = await openAs('contributor')
    await neverIdle(page)
    await openForm(page, '/admin/collections/articles/create')
    await page.getByLabel('Tít').fill(`Bài viết vội, lưu ${how}`)
    await bodyOf(page).click()
    await page.keyboard.type(SENTENCE)
    await save(page)
    await expect(message(page, /thành công/)).toBeVisible()

    await page.reload()
    await expect(bodyOf(page)).toContainText(SENTENCE)
  })
}

/** Payload hands typing over when the browser is idle; here it is so after a minute only. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = (work) =>
      window.setTimeout(() => {
        work({ didTimeout: false, timeRemaining: () => 1 })
      }, 60_000)
    window.cancelIdleCallback = (handle) => {
      window.clearTimeout(handle)
    }
  })
}
