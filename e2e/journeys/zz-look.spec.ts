import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'
test('look', async ({ openAs }) => {
  const shot = (page, name) => page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true })
  const buffer = await sharp({ create: { width: 901, height: 700, channels: 3, background: '#7d3f58' } }).jpeg().toBuffer()
  const heic = await readFile('database/testing/anh-iphone.heic')
  const page = await openAs('contributor')
  for (const [n, size] of [['360', PHONE], ['1280', { width: 1280, height: 800 }]] as const) {
    await page.setViewportSize(size)
    await page.goto('/admin/tai-anh')
    await page.getByLabel(/^Chọn ảnh/).waitFor()
    await shot(page, `empty-${n}`)
    await page.getByLabel(/^Chọn ảnh/).setInputFiles([
      { name: 'le-ky-ket.jpg', mimeType: 'image/jpeg', buffer },
      { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: heic },
      { name: 'le-ky-ket-1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('hong') },
    ])
    await page.getByRole('button', { name: /^Tải lên 3/ }).click()
    await shot(page, `asked-${n}`)
    for (const i of [0, 1, 2]) await page.getByLabel('Ảnh cho thấy gì?').nth(i).fill('Ảnh xem thử')
    await page.getByRole('button', { name: /^Tải lên 3/ }).click()
    await page.getByRole('button', { name: /^Thử lại/ }).waitFor()
    await shot(page, `done-${n}`)
    await page.goto('/admin/collections/media')
    await page.getByText('Có nhiều ảnh?').waitFor()
    await shot(page, `list-${n}`)
    try {
      await page.getByRole('button', { name: /hàng loạt|bulk/i }).first().click({ timeout: 5000 })
      await page.locator('dialog input[type=file], .drawer input[type=file]').first().setInputFiles([
        { name: 'a.jpg', mimeType: 'image/jpeg', buffer },
        { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: heic },
      ], { timeout: 5000 })
      await page.waitForTimeout(2500)
    } catch (e) { console.log(String(e)) }
    await page.screenshot({ path: `/tmp/look/drawer-${n}.png` })
  }
})
