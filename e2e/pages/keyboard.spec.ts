/** Where the focus goes: everywhere, in order, and seen. */
import { expect } from '@playwright/test'
import { walk } from '../fixtures/keyboard'
import { PHONE } from '../fixtures/portal'
import { EVERY_PAGE } from '../fixtures/every-page'
import { test } from '../fixtures/test'

for (const { name, open } of EVERY_PAGE) {
  test(`on ${name} every stop is seen, in the order of the page, to its end`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await open(page)
    const stops = await walk(page)
    expect(stops.filter(({ isSeen }) => !isSeen).map((stop) => stop.name)).toEqual([])
    const places = stops.map(({ place }) => place)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(stops.map((stop) => stop.name)).toContain('A Theo dõi bằng RSS')
  })
}
