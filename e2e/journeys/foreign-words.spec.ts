/** Words of another language, which a screen reader says in a voice of that language. */
import { expect } from '@playwright/test'
import { bodyWith } from '../fixtures/body'
import { create } from '../fixtures/newsroom'
import { bodyOf, expectSavedByItself, openForm } from '../fixtures/panel'
import { test } from '../fixtures/test'

test('an editor marks words as English, and the page says so', async ({ openAs, reader }) => {
  const page = await openAs('publisher')
  // Not a tin: another journey counts those of this year at the same time.
  const id = await create(page.request, 'articles', {
    title: 'Bài có chữ nước ngoài',
    lead: 'Soạn để thử.',
    body: bodyWith('Better Work'),
  })
  await openForm(page, `/admin/collections/articles/${id}`)
  await bodyOf(page).click()
  await page.keyboard.press('Control+a')
  await page.locator('.fixed-toolbar .toolbar-popup__dropdown-textState').click()
  await page.getByRole('button', { name: 'Tiếng Anh' }).click()
  await expectSavedByItself(page)

  const published = await page.request.patch(`/api/articles/${id}`, {
    data: { step: { name: 'publish', override: 'Dựng sẵn cho các hành trình.' } },
  })
  expect(published.ok(), await published.text()).toBe(true)
  await reader.goto('/bai-viet/bai-co-chu-nuoc-ngoai')
  await expect(reader.locator('[lang=en]')).toHaveText('Better Work')
})
