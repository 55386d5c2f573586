/** The podcast is read back by a reader's own parser, and held to what Apple asks of a feed. */
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Podcast } from '@/syndication/podcast'
import { toPodcast } from '@/syndication/podcast'

const siteUrl = 'https://congdoan.example.vn'
const place = { siteUrl, feedPath: '/rss/phat-thanh.xml' }

const podcast: Podcast = {
  title: 'Lao động và Công đoàn',
  description: 'Chương trình phát thanh của LĐLĐ tỉnh.',
  path: '/chuong-trinh?kenh=phat-thanh',
  picturePath: '/anh-chia-se/phat-thanh.jpg',
  author: 'LĐLĐ tỉnh & bạn nghe',
  email: 'bantin@congdoan.example.vn',
  episodes: [
    {
      id: '0190a0b1-0000-7000-8000-000000000001',
      title: 'Thương lượng để đi đến thoả ước',
      summary: 'Vì sao thương lượng?',
      path: '/chuong-trinh/thuong-luong',
      publishedAt: '2024-04-26T03:00:00.000Z',
      revisedAt: null,
      number: 5,
      year: 2024,
      recording: { src: '/api/media/file/so-5.mp3', mimeType: 'audio/mpeg', bytes: 4_200_000 },
    },
  ],
}

const text = toPodcast(podcast, place)
const read = parseRssFeed(text)

describe('the podcast', () => {
  // podcasters.apple.com/support/823-podcast-requirements, "Required tags".
  test('has every tag that directories require of a show', () => {
    expect(read).toMatchObject({
      title: podcast.title,
      description: podcast.description,
      link: `${siteUrl}/chuong-trinh?kenh=phat-thanh`,
      language: 'vi',
      itunes: {
        image: `${siteUrl}/anh-chia-se/phat-thanh.jpg`,
        categories: [{ text: 'Government' }],
        explicit: false,
        type: 'episodic',
        author: podcast.author,
        owner: { name: podcast.author, email: podcast.email },
      },
      atom: { links: [{ href: `${siteUrl}/rss/phat-thanh.xml`, rel: 'self' }] },
    })
  })

  test('has of every episode what can be played: address, length in bytes, type', () => {
    expect(read.items?.[0]).toMatchObject({
      title: 'Thương lượng để đi đến thoả ước',
      description: 'Vì sao thương lượng?',
      link: `${siteUrl}/chuong-trinh/thuong-luong`,
      guid: { value: 'urn:uuid:0190a0b1-0000-7000-8000-000000000001', isPermaLink: false },
      pubDate: 'Fri, 26 Apr 2024 03:00:00 GMT',
      enclosures: [
        { url: `${siteUrl}/api/media/file/so-5.mp3`, length: 4_200_000, type: 'audio/mpeg' },
      ],
      itunes: { season: 2024, episode: 5, episodeType: 'full', explicit: false },
    })
  })

  test('names nobody to write to where nobody is named', () => {
    expect(toPodcast({ ...podcast, email: null }, place)).not.toContain('itunes:owner')
  })

  test('without episodes is a show all the same', () => {
    const empty = parseRssFeed(toPodcast({ ...podcast, episodes: [] }, place))
    expect(empty.title).toBe(podcast.title)
    expect(empty.items ?? []).toEqual([])
  })
})
