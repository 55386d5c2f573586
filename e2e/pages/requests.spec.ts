import { expect } from '@playwright/test'
import { PORTAL_URL } from '../fixtures/portal'
import { READER_PAGES } from '../fixtures/reader-pages'
import { test } from '../fixtures/test'

for (const { name, path, status = 200 } of READER_PAGES) {
  test(`${name} asks nobody but the portal, stands still, and gives no cause for complaint`, async ({
    page,
  }) => {
    await page.addInitScript(sumLayoutShifts)
    await page.setViewportSize({ width: 360, height: 640 })
    const elsewhere: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${PORTAL_URL}/`) && !url.startsWith('data:')) elsewhere.push(url)
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (entry) => {
      // An error page is itself "a resource that failed to load".
      const isOwnStatus = status !== 200 && entry.location().url === page.url()
      if (entry.type() === 'error' && !isOwnStatus) complaints.push(entry.text())
    })
    const response = await page.goto(path, { waitUntil: 'networkidle' })

    expect(response!.status()).toBe(status)
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate('layoutShift')).toBe(0)
  })

  test(`${name} says what it is in the head of its HTML`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const head = html.slice(0, html.indexOf('</head>'))
    const body = html.slice(html.indexOf('</head>'))

    expect(html).toMatch(/<html[^>]* lang="vi"/)
    expect(head).toMatch(/<title>[^<]+<\/title>/)
    if (status === 200) {
      expect(head).toMatch(/<meta name="description" content="[^"]+"/)
      expect(head).toMatch(/<meta property="og:title" content="[^"]+"/)
      expect(head).toContain(`<link rel="canonical" href="${PORTAL_URL}`)
    } else {
      expect(head).toMatch(/<meta name="robots" content="noindex/)
    }
    expect(body.match(/<h1[\s>]/g)).toHaveLength(1)
  })
}

test('another search finds the empty form, and is told to leave out results', async ({
  request,
}) => {
  // What robots.txt forbids is never read, and "noindex" there not either.
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /admin')
  expect(robots).not.toContain('/tim-kiem')
  const robotsOf = async (path: string) =>
    /<meta name="robots" content="([^"]+)"/.exec(await (await request.get(path)).text())?.[1] ??
    null
  expect(await robotsOf('/tim-kiem')).toBeNull()
  expect(await robotsOf('/tim-kiem?q=cong%20doan')).toBe('noindex, follow')
})

/** Runs in the page before anything else does. */
function sumLayoutShifts(): void {
  const sum = window as unknown as { layoutShift: number }
  sum.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      sum.layoutShift += shift.value
    }
  }).observe({ type: 'layout-shift' })
}
