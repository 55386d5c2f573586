/** An item is passed on, heard and followed: with links alone, and with what scripts add. */
import { expect, type Page } from '@playwright/test'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import sharp from 'sharp'
import { ANSWERED, create, idOf, keepSession, WITHDRAWN } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { uploadRecording } from '../fixtures/recording'
import { test } from '../fixtures/test'
import { shortCodeOf } from '../../site/short-links'
import { faultsOf } from '../../syndication/schema.fixture'
import { openUpToDate } from '../fixtures/up-to-date'

const ITEM = {
  title: 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch',
  path: '/tin-tuc/hoi-an-dien-ban-dai-loc-duoc-tang-bang-khen-vi-thanh-tich-chong-dich',
}

test.describe('on a phone, without JavaScript, a reader', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('passes on an item by a short link, which leads to it', async ({ page, request }) => {
    await page.goto(ITEM.path)
    const share = page.getByRole('region', { name: 'Chia sẻ' })
    const short = await share.getByLabel('Đường dẫn ngắn, dễ gõ lại').inputValue()
    expect(short).toMatch(/\/t\/\w{1,13}$/)
    await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeHidden()
    await expect(share.getByRole('button')).toHaveCount(0)

    const response = await request.get(short, { maxRedirects: 0 })
    expect(response.status()).toBe(301)
    await page.goto(`${short}?fbclid=1`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ITEM.title)
  })

  test('is told that an item is gone where its short link still stands on a poster', async ({
    page,
    playwright,
    baseURL,
  }) => {
    const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
    await keepSession(newsroom, 'admin')
    const slug = WITHDRAWN.path.replace('/tin-tuc/', '')
    const code = shortCodeOf(await idOf(newsroom, 'news', ['slug', slug]))
    await newsroom.dispose()
    expect((await page.goto(`/t/${code}`))?.status()).toBe(410)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nội dung này đã được gỡ')
  })

  test('follows a category by its feed, found from the foot of any page', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Theo dõi bằng RSS' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theo dõi bằng RSS và podcast')
    const link = page.getByRole('link', { name: 'RSS: Người tốt, việc tốt' })
    const feed = parseRssFeed(await textOf(page, (await link.getAttribute('href'))!))
    expect(feed.items?.map(({ title }) => title)).toContain(ITEM.title)

    await page.goto('/chuyen-muc/nguoi-tot-viec-tot')
    await expect(page.getByText('Theo dõi mục này').getByRole('link')).toHaveCount(3)
  })

  test('hears an episode and finds it in the podcast', async ({ page, playwright, baseURL }) => {
    const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
    await keepSession(newsroom, 'admin')
    const audio = await uploadRecording(newsroom, 'so-20.mp3')
    await create(newsroom, 'episodes', {
      title: 'Số có bản ghi để nghe',
      lead: 'Soạn để thử.',
      medium: 'radio',
      number: 20,
      broadcastAt: '2024-05-02T03:00:00.000Z',
      publishedAt: '2024-05-02T03:00:00.000Z',
      audio,
      step: { name: 'publish', override: 'Dựng sẵn cho các hành trình.' },
    })
    await newsroom.dispose()

    await openUpToDate(page, '/chuong-trinh/so-co-ban-ghi-de-nghe')
    await expect(page.getByLabel('Nghe chương trình: Số có bản ghi để nghe')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Tải tệp về máy \(\d+ KB\)/ })).toBeVisible()

    await page.goto('/chuong-trinh?kenh=phat-thanh')
    const address = await page.getByLabel('Địa chỉ podcast').inputValue()
    const podcast = parseRssFeed(await textOf(page, address))
    const episode = podcast.items?.find(({ title }) => title === 'Số có bản ghi để nghe')
    const [enclosure] = episode?.enclosures ?? []
    const heard = await page.request.get(enclosure!.url!, { headers: { range: 'bytes=0-9' } })
    expect(heard.status()).toBe(206)
    expect(heard.headers()['content-range']).toBe(`bytes 0-9/${enclosure!.length!}`)
    expect(heard.headers()['content-type']).toBe(enclosure!.type)

    const cover = await page.request.get(podcast.itunes!.image!)
    const { width, height } = await sharp(await cover.body()).metadata()
    expect([width, height]).toEqual([1400, 1400])
  })
})

const SHOWN = [
  { what: 'an item', path: ITEM.path, alt: ITEM.title },
  { what: 'a document', path: '/van-ban/178-bc-ldld', alt: /^Sơ kết 05 năm triển khai/ },
  { what: 'a question', path: ANSWERED.path, alt: ANSWERED.title },
]

for (const { what, path, alt } of SHOWN) {
  test(`${what} is shown elsewhere with a picture made for it`, async ({ page, request }) => {
    await page.goto(path)
    const of = (property: string) => page.locator(`meta[property="${property}"]`).first()
    await expect(of('og:image:alt')).toHaveAttribute('content', alt)
    const response = await request.get((await of('og:image').getAttribute('content'))!)
    expect(response.headers()['cache-control']).toContain('immutable')
    const body = await response.body()
    expect(body.length).toBeLessThan(200_000)
    const { format, width, height } = await sharp(body).metadata()
    expect(format).toBe('jpeg')
    await expect(of('og:image:width')).toHaveAttribute('content', String(width))
    await expect(of('og:image:height')).toHaveAttribute('content', String(height))
  })
}

