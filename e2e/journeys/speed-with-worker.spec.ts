/** What browsers do to show pages at once works with the worker that keeps them in between. */
import { expect } from '@playwright/test'
import { keptPaths } from '../fixtures/kept-pages'
import { test } from '../fixtures/test'

test.use({
  // Playwright switches it off.
  launchOptions: async ({ launchOptions }, provide) => {
    await provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

test('a page loaded ahead is kept once it is read, and comes back at once', async ({
  page,
  context,
}) => {
  await page.goto('/tin-tuc')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  const browser = await context.newCDPSession(page)
  await browser.send('Preload.enable')
  const isLoadedAhead = new Promise((resolve) => {
    browser.on('Preload.prefetchStatusUpdated', ({ status }) => {
      if (status === 'Ready') resolve(true)
    })
  })
  const link = page.getByRole('article').getByRole('heading').first().getByRole('link')
  const title = await link.innerText()
  await link.hover()
  await isLoadedAhead
  const path = await link.getAttribute('href')
  expect(await keptPaths(page)).not.toContain(path)

  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(await page.evaluate(deliveryOfPage)).toBe('navigational-prefetch')
  await expect.poll(() => keptPaths(page)).toContain(path)

  // A page that is loaded again knows nothing of this.
  await page.evaluate(() => (document.documentElement.dataset.seen = ''))
  await page.goto('/thong-ke')
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.locator('html[data-seen]')).toHaveCount(1)
})

/** Runs in the page. */
function deliveryOfPage(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation')
  return (navigation as PerformanceEntry & { deliveryType?: string }).deliveryType
}
