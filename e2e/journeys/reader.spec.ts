import { expect, type Locator, type Page } from '@playwright/test'
import { openMenu } from '../fixtures/menu'
import { ARCHIVE, WITHDRAWN } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const ITEM = {
  title: 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch',
  path: '/tin-tuc/hoi-an-dien-ban-dai-loc-duoc-tang-bang-khen-vi-thanh-tich-chong-dich',
}

const DEVICES = [
  { device: 'on a phone', viewport: PHONE },
  { device: 'at a desk', viewport: { width: 1280, height: 800 } },
]

/** Year, tin and bài as report 178/BC-LĐLĐ prints them. */
const REPORTED = [
  ['2018', '240', '9'],
  ['2019', '255', '10'],
  ['2020', '244', '22'],
  ['2021', '282', '37'],
  ['2022', '139', '12'],
] as const

const NOT_FOUND = 'Không tìm thấy trang này'

const ERRORS = [
  ['an unknown address', '/tin-tuc/khong-co-tin-nay', 404, NOT_FOUND],
  ['an address of nobody', '/mot/hai/ba', 404, NOT_FOUND],
  ['an error page asked for by its own address', '/loi/404', 404, NOT_FOUND],
  ['broken percent-encoding', '/tin-tuc/%E0%A4%A', 404, NOT_FOUND],
  ['a withdrawn item', WITHDRAWN.path, 410, 'Nội dung này đã được gỡ'],
] as const

