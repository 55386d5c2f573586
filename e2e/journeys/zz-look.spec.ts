import { expect } from '@playwright/test'
import { create, keepSession } from '../fixtures/newsroom'
import { openForm } from '../fixtures/panel'
import { test } from '../fixtures/test'
test('look', async ({ openAs, request, browser }) => {
  await keepSession(request, 'admin')
  const id = await create(request, 'news?draft=true', { title: 'Hội nghị cán bộ chủ chốt năm 2022', lead: 'Sáng nay, tại Hội An, 40 đội dự hội nghị.' })
  const path = `/admin/collections/news/${id}`
  const shots = async (page: import('@playwright/test').Page, name: string) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: `/tmp/keep-client/shots/${name}-${width}.png` })
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  const page = await openAs('admin')
  await openForm(page, path)
  await page.getByLabel('Tít').fill('Hội nghị cán bộ chủ chốt năm 2023')
  await expect(page.locator('.save-status')).toHaveText(/^Đã lưu lúc/)
  await shots(page, 'saved')
  await request.patch(`/api/news/${id}?draft=true`, { data: { title: 'Hội nghị công đoàn cơ sở năm 2022', lead: 'Chiều nay, tại Hội An, 42 đội dự hội nghị.' } })
  await page.getByLabel('Tít').fill('Hội nghị cán bộ chủ chốt năm 2024')
  await expect(page.getByRole('dialog', { name: 'Đã có bản mới hơn' })).toBeVisible()
  await shots(page, 'stale')
  await page.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await expect(page.locator('.save-status')).toHaveText(/^Đã lưu lúc/)
  await page.goto(`${path}/versions`)
  await expect(page.getByRole('table')).toBeVisible()
  await shots(page, 'versions')
  const { docs } = (await (await request.get(`/api/news/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`)).json()) as { docs: { id: string }[] }
  await page.goto(`${path}/versions/${docs[0]!.id}`)
  await expect(page.getByText('Tít').first()).toBeVisible()
  await shots(page, 'version')
})
