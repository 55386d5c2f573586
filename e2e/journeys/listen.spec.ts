/** An episode is heard: from the part that one wants, in the version that the network bears. */
import { expect, type Page } from '@playwright/test'
import { parseRssFeed } from 'feedsmith'
import { create, HEARD, keepSession } from '../fixtures/newsroom'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'
import { openUpToDate } from '../fixtures/up-to-date'

const [, law] = HEARD.chapters

test.describe('on a phone, without JavaScript, a listener', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false })

  test('hears a part of an episode, and takes the light version along', async ({ page }) => {
    await page.goto(HEARD.path)
    await expect(page.getByText('Thời lượng: 2 phút')).toBeVisible()
    const player = page.getByLabel(`Nghe chương trình: ${HEARD.title}`)
    const file = (await player.getAttribute('src'))!
    const parts = chapters(page).getByRole('link')
    await expect(parts).toHaveText(HEARD.chapters.map(({ time, title }) => `${time} ${title}`))

    const full = page.getByRole('link', { name: 'Tải bản đầy đủ (1,8 MB)' })
    await expect(full).toHaveAttribute('href', file)
    const light = page.getByRole('link', { name: 'Tải bản nhẹ (700 KB)' })
    const taken = await page.request.get((await light.getAttribute('href'))!)
    expect(taken.headers()['content-type']).toBe('audio/mpeg')
    const { length } = await taken.body()
    expect(Math.round(length / 1024)).toBe(700)

    await parts.filter({ hasText: law.title }).click()
    await expect(page).toHaveURL(`${file}#t=60`)
    // The browser's own player of a file.
    const opened = page.locator('video')
    await expect
      .poll(() => opened.evaluate((media: HTMLMediaElement) => media.currentTime))
      .toBeGreaterThanOrEqual(60)
  })

  test('finds the programmes of a year on television', async ({ page, playwright, baseURL }) => {
    const newsroom = await playwright.request.newContext({ baseURL: baseURL! })
    await keepSession(newsroom, 'admin')
    await create(newsroom, 'episodes', {
      title: 'Số truyền hình xem lại được',
      lead: 'Soạn để thử.',
      medium: 'tv',
      number: 7,
      broadcastAt: '2023-07-18T13:00:00.000Z',
      publishedAt: '2023-07-18T13:00:00.000Z',
      videoUrl: 'https://www.youtube.com/watch?v=aBcDeF-12_3',
      runningTime: '28:30',
      chapters: '02:30 Phóng sự',
      step: { name: 'publish', override: 'Dựng sẵn cho các hành trình.' },
    })
    await newsroom.dispose()

    await openUpToDate(page, '/chuong-trinh?kenh=truyen-hinh')
    await yearLink(page, 2023).click()
    await expect(page.getByRole('heading', { name: 'Truyền hình năm 2023' })).toBeVisible()
    await expect(yearLink(page, 2023)).toHaveAttribute('aria-current', 'true')
    await page.getByRole('link', { name: /^Số 7\b/ }).click()
    await expect(page.getByText('Thời lượng: 29 phút')).toBeVisible()
    await expect(chapters(page).getByRole('link', { name: '2:30 Phóng sự' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=aBcDeF-12_3&t=150s',
    )
  })

  test('is told of a year without programmes, with the way to those that have some', async ({
    page,
  }) => {
    await page.goto('/chuong-trinh?kenh=truyen-hinh&nam=2001')
    await expect(page.getByRole('heading', { name: 'Truyền hình năm 2001' })).toBeVisible()
    await expect(page.getByText('Chưa có số phát sóng nào trong năm 2001.')).toBeVisible()
    await expect(yearLink(page, new Date().getFullYear())).toBeVisible()
  })
})

test('a podcast application is told how long it is, its parts and its light version', async ({
  request,
}) => {
  const podcast = parseRssFeed(await (await request.get('/rss/phat-thanh.xml')).text())
  const episode = podcast.items?.find(({ title }) => title === HEARD.title)
  expect(episode?.itunes?.duration).toBe(120)
  const [light] = episode?.podcast?.alternateEnclosures ?? []
  const taken = await request.get(light!.sources![0]!.uri!)
  expect((await taken.body()).length).toBe(light!.length)

  const { url, type } = episode!.podcast!.chapters!
  const told = await request.get(url!)
  expect(told.headers()['content-type']).toContain(type!)
  expect(await told.json()).toMatchObject({
    version: '1.2.0',
    title: HEARD.title,
    chapters: [{ startTime: 0 }, { startTime: 60, title: law.title }, { startTime: 100 }],
  })
  expect((await request.get('/rss/phat-thanh/khong-co.json')).status()).toBe(404)
})

test('a part moves the player of the page, and what is heard is marked', async ({ page }) => {
  await page.goto(HEARD.path)
  const player = page.getByLabel(`Nghe chương trình: ${HEARD.title}`)
  const part = chapters(page).getByRole('link', { name: law.title })
  await part.click()
  await expect(part).toHaveAttribute('aria-current', 'true')
  const heard = await player.evaluate((audio: HTMLAudioElement) => audio.currentTime)
  expect(heard).toBeGreaterThanOrEqual(60)
  expect(new URL(page.url()).pathname).toBe(HEARD.path)

  await chapters(page).getByRole('link', { name: 'Mở đầu' }).click()
  await expect(part).not.toHaveAttribute('aria-current')
})

function chapters(page: Page) {
  return page.getByRole('navigation', { name: 'Các phần của chương trình' })
}

function yearLink(page: Page, year: number) {
  return page
    .getByRole('navigation', { name: 'Chọn kênh và năm' })
    .getByRole('link', { name: String(year) })
}
