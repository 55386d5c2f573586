/** The podcast is read back by a reader's own parser, and held to what Apple asks of a feed. */
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Podcast } from '@/syndication/podcast'
import { toPodcast } from '@/syndication/podcast'
import { toPodcastChapters } from '@/syndication/podcast-chapters'

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
      lightRecording: {
        src: '/api/media/file/so-5-nhe.m4a',
        mimeType: 'audio/mp4',
        bytes: 1_100_000,
      },
      seconds: 754,
      chaptersPath: '/rss/phat-thanh/0190a0b1-0000-7000-8000-000000000001.json',
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
      itunes: { season: 2024, episode: 5, episodeType: 'full', explicit: false, duration: 754 },
    })
  })

  // podcasting2.org/docs/podcast-namespace: "chapters", "alternateEnclosure", "source".
  test('tells of an episode where its chapters are, and that there is a smaller file', () => {
    expect(read.items?.[0]?.podcast).toEqual({
      chapters: {
        url: `${siteUrl}/rss/phat-thanh/0190a0b1-0000-7000-8000-000000000001.json`,
        type: 'application/json+chapters',
      },
      alternateEnclosures: [
        {
          type: 'audio/mp4',
          length: 1_100_000,
          sources: [{ uri: `${siteUrl}/api/media/file/so-5-nhe.m4a` }],
        },
      ],
    })
  })

  test('says nothing of what an episode has not', () => {
    const bare = { lightRecording: null, seconds: null, chaptersPath: null }
    const episodes = podcast.episodes.map((episode) => ({ ...episode, ...bare }))
    const [item] = parseRssFeed(toPodcast({ ...podcast, episodes }, place)).items ?? []
    expect(item?.itunes).not.toHaveProperty('duration')
    expect(item).not.toHaveProperty('podcast')
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

// podcasting2.org/docs/podcast-namespace: "JSON Chapters Format".
test('the chapters of an episode are a file of their own', () => {
  const chapters = [
    { start: 0, title: 'Mở đầu' },
    { start: 150, title: 'Luật Công đoàn “có gì mới”?' },
  ]
  const told = { title: 'Số 5', podcastName: 'Lao động và Công đoàn', chapters }
  expect(JSON.parse(toPodcastChapters(told))).toEqual({
    version: '1.2.0',
    title: 'Số 5',
    podcastName: 'Lao động và Công đoàn',
    chapters: [
      { startTime: 0, title: 'Mở đầu' },
      { startTime: 150, title: 'Luật Công đoàn “có gì mới”?' },
    ],
  })
})
