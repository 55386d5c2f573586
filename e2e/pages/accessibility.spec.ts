import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openMenu } from '../fixtures/menu'
import { PHONE } from '../fixtures/portal'
import { EVERY_PAGE } from '../fixtures/reader-pages'
import { test } from '../fixtures/test'

const DESK = { width: 1280, height: 800 }

/** The colours that a reader may choose, or have chosen for the whole machine. */
const LOOKS = [
  { look: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { look: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { look: 'light, high contrast', colorScheme: 'light', contrast: 'more' },
  { look: 'dark, high contrast', colorScheme: 'dark', contrast: 'more' },
] as const

/**
 * WCAG 1.4.10 asks for 320 px, 1.4.4 for text of 200 %: by zoom, where a desk's window becomes 640
 * px wide, or of the text alone. The last one is the portal's own largest text.
 */
const MAGNIFIED = [
  { how: 'on the narrowest phone', width: 320, text: '100%' },
  { how: 'at 200 %', width: DESK.width / 2, text: '100%' },
  { how: 'with the text alone at 200 %', width: DESK.width, text: '200%' },
  { how: 'on a phone with very large text', width: PHONE.width, text: '143.75%' },
]

for (const { name, open } of EVERY_PAGE) {
  test(`axe finds nothing on ${name}, in light, dark and high contrast`, async ({ page }) => {
    await open(page)
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      for (const { look, ...media } of LOOKS) {
        await page.emulateMedia(media)
        const violations = await findViolations(page, look)
        expect(violations, `${viewport.width} px, ${look}`).toEqual([])
      }
      expect(await sidewaysOverflow(page), `${viewport.width} px`).toBe(0)
    }
  })

  test(`nothing of ${name} is cut off where it is magnified`, async ({ page }) => {
    await open(page)
    for (const { how, width, text } of MAGNIFIED) {
      await page.setViewportSize({ width, height: 640 })
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text)
      expect.soft(await sidewaysOverflow(page), how).toBe(0)
      expect.soft(await cutOff(page), how).toEqual([])
    }
  })
}

test('the open menu of a phone holds what the page around it holds', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  await openMenu(page)
  for (const { look, ...media } of LOOKS) {
    await page.emulateMedia(media)
    expect(await findViolations(page, look), look).toEqual([])
  }
  for (const { how, width, text } of MAGNIFIED) {
    await page.setViewportSize({ width, height: 640 })
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text)
    expect.soft(await sidewaysOverflow(page), how).toBe(0)
    expect.soft(await cutOff(page), how).toEqual([])
  }
})

test('the contrast that a reader chooses here is that of the machine', async ({ page }) => {
  await page.goto('/')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
    const ordinary = await colours(page)
    await page.evaluate(() => (document.documentElement.dataset.contrast = 'cao'))
    const chosen = await colours(page)
    await page.evaluate(() => delete document.documentElement.dataset.contrast)
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    expect(chosen).toEqual(await colours(page))
    expect(chosen).not.toEqual(ordinary)
  }
})

/** Everything that axe knows in the first look; in the others what colours may spoil. */
async function findViolations(page: Page, look: string): Promise<string[]> {
  const isContrast = look.includes('contrast')
  const axe = new AxeBuilder({ page })
  if (look === 'light') axe.options({ rules: { 'target-size': { enabled: true } } })
  // Whoever asks for high contrast is given that of level AAA.
  else axe.withRules(['link-in-text-block', `color-contrast${isContrast ? '-enhanced' : ''}`])
  const { violations } = await axe.analyze()
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

/** What is larger than the place it is shown in, and cannot be scrolled; the line of an input can. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not(input)')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element)
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element
        const isHiding = overflowX === 'hidden' || overflowX === 'clip'
        const isLarger = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
        // What is only read out is shown nowhere.
        return isHiding && isLarger && clientWidth > 1
      })
      .map(
        (element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`,
      ),
  )
}

function colours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--ink', '--muted', '--accent', '--line', '--band'].map((name) =>
      style.getPropertyValue(name),
    )
  })
}
