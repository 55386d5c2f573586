import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectNothingCutOff, expectNoViolations, expectNoViolationsHere } from '../fixtures/looks'
import { openMenu } from '../fixtures/menu'
import { PHONE } from '../fixtures/portal'
import { EVERY_PAGE } from '../fixtures/every-page'
import { test } from '../fixtures/test'

for (const { name, route, open } of EVERY_PAGE) {
  test(`axe finds nothing on ${name}, in light, dark and high contrast`, async ({ page }) => {
    await open(page)
    // What answers from an address of its own is drawn at another.
    if (!route.startsWith('loi/')) expect(folderOf(new URL(page.url()).pathname)).toBe(route)
    await expectNoViolations(page)
  })

  test(`nothing of ${name} is cut off where it is magnified`, async ({ page }) => {
    await open(page)
    await expectNothingCutOff(page)
  })
}

test('every page that readers can meet is looked at', () => {
  const looked = new Set(EVERY_PAGE.map(({ route }) => route))
  expect(FOLDERS.filter((folder) => !looked.has(folder))).toEqual([])
})

test('the open menu of a phone holds what the page around it holds', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  await openMenu(page)
  await expectNoViolationsHere(page)
  await expectNothingCutOff(page)
})

test('the colours that a reader chooses here are those of the machine', async ({ page }) => {
  await page.goto('/')
  const seen = new Set<string>()
  for (const theme of ['light', 'dark'] as const) {
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme: theme, contrast })
      await choose(page, { theme: '', contrast: '' })
      const ofMachine = await colours(page)
      seen.add(String(ofMachine))

      const chosen = { theme, contrast: contrast === 'more' ? 'cao' : '' }
      await choose(page, { ...chosen, theme: '' })
      await page.emulateMedia({ colorScheme: theme, contrast: 'no-preference' })
      expect(await colours(page), `${theme}, contrast chosen: ${contrast}`).toEqual(ofMachine)
      await choose(page, { ...chosen, contrast: '' })
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light', contrast })
      expect(await colours(page), `${theme} chosen, contrast ${contrast}`).toEqual(ofMachine)
      await choose(page, chosen)
      await page.emulateMedia({ contrast: 'no-preference' })
      expect(await colours(page), `both chosen: ${theme}, ${contrast}`).toEqual(ofMachine)
    }
  }
  // Else nothing would have been compared.
  expect(seen.size).toBe(4)
})

/** Where the pages of readers lie, such as `tin-tuc/[slug]`. */
const ROOM = 'app/(portal)'
const FOLDERS = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.dirname(file))

/** As Next does: a name that is written out goes before one in brackets. */
function folderOf(pathname: string): string | undefined {
  const parts = pathname === '/' ? ['.'] : decodeURI(pathname).slice(1).split('/')
  const fits = FOLDERS.filter((folder) => {
    const names = folder.split('/')
    return (
      names.length === parts.length &&
      names.every((name, index) => name.startsWith('[') || name === parts[index])
    )
  })
  return fits.toSorted((one, other) => one.split('[').length - other.split('[').length)[0]
}

/** As the panel "Hiển thị" does; '' follows the machine. */
async function choose(page: Page, choices: Record<'theme' | 'contrast', string>): Promise<void> {
  await page.evaluate((chosen) => {
    const { dataset } = document.documentElement
    for (const [name, value] of Object.entries(chosen)) {
      if (value === '') Reflect.deleteProperty(dataset, name)
      else dataset[name] = value
    }
  }, choices)
}

/** The design's colours as they are drawn, by name. */
function colours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['canvas', 'surface', 'ink', 'muted', 'accent', 'line', 'band']
    const probe = document.body.appendChild(document.createElement('i'))
    const drawn = names.map((name) => {
      probe.style.color = `var(--${name})`
      return `${name}: ${getComputedStyle(probe).color}`
    })
    probe.remove()
    return [...drawn, getComputedStyle(document.documentElement).colorScheme]
  })
}
