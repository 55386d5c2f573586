/** What other programs are told of the content: feeds, the podcast, sitemaps, short links. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findFeed, getFeedTopics } from '@/data/feeds'
import { getPodcast } from '@/data/podcast'
import { findShortLink } from '@/data/short-links'
import { getNewsEntries, getSitemapFiles, getSitemapItems, getSitemapPages } from '@/data/sitemaps'
import { createDocument, noonOf } from '@/database/testing/documents'
import { openPortal } from '@/database/testing/portal'
import { createQuestion } from '@/database/testing/questions'
import { shortCodeOf } from '@/site/short-links'
import { nameOfFile } from '@/syndication/sitemap-files'

const NOW = new Date('2026-03-10T05:00:00.000Z')

let payload: Payload
let category: string
let ids: Record<'today' | 'yesterday' | 'before' | 'draft' | 'radio' | 'silent', string>

/** Two frames of MP3, in which nothing is to be heard. */
const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const recording = Buffer.concat([
  Buffer.from('ID3'),
  Buffer.from([3, 0, 0, 0, 0, 0, 0]),
  frame,
  frame,
])

async function publish(
  collection: 'news' | 'articles' | 'episodes',
  data: Record<string, unknown>,
): Promise<string> {
  const { id } = await payload.create({
    collection,
    depth: 0,
    data: { _status: 'published', ...data } as never,
  })
  return id
}

beforeAll(async () => {
  payload = await openPortal()
  const made = await payload.create({
    collection: 'categories',
    data: { name: 'Pháp luật', stream: 'regular' },
  })
  category = made.id
  const unit = async (name: string, order: number) => {
    const data = { name, shortName: name, kind: 'district', order } as const
    return (await payload.create({ collection: 'units', data })).id
  }
  const own = await unit('LĐLĐ huyện', 1)
  const other = await unit('LĐLĐ thị xã', 2)
  await unit('LĐLĐ mới', 3)
  const audio = await payload.create({
    collection: 'media',
    data: {},
    file: {
      data: recording,
      mimetype: 'audio/mpeg',
      name: 'so-5.mp3',
      size: recording.length,
    },
  })
  for (const number of ['178/BC-LĐLĐ', '1/TB-LĐLĐ', '2/TB-LĐLĐ']) {
    await createDocument(payload, { number, issuedOn: noonOf('2026-03-01') })
  }
  await createDocument(payload, { number: '3/TB-LĐLĐ', _status: 'draft' })
  for (const title of ['BHXH một lần?', 'Phép năm?']) {
    await createQuestion(payload, { title, answer: 'Có.', state: 'published' })
  }
  await createQuestion(payload, { title: 'Chưa đăng?', answer: 'Có.', state: 'answered' })
  const broadcast = { medium: 'radio', number: 5, broadcastAt: '2025-12-31T17:00:00.000Z' }
  ids = {
    // A minute after midnight in Viet Nam.
    today: await publish('news', {
      title: 'Tin hôm nay',
      lead: 'Sapo.',
      byline: 'Minh An',
      category,
      unit: own,
      publishedAt: '2026-03-09T17:01:00.000Z',
    }),
    yesterday: await publish('articles', {
      title: 'Bài hôm qua',
      unit: own,
      publishedAt: '2026-03-08T17:00:00.000Z',
    }),
    before: await publish('news', {
      title: 'Tin hôm kia',
      category,
      unit: other,
      publishedAt: '2026-03-08T16:59:00.000Z',
    }),
    draft: (
      await payload.create({ collection: 'news', depth: 0, data: { title: 'Bản nháp', category } })
    ).id,
    radio: await publish('episodes', {
      title: 'Số có bản ghi',
      ...broadcast,
      audio: audio.id,
      publishedAt: '2025-12-31T18:00:00.000Z',
    }),
    silent: await publish('episodes', {
      title: 'Số chưa có bản ghi',
      ...broadcast,
      number: 6,
      publishedAt: '2026-01-02T05:00:00.000Z',
    }),
  }
}, 60_000)

