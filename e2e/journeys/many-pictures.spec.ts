import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

test.use({ viewport: PHONE })

test('a contributor uploads a photograph, a HEIC and one that is there already, from a phone', async ({
  openAs,
}) => {
  const buffer = await sharp({
    create: { width: 900, height: 700, channels: 3, background: '#3f7d58' },
  })
    .jpeg()
    .toBuffer()
  const heic = await readFile('database/testing/anh-iphone.heic')
  const page = await openAs('contributor')
  await page.goto('/admin/tai-anh')
  await page.getByLabel(/^Chọn ảnh/).setInputFiles([
    { name: 'le-ky-ket.jpg', mimeType: 'image/jpeg', buffer },
    { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: heic },
    { name: 'le-ky-ket-1.jpg', mimeType: 'image/jpeg', buffer },
  ])
  const rows = page.getByRole('listitem').filter({ has: page.getByLabel('Ảnh cho thấy gì?') })
  await expect(rows).toHaveCount(3)

  await page.getByLabel('Nguồn ảnh cho tất cả').fill('Minh An')
  await page.getByRole('button', { name: 'Áp dụng cho tất cả' }).click()
  await page.getByRole('button', { name: 'Tải lên 3 ảnh' }).click()
  await expect(rows.nth(0).getByText('Hãy mô tả ảnh bằng một câu ngắn.')).toBeVisible()
  await expect(rows.nth(0).getByLabel('Ảnh cho thấy gì?')).toBeFocused()

  for (const [index, alt] of ['Lễ ký kết', 'Chuyền may', 'Lễ ký kết, ảnh hai'].entries()) {
    await rows.nth(index).getByLabel('Ảnh cho thấy gì?').fill(alt)
    await expect(rows.nth(index).getByLabel('Nguồn ảnh')).toHaveValue('Minh An')
  }
  await page.getByRole('button', { name: 'Tải lên 3 ảnh' }).click()
  await expect(
    page.getByText('Đã tải lên 2 ảnh. 1 ảnh đã có trong kho nên được bỏ qua.'),
  ).toBeVisible()
  await expect(rows.nth(2).getByRole('link', { name: 'Lễ ký kết' })).toBeVisible()
  const answer = await page.request.get('/api/media?depth=0&where[credit][equals]=Minh%20An')
  const { docs } = (await answer.json()) as { docs: { alt: string; mimeType: string }[] }
  expect(docs.map(({ alt }) => alt).toSorted()).toEqual(['Chuyền may', 'Lễ ký kết'])
  expect(new Set(docs.map(({ mimeType }) => mimeType))).toEqual(new Set(['image/jpeg']))
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