test('feeds are named by pages, and kept like them', async ({ page, request }) => {
  await page.goto('/chuyen-muc/nguoi-tot-viec-tot')
  const named = page.locator('link[rel="alternate"]')
  const addresses = await named.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
  )
  expect(addresses).toHaveLength(4)
  for (const [type, href] of addresses) {
    const first = await request.get(href!)
    expect(first.headers()['content-type']).toContain(type!)
    expect(first.headers()['last-modified']).toBeTruthy()
    const { etag } = first.headers()
    const again = await request.get(href!, { headers: { 'if-none-match': etag! } })
    expect(again.status()).toBe(304)
    const text = await first.text()
    const read = type === 'application/rss+xml' ? parseRssFeed(text) : parseJsonFeed(text)
    expect(read.items?.length).toBeGreaterThan(0)
  }
  expect((await request.get('/rss/chuyen-muc/khong-co.xml')).status()).toBe(404)
})

test('search engines are led from robots.txt to every item', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1]
  expect(index).toBe(`${baseURL!}/sitemap.xml`)
  const listed = await (await request.get(index!)).text()
  expect(faultsOf(listed, 'siteindex.xsd')).toEqual([])
  const files = locationsIn(listed)
  const pages = await Promise.all(
    files.map(async (file) => {
      const response = await request.get(file)
      expect(response.status(), file).toBe(200)
      const text = await response.text()
      expect(faultsOf(text, 'all.xsd'), file).toEqual([])
      return locationsIn(text)
    }),
  )
  expect(pages.flat()).toContain(`${baseURL!}${ITEM.path}`)
  expect(pages.flat()).toContain(`${baseURL!}/chuyen-muc/nguoi-tot-viec-tot`)
  expect(pages.flat()).toContain(`${baseURL!}/van-ban/178-bc-ldld`)
  expect(pages.flat()).toContain(`${baseURL!}${ANSWERED.path}`)
})

test.describe('with JavaScript, in a browser that has voices, a reader', () => {
  test('has an item read aloud, pauses, goes on and stops', async ({ page }) => {
    await page.addInitScript(giveVoice, 'vi-VN')
    await page.goto(ITEM.path)
    const group = page.getByRole('group', { name: 'Nghe đọc' })
    await group.getByRole('button', { name: 'Nghe đọc' }).click()
    await expect(group.getByRole('button', { name: 'Tạm dừng' })).toBeVisible()
    const said = () => page.evaluate<string[]>('window.said')
    await expect.poll(said).toHaveLength(1)
    expect((await said())[0]).toBe(ITEM.title)

    await page.evaluate('window.endUtterance()')
    await expect.poll(said).toHaveLength(2)
    await group.getByRole('button', { name: 'Tạm dừng' }).click()
    await group.getByRole('button', { name: 'Đọc tiếp' }).click()
    await expect.poll(said).toHaveLength(3)
    // The sentence that was broken off is said again.
    expect((await said())[2]).toBe((await said())[1])
    await group.getByRole('button', { name: 'Dừng đọc' }).click()
    await expect(group.getByRole('button', { name: 'Nghe đọc' })).toBeFocused()
    await expect(group.getByRole('button', { name: 'Dừng đọc' })).toBeHidden()
  })

  test('has the button in its place when voices are known late, and nothing moves', async ({
    page,
  }) => {
    await page.addInitScript(giveVoice, 'vi-VN')
    await page.addInitScript(sumLayoutShifts)
    await page.addInitScript(() => {
      const speech = window.speechSynthesis
      const known = speech.getVoices()
      let voices: SpeechSynthesisVoice[] = []
      speech.getVoices = () => voices
      Object.assign(window, {
        nameVoices: () => {
          voices = known
          speech.dispatchEvent(new Event('voiceschanged'))
        },
      })
    })
    await page.goto(ITEM.path, { waitUntil: 'networkidle' })
    const button = page.getByRole('button', { name: 'Nghe đọc' })
    await expect(button).toBeHidden()
    await page.evaluate('window.nameVoices()')
    await expect(button).toBeVisible()
    expect(await page.evaluate('window.layoutShift')).toBe(0)
  })

  test('is offered it on Android, which writes languages in a way of its own', async ({ page }) => {
    await page.addInitScript(giveVoice, 'vi_VN')
    await page.goto(ITEM.path)
    await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeVisible()
  })

  test('is not offered it where no voice speaks Vietnamese', async ({ page }) => {
    await page.addInitScript(giveVoice, 'en-US')
    const modules: string[] = []
    page.on('request', (request) => modules.push(request.url()))
    await page.goto(ITEM.path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeHidden()
    expect(modules.filter((url) => url.includes('read-aloud'))).toEqual([])
  })

  test('passes an item on with the list of applications of the phone', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(window, { shared })
      navigator.share = (data) => {
        shared.push(data)
        return Promise.resolve()
      }
    })
    await page.goto(ITEM.path)
    await page.getByRole('button', { name: 'Gửi qua ứng dụng khác' }).click()
    const [shared] = await page.evaluate(
      () => (window as unknown as { shared: ShareData[] }).shared,
    )
    expect(shared?.url).toContain(ITEM.path)
  })
})

async function textOf(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  )
}

/** Runs in the page before anything else does. */
function sumLayoutShifts(): void {
  const sum = Object.assign(window, { layoutShift: 0 })
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      sum.layoutShift += shift.value
    }
  }).observe({ type: 'layout-shift' })
}

/** Runs in the page: a machine under test has no voices, so that one is put in their place. */
function giveVoice(lang: string): void {
  const said: string[] = []
  let running: SpeechSynthesisUtterance | undefined
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang, name: 'Giọng để thử' }],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text)
      running = utterance
    },
    cancel: () => undefined,
  })
  class Utterance extends EventTarget {
    lang = ''
    voice = null
    constructor(readonly text: string) {
      super()
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.assign(window, {
    said,
    endUtterance: () => running?.dispatchEvent(new Event('end')),
  })
}
