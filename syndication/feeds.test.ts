/** Feeds are read back by a reader's own parser. */
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Feed, FeedItem } from '@/syndication/feed'
import { changedAt } from '@/syndication/feed'
import { toJsonFeed } from '@/syndication/json-feed'
import { toRss } from '@/syndication/rss'

const siteUrl = 'https://congdoan.example.vn'
const place = { siteUrl, feedPath: '/rss/chuyen-muc/phap-luat.xml' }

const item: FeedItem = {
  id: '0190a0b1-0000-7000-8000-000000000001',
  title: 'Trao 120 suất quà: “Ấm áp & nghĩa tình” <Tết>',
  summary: 'Sáng 26/4, LĐLĐ tỉnh trao quà; 1 < 2 & 3 > 2.',
  path: '/tin-tuc/trao-qua',
  publishedAt: '2024-04-26T03:00:00.000Z',
  revisedAt: '2024-04-27T03:00:00.000Z',
  byline: 'Minh An',
  tags: ['Tin', 'Hoạt động công đoàn'],
  picture: { src: '/api/media/file/a.jpg', width: 1200, height: 630, alt: 'Công nhân may' },
}

const bare: FeedItem = {
  ...item,
  id: '0190a0b1-0000-7000-8000-000000000002',
  title: 'Không có gì thêm',
  summary: null,
  path: '/tin-tuc/khong-co-gi-them',
  revisedAt: null,
  byline: null,
  tags: [],
  picture: null,
}

const feed: Feed = {
  title: 'Pháp luật · LĐLĐ tỉnh',
  description: 'Tin, bài mới nhất: Pháp luật.',
  path: '/chuyen-muc/phap-luat',
  items: [item, bare],
}

describe('an RSS feed', () => {
  const read = parseRssFeed(toRss(feed, place))

  test('says what it is, where it lies, and which page shows the same', () => {
    expect(read).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: `${siteUrl}/chuyen-muc/phap-luat`,
      language: 'vi',
      lastBuildDate: 'Sat, 27 Apr 2024 03:00:00 GMT',
      atom: { links: [{ href: `${siteUrl}${place.feedPath}`, rel: 'self' }] },
    })
  })

  test('gives items back as they are, whatever signs are in them', () => {
    expect(read.items).toHaveLength(2)
    expect(read.items?.[0]).toMatchObject({
      title: item.title,
      description: item.summary,
      link: `${siteUrl}/tin-tuc/trao-qua`,
      guid: { value: `urn:uuid:${item.id}`, isPermaLink: false },
      pubDate: 'Fri, 26 Apr 2024 03:00:00 GMT',
      categories: [{ name: 'Tin' }, { name: 'Hoạt động công đoàn' }],
    })
  })

  test('tells who wrote an item, and shows its picture', () => {
    const text = toRss(feed, place)
    expect(text).toContain('<dc:creator>Minh An</dc:creator>')
    expect(text).toContain(`url="${siteUrl}/api/media/file/a.jpg"`)
  })

  test('says nothing of what an item lacks, but never leaves its description out', () => {
    const text = toRss({ ...feed, items: [bare] }, place)
    expect(text).not.toMatch(/dc:creator|media:content|<category>/)
    expect(parseRssFeed(text).items?.[0]?.description).toBe(bare.title)
  })

  test('of nothing is a feed all the same', () => {
    const empty = parseRssFeed(toRss({ ...feed, items: [] }, place))
    expect(empty.title).toBe(feed.title)
    expect(empty.items ?? []).toEqual([])
    expect(empty).not.toHaveProperty('lastBuildDate')
  })

  test('leaves out what XML cannot hold: one such sign would make the whole feed unreadable', () => {
    const title = 'Đại\u0000 hội\u000b \uFFFE\uD800công đoàn 🎉'
    const [first] = parseRssFeed(toRss({ ...feed, items: [{ ...item, title }] }, place)).items ?? []
    expect(first?.title).toBe('Đại hội công đoàn 🎉')
  })
})

describe('a JSON Feed', () => {
  const read = parseJsonFeed(toJsonFeed(feed, place))

  test('says the same', () => {
    expect(read).toMatchObject({
      title: feed.title,
      description: feed.description,
      home_page_url: `${siteUrl}/chuyen-muc/phap-luat`,
      feed_url: `${siteUrl}${place.feedPath}`,
      language: 'vi',
    })
    expect(read.items?.[0]).toMatchObject({
      id: `urn:uuid:${item.id}`,
      url: `${siteUrl}/tin-tuc/trao-qua`,
      title: item.title,
      content_text: item.summary,
      image: `${siteUrl}/api/media/file/a.jpg`,
      date_published: item.publishedAt,
      date_modified: item.revisedAt,
      authors: [{ name: 'Minh An' }],
      tags: item.tags,
    })
  })

  test('says of which version it is', () => {
    expect(JSON.parse(toJsonFeed(feed, place))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
    })
  })

  test('always has a text, as version 1.1 asks', () => {
    expect(read.items?.[1]).toMatchObject({ content_text: bare.title })
    expect(read.items?.[1]).not.toHaveProperty('authors')
  })
})

test('a feed has changed when the newest of its items came out or was revised', () => {
  expect(changedAt([bare, item])).toBe(item.revisedAt)
  expect(changedAt([])).toBeNull()
})
