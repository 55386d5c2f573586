import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PHONE } from '../fixtures/portal'
import { READER_PAGES } from '../fixtures/reader-pages'
import { test } from '../fixtures/test'

const DESK = { width: 1280, height: 800 }

for (const { name, path } of READER_PAGES) {
  test(`axe finds nothing on ${name}, light and dark, and nothing of it is cut off`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page), `${viewport.width} px, ${colorScheme}`).toEqual([])
      }
      expect(await sidewaysOverflow(page), `${viewport.width} px`).toBe(0)
    }
  })
}

test('nothing is cut off on a phone with very large text', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.addInitScript(() => {
    localStorage.setItem('portal-text', 'rat-lon')
  })
  for (const { name, path } of READER_PAGES) {
    await page.goto(path)
    expect.soft(await sidewaysOverflow(page), name).toBe(0)
  }
})

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target)}`),
  )
}

/** By how many pixels the page is wider than its window. */
function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