for (const { device, viewport } of DEVICES) {
  test.describe(`${device}, without JavaScript, a reader`, () => {
    test.use({ viewport, javaScriptEnabled: false })

    test('goes from the front page to an item, and on to others', async ({ page }) => {
      await page.goto('/')
      const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first()
      const title = await lead.innerText()
      await lead.getByRole('link').click()
      await expect(heading(page)).toHaveText(title)

      const related = page
        .getByRole('region', { name: 'Nội dung liên quan' })
        .getByRole('heading', { level: 3 })
      const relatedTitle = await related.first().innerText()
      await related.first().getByRole('link').click()
      await expect(heading(page)).toHaveText(relatedTitle)

      await page.goto(ITEM.path)
      const neighbours = page.getByRole('navigation', { name: 'Nội dung mới hơn và cũ hơn' })
      await neighbours.getByRole('link', { name: 'Cũ hơn' }).click()
      await expect(heading(page)).not.toHaveText(ITEM.title)
      await neighbours.getByRole('link', { name: 'Mới hơn' }).click()
      await expect(heading(page)).toHaveText(ITEM.title)
    })

    test('pages through a list to its oldest items and back', async ({ page }) => {
      await page.goto(`/chuyen-muc/${ARCHIVE.category}`)
      const first = await titles(page)
      await page.getByRole('link', { name: 'Xem nội dung cũ hơn' }).click()
      await expect(page.getByRole('link', { name: 'Về nội dung mới nhất' })).toBeVisible()
      const second = await titles(page)

      expect(first).toHaveLength(12)
      expect(second.filter((title) => first.includes(title))).toEqual([])
      expect(second).toContain(ARCHIVE.titles[0])
      await expect(page.getByRole('link', { name: 'Xem nội dung cũ hơn' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Về nội dung mới nhất' }).click()
      expect(await titles(page)).toEqual(first)
    })

    test('opens the archive of a year and of a month', async ({ page }) => {
      const { year, month } = ARCHIVE
      await page.goto('/tin-tuc')
      const archive = page.getByRole('navigation', { name: 'Xem theo thời gian' })
      await archive.getByRole('link', { name: `Năm ${year}` }).click()
      await expect(heading(page)).toHaveText(`Tin tức, năm ${year}`)

      await archive.getByRole('link', { name: `Tháng ${month} ` }).click()
      await expect(heading(page)).toHaveText(`Tin tức, tháng ${month} năm ${year}`)
      expect((await titles(page)).toSorted()).toEqual([...ARCHIVE.titles.slice(1, 4)].toSorted())
    })

    test('finds an item by words with marks and without', async ({ page }) => {
      await page.goto('/')
      if (device === 'on a phone')
        await page.getByRole('banner').getByRole('link', { name: 'Tìm kiếm' }).click()
      await search(page, 'Điện Bàn bằng khen')
      await expect(heading(page)).toHaveText('Kết quả cho “Điện Bàn bằng khen”')
      expect(await titles(page)).toContain(ITEM.title)

      await search(page, 'dien ban BANG KHEN')
      expect(await titles(page)).toContain(ITEM.title)
      await search(page, 'khủng long ngoài vũ trụ')
      await expect(page.getByText('Không tìm thấy nội dung nào')).toBeVisible()
    })

    test('sees in which months the programme was not broadcast', async ({ page }) => {
      // Of the sample episodes on television, the one of three months ago is missing.
      const gap = monthsAgo(3)
      await page.goto(`/chuong-trinh?kenh=truyen-hinh&nam=${gap.year}`)
      await expect(page.getByRole('heading', { name: `Truyền hình năm ${gap.year}` })).toBeVisible()
      const month = page.getByRole('listitem').filter({ hasText: `Tháng ${gap.month}:` })
      await expect(month).toContainText('thiếu')

      await page.getByRole('link', { name: 'Phát thanh', exact: true }).click()
      await expect(page.getByRole('heading', { name: `Phát thanh năm ${gap.year}` })).toBeVisible()
    })

    test('reads by category, unit, campaign, and the static pages', async ({ page }) => {
      await page.goto(ITEM.path)
      for (const name of ['Người tốt, việc tốt', 'LĐLĐ thành phố Hội An']) {
        await page.getByRole('main').getByRole('link', { name }).first().click()
        await expect(heading(page)).toHaveText(name)
        expect(await titles(page)).toContain(ITEM.title)
        await page.goBack()
      }
      const campaign = page
        .getByRole('article')
        .getByRole('link', { name: /Covid-19/ })
        .first()
      const name = await campaign.innerText()
      await campaign.click()
      await expect(heading(page)).toHaveText(name)
      expect(await titles(page)).toContain(ITEM.title)

      const footer = page.getByRole('navigation', { name: 'Liên kết cuối trang' })
      await footer.getByRole('link', { name: 'Giới thiệu' }).click()
      await expect(heading(page)).toHaveText('Giới thiệu')
    })

    test('follows a number of the statistics to the tin behind it', async ({ page }) => {
      await page.goto('/thong-ke')
      const table = page.getByRole('table', { name: 'Số tin, bài theo năm' })
      for (const [year, news, articles] of REPORTED) {
        const row = table
          .getByRole('row')
          .filter({ has: page.getByRole('link', { name: year, exact: true }) })
        await expect(row.getByRole('cell').nth(0)).toContainText(news)
        await expect(row.getByRole('cell').nth(1)).toContainText(articles)
      }
      await expect(page.getByText('1.160 tin, 90 bài')).toBeVisible()

      const counted = table
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: String(ARCHIVE.year), exact: true }) })
      await expect(counted.getByRole('cell').first()).toContainText(String(ARCHIVE.titles.length))
      await counted.getByRole('rowheader').getByRole('link').click()
      await expect(heading(page)).toHaveText(`Thống kê năm ${ARCHIVE.year}`)
      await page.getByRole('main').getByRole('link', { name: 'đếm trên cổng' }).first().click()
      await expect(heading(page)).toHaveText(`Tin tức, năm ${ARCHIVE.year}`)
      expect(await titles(page)).toHaveLength(12)
    })

    test('is told where a reported year cannot be broken down', async ({ page }) => {
      await page.goto('/thong-ke/2019')
      await expect(page.getByRole('main').getByText('255', { exact: true }).first()).toBeVisible()
      await expect(page.getByText('không tách được.').first()).toBeVisible()
    })

    test('shares an item by link', async ({ page, baseURL }) => {
      await page.goto(ITEM.path)
      const url = `${baseURL!}${ITEM.path}`
      const share = page.getByRole('region', { name: 'Chia sẻ' })
      await expect(share.getByRole('link', { name: 'Chia sẻ lên Facebook' })).toHaveAttribute(
        'href',
        `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
      )
      await expect(share.getByRole('link', { name: 'Chia sẻ lên Zalo' })).toBeVisible()
      await expect(share.getByLabel('Đường dẫn của trang này')).toHaveValue(url)
      await expect(share.getByRole('button')).toHaveCount(0)
    })

    test('prints an item without what only a screen needs', async ({ page }) => {
      await page.goto(ITEM.path)
      await expect(page.getByText('Nguồn: http')).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(heading(page)).toBeVisible()
      await expect(page.getByText('Nguồn: http')).toBeVisible()
      for (const name of ['Điều hướng chính', 'Đường dẫn', 'Nội dung mới hơn và cũ hơn']) {
        await expect(page.getByRole('navigation', { name })).toHaveCount(0)
      }
      await expect(page.getByRole('search').first()).toBeHidden()
      await expect(page.getByRole('heading', { name: 'Chia sẻ' })).toBeHidden()
    })

    test('skips to the content by keyboard', async ({ page }) => {
      await page.goto(ITEM.path)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Bỏ qua để xem nội dung' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(
        page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').first(),
      ).toBeFocused()
    })

    for (const [what, path, status, message] of ERRORS) {
      test(`meets ${what}: told in Vietnamese, with ways on`, async ({ page }) => {
        const response = await page.goto(path)
        expect(response!.status()).toBe(status)
        await expect(heading(page)).toHaveText(message)
        await openMenu(page)
        await expect(page.getByRole('region', { name: 'Mới nhất', exact: true })).toBeVisible()
        await search(page, 'bang khen')
        expect(await titles(page)).toContain(ITEM.title)
      })
    }
  })
}

test('on a phone cards stand where their heading stands, dates where titles begin', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  const left = await edgeOf(page.getByRole('heading', { name: 'Nổi bật' }), 'left')
  const featured = page.getByRole('region', { name: 'Nổi bật' })
  expect(await edgeOf(featured.locator('img').first(), 'left')).toBe(left)

  const latest = page.getByRole('region', { name: 'Mới nhất', exact: true }).getByRole('article')
  const [day, title] = [latest.first().getByRole('time'), latest.first().getByRole('link')]
  // A title of one line says nothing about which line of it the date stands beside.
  expect(await edgeOf(title, 'height')).toBeGreaterThan(40)
  expect(Math.abs((await edgeOf(day, 'top')) - (await edgeOf(title, 'top')))).toBeLessThan(8)
})

test('the page of an item gives its date in full', async ({ page }) => {
  await page.goto(ITEM.path)
  await expect(
    page
      .getByRole('article')
      .first()
      .getByText(/^(Thứ (hai|ba|tư|năm|sáu|bảy)|Chủ nhật), ngày \d\d tháng \d\d năm \d{4}/),
  ).toBeVisible()
})

function edgeOf(place: Locator, edge: 'left' | 'top' | 'height'): Promise<number> {
  return place.evaluate((element, edge) => element.getBoundingClientRect()[edge], edge)
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Headlines of the page's list. */
function titles(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts()
}

/** On the search page and on error pages the form stands in the page, elsewhere in its head. */
async function search(page: Page, words: string): Promise<void> {
  const own = page.getByRole('main').getByRole('search')
  const form = (await own.count()) > 0 ? own : page.getByRole('banner').getByRole('search')
  await form.getByLabel('Từ khoá').fill(words)
  await form.getByRole('button', { name: 'Tìm' }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=/)
}

/** A calendar month of Viet Nam, counted back from the running one. */
function monthsAgo(count: number): { year: number; month: number } {
  const now = new Date(Date.now() + 7 * 60 * 60 * 1000)
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1))
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 }
}
