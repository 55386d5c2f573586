/**
 * What is read is counted by the server, of pages from its cache too, told when it stops at the
 * latest, and shown on the front page.
 */
import { expect } from '@playwright/test'
import { createOwnPortal } from '../fixtures/own-portal'
import { test } from '../fixtures/test'

const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

const portal = createOwnPortal({ directory: 'var/e2e-most-read', port: 3219 })
test.afterAll(() => portal.stop())

test('items that are read again and again are shown as most read', async ({ page }) => {
  await portal.start()
  const list = await (await portal.get('/tin-tuc')).text()
  const items = [
    ...new Set([...list.matchAll(/href="(\/tin-tuc\/[^"?]+)"/g)].map(([, href]) => href!)),
  ]
  const [first, second, third, fourth] = items as [string, string, string, string]
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(portal.url + path, {
      headers: { 'User-Agent': PHONE, ...headers },
    })
    expect(response.status).toBe(200)
    await response.text()
  }
  for (let time = 0; time < 5; time += 1) await read(first)
  for (let time = 0; time < 4; time += 1) await read(`${second}?fbclid=${time}`)
  for (let time = 0; time < 3; time += 1) await read(third)
  for (let time = 0; time < 9; time += 1) {
    await read(fourth, { 'Sec-Purpose': 'prefetch' })
    await read(fourth, { 'User-Agent': 'Googlebot/2.1' })
  }
  await portal.stop()
  await portal.start()

  await page.goto(portal.url)
  const ranking = page
    .getByRole('region', { name: 'Đọc nhiều' })
    .getByRole('list', { name: 'Hôm nay' })
  await expect(ranking.getByRole('link')).toHaveCount(3)
  const shown = await ranking
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(shown).toEqual([first, second, third])
  await ranking.getByRole('link').first().click()
  await expect(page).toHaveURL(portal.url + first)
})