describe('the feed', () => {
  test('of everything has every kind, the newest first, and no draft', async () => {
    const feed = await findFeed(null)
    expect(feed?.items.map(({ title }) => title)).toEqual([
      'Tin hôm nay',
      'Bài hôm qua',
      'Tin hôm kia',
      'Số chưa có bản ghi',
      'Số có bản ghi',
    ])
    expect(feed?.items[0]).toMatchObject({
      id: ids.today,
      path: '/tin-tuc/tin-hom-nay',
      summary: 'Sapo.',
      byline: 'Minh An',
      tags: ['Tin', 'Pháp luật', 'LĐLĐ huyện'],
      picture: null,
    })
  })

  test('of a category has what belongs to it', async () => {
    const feed = await findFeed({ type: 'category', slug: 'phap-luat' })
    expect(feed).toMatchObject({ title: 'Pháp luật', path: '/chuyen-muc/phap-luat' })
    expect(feed?.items.map(({ title }) => title)).toEqual(['Tin hôm nay', 'Tin hôm kia'])
  })

  test('of a unit has its own, and nothing of others', async () => {
    const titles = async (slug: string) =>
      (await findFeed({ type: 'unit', slug }))?.items.map(({ title }) => title)
    expect(await titles('ldld-huyen')).toEqual(['Tin hôm nay', 'Bài hôm qua'])
    expect(await titles('ldld-thi-xa')).toEqual(['Tin hôm kia'])
  })

  test('of a unit without items is empty; of a unit that is not there, none', async () => {
    expect((await findFeed({ type: 'unit', slug: 'ldld-moi' }))?.items).toEqual([])
    expect(await findFeed({ type: 'unit', slug: 'khong-co' })).toBeNull()
  })
})

test('every category and unit can be followed', async () => {
  expect(await getFeedTopics()).toEqual({
    categories: [{ name: 'Pháp luật', slug: 'phap-luat' }],
    units: [
      { name: 'LĐLĐ huyện', slug: 'ldld-huyen' },
      { name: 'LĐLĐ thị xã', slug: 'ldld-thi-xa' },
      { name: 'LĐLĐ mới', slug: 'ldld-moi' },
    ],
  })
})

test('the podcast has the episodes that can be heard, with the size of their files', async () => {
  const { episodes } = await getPodcast('LĐLĐ tỉnh', null)
  expect(episodes).toHaveLength(1)
  expect(episodes[0]).toMatchObject({
    id: ids.radio,
    title: 'Số có bản ghi',
    number: 5,
    // Broadcast on the first minute of the year in Viet Nam.
    year: 2026,
    recording: { mimeType: 'audio/mpeg', bytes: recording.length },
  })
  expect(episodes[0]?.recording.src).toMatch(/^\/api\/media\/file\/.+\.mp3$/)
})

