/**
 * What travels when a reader comes for the first time, by a link on another site: everything but
 * pictures, also what is loaded when the page stands, to have it for when there is no network.
 */
import { expect } from '@playwright/test'
import { keptPaths } from '../fixtures/kept-pages'
import { PHONE, PORTAL_URL } from '../fixtures/portal'
import { putScalesBefore } from '../fixtures/scales'
import { test } from '../fixtures/test'

/** Issues 3 and 7. */
const MOST = { bytes: 30_000, ownScripts: 5000 }

const ITEM = /^\/(?:tin-tuc|bai-viet|chuong-trinh)\/./

const VISITED = [
  '/',
  '/tin-tuc',
  '/tin-tuc/40-bang-ron-va-1000-ap-phich-5k-den-voi-doanh-nghiep',
  '/bai-viet/nam-nam-dua-thong-tin-ve-co-so-nhin-lai-qua-nhung-con-so',
  '/chuong-trinh/phat-thanh-luat-trong-doi-song-nguoi-lao-dong',
  '/thong-ke',
  '/tim-kiem?q=cong%20doan',
  '/van-ban',
  '/van-ban/178-bc-ldld',
]

test.use({ viewport: PHONE })

for (const path of VISITED) {
  test(`a first visit of ${path} stays within its weight`, async ({ page }) => {
    const scales = await putScalesBefore(PORTAL_URL)
    try {
      const link = `<a href="${scales.url}${path}">Xem</a>`
      await page.route('http://zalo.test/', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: link }),
      )
      await page.goto('http://zalo.test/')
      await page.getByRole('link', { name: 'Xem' }).click()
      await page.waitForURL(`${scales.url}/**`)
      // The last that a first visit loads: an item once more, or else the front page.
      await expect.poll(() => keptPaths(page)).toEqual([ITEM.test(path) ? path : '/'])
      await page.waitForLoadState('networkidle')
    } finally {
      await scales.takeAway()
    }

    const weighed = scales.weighed.filter(({ type }) => !type.startsWith('image/'))
    const told = weighed.map((one) => `${one.bytes} ${one.type} ${one.path}`).join('\n')
    const scripts = weighed.filter(({ type }) => type === 'text/javascript')
    const scriptPaths = scripts.map((script) => script.path.replace(/\?.*/, ''))
    expect(scriptPaths).toEqual(expect.arrayContaining(['/enhance/offline.js', '/sw.js']))
    expect(sum(scripts), told).toBeLessThanOrEqual(MOST.ownScripts)
    expect(sum(weighed), told).toBeLessThanOrEqual(MOST.bytes)
  })
}

function sum(weighed: { bytes: number }[]): number {
  return weighed.reduce((total, { bytes }) => total + bytes, 0)
}