describe('sitemaps', () => {
  test('have a file for each kind and year, and one of what has no years', async () => {
    expect((await getSitemapFiles()).map(nameOfFile)).toEqual([
      'tin-tuc-2026',
      'bai-viet-2026',
      'chuong-trinh-2026',
      'van-ban',
      'hoi-dap',
    ])
  })

  test('hold every item once, however they are cut, and no draft', async () => {
    for (const most of [1, 2, 2000]) {
      const files = await getSitemapFiles(most)
      const parts = await Promise.all(files.map((file) => getSitemapItems(file, most)))
      expect(parts.map(({ length }) => length).every((length) => length <= most)).toBe(true)
      expect(
        parts
          .flat()
          .map(({ path }) => path)
          .toSorted(),
      ).toEqual([
        '/bai-viet/bai-hom-qua',
        '/chuong-trinh/so-chua-co-ban-ghi',
        '/chuong-trinh/so-co-ban-ghi',
        '/hoi-dap/bhxh-mot-lan',
        '/hoi-dap/phep-nam',
        '/tin-tuc/tin-hom-kia',
        '/tin-tuc/tin-hom-nay',
        '/van-ban/1-tb-ldld',
        '/van-ban/178-bc-ldld',
        '/van-ban/2-tb-ldld',
      ])
    }
  })

  test('have nothing in a file of a year without items', async () => {
    expect(await getSitemapItems({ kind: 'tin-tuc', year: 2020, part: 1 })).toEqual([])
    expect(await getSitemapItems({ kind: 'tin-tuc', year: 2026, part: 9 })).toEqual([])
    expect(await getSitemapItems({ kind: 'van-ban', year: null, part: 9 })).toEqual([])
    expect(await getSitemapItems({ kind: 'hoi-dap', year: null, part: 9 })).toEqual([])
  })

  test('name the lists, topics and years', async () => {
    const paths = (await getSitemapPages()).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/tin-tuc',
        '/chuyen-muc/phap-luat',
        '/don-vi/ldld-huyen',
        '/thong-ke/2026',
        '/van-ban',
        '/mang-luoi',
        '/mang-luoi/bao-chi',
      ]),
    )
    expect(new Set(paths).size).toBe(paths.length)
    // What grows with the years lies in files that are cut.
    expect(paths.filter((path) => /^\/(van-ban|hoi-dap)\/./.test(path))).toEqual([])
  })

  test('tell news of what came out today and yesterday in Viet Nam, and of nothing older', async () => {
    expect(await getNewsEntries(NOW)).toEqual([
      {
        path: '/tin-tuc/tin-hom-nay',
        title: 'Tin hôm nay',
        publishedAt: '2026-03-09T17:01:00.000Z',
      },
      {
        path: '/bai-viet/bai-hom-qua',
        title: 'Bài hôm qua',
        publishedAt: '2026-03-08T17:00:00.000Z',
      },
    ])
  })
})

describe('a short link', () => {
  test('leads to its item, of every kind', async () => {
    expect(await findShortLink(shortCodeOf(ids.today)!)).toEqual({ path: '/tin-tuc/tin-hom-nay' })
    expect(await findShortLink(shortCodeOf(ids.yesterday)!)).toEqual({
      path: '/bai-viet/bai-hom-qua',
    })
    expect(await findShortLink(shortCodeOf(ids.radio)!)).toEqual({
      path: '/chuong-trinh/so-co-ban-ghi',
    })
  })

  test('follows an item to its new address', async () => {
    const id = await publish('news', { title: 'Tên cũ' })
    await payload.update({ collection: 'news', id, data: { slug: 'ten-moi' } })
    expect(await findShortLink(shortCodeOf(id)!)).toEqual({ path: '/tin-tuc/ten-moi' })
  })

  test('says that what was withdrawn, put into the trash or deleted is gone', async () => {
    const id = await publish('news', { title: 'Sắp gỡ' })
    const answer = () => findShortLink(shortCodeOf(id)!)
    const change = (data: object) =>
      payload.update({ collection: 'news', id, data, trash: true, depth: 0 })
    await change({ _status: 'draft' })
    expect(await answer()).toBe('gone')
    await change({ _status: 'published' })
    expect(await answer()).toEqual({ path: '/tin-tuc/sap-go' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await answer()).toBe('gone')
    await payload.delete({ collection: 'news', id, trash: true })
    expect(await answer()).toBe('gone')
  })

  test('goes where its item’s address was sent, or forgotten, by hand', async () => {
    const id = await publish('news', { title: 'Gỡ rồi chuyển' })
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    const where = { from: { equals: '/tin-tuc/go-roi-chuyen' } }
    const change = (data: object) => payload.update({ collection: 'redirects', where, data })
    await change({ type: 'moved', to: '/tin-tuc/tin-hom-nay' })
    expect(await findShortLink(shortCodeOf(id)!)).toEqual({ path: '/tin-tuc/go-roi-chuyen' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await findShortLink(shortCodeOf(id)!)).toBeNull()
  })

  test('leads nowhere for a draft, for an id of nothing, and for what is no code', async () => {
    expect(await findShortLink(shortCodeOf(ids.draft)!)).toBeNull()
    expect(await findShortLink(shortCodeOf('019a0000-0000-7000-8000-000000000000')!)).toBeNull()
    expect(await findShortLink('không phải mã')).toBeNull()
  })
})
