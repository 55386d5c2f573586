/**
 * What pages show of what an item refers to, and how often they ask for it: what many share is read
 * once for each state of the content, so a page that nobody has asked for yet costs what is its own.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getListing } from '@/data/listing'
import { findPublication } from '@/data/publications'
import { getSite } from '@/data/site'
import { runUnderStamp } from '@/database/content-stamp'
import { createUnit } from '@/database/testing/personas'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'
import { recordStatements } from '@/database/testing/query-plans'
import { dataOfRichText } from '@/database/testing/rich-text'
import { env } from '@/env'

const published = { _status: 'published' } as const

let payload: Payload
let category: string
let cover: string

const textOf = (body: unknown) => JSON.stringify(body)

beforeAll(async () => {
  payload = await openPortal()
  const topic = await payload.create({
    collection: 'categories',
    data: { name: 'Hoạt động', stream: 'regular' },
  })
  category = topic.id
  const unit = await createUnit(payload, 'Đơn vị')
  const campaign = await payload.create({
    collection: 'campaigns',
    data: { name: 'Tháng Công nhân', ...published },
  })
  const draftCampaign = await payload.create({
    collection: 'campaigns',
    data: { name: 'Chưa công bố', _status: 'draft' },
  })
  const upload = await payload.create({
    collection: 'media',
    data: { alt: 'Công nhân may' },
    file: await picture(),
  })
  cover = upload.id
  const data = { category, unit, cover, campaigns: [campaign.id, draftCampaign.id] }
  for (const [day, title] of ['Tin một', 'Tin hai', 'Tin ba'].entries()) {
    const publishedAt = new Date(Date.UTC(2024, 4, 1 + day)).toISOString()
    await payload.create({
      collection: 'news',
      data: { title, publishedAt, ...data, ...published },
    })
  }
})

describe('an item shows', () => {
  test('its picture, category, unit and the campaigns that are public', async () => {
    const page = await findPublication('news', 'tin-mot')
    expect(page?.publication).toMatchObject({
      picture: { alt: 'Công nhân may' },
      category: { label: 'Hoạt động', href: '/chuyen-muc/hoat-dong' },
      unit: { label: 'Đơn vị', href: '/don-vi/don-vi' },
      campaigns: [{ label: 'Tháng Công nhân', href: '/chuyen-de/thang-cong-nhan' }],
    })
  })

  test('others of its category, itself not among them', async () => {
    const page = await findPublication('news', 'tin-hai')
    expect(page?.related.map(({ title }) => title)).toEqual(['Tin ba', 'Tin một'])
    expect(page?.related[0]).toMatchObject({ picture: { alt: 'Công nhân may' } })
  })

  test('what its text links to, as far as readers may see it', async () => {
    const create = (title: string, link: string) =>
      payload.create({
        collection: 'articles',
        data: { title, body: dataOfRichText({ text: 'xem thêm', link }), ...published },
      })
    const { docs } = await payload.find({
      collection: 'news',
      where: { slug: { equals: 'tin-ba' } },
    })
    const draft = await payload.create({ collection: 'news', data: { title: 'Còn là bản nháp' } })
    await create('Dẫn tới tin', docs[0]!.id)
    await create('Dẫn tới nháp', draft.id)
    const body = async (slug: string) =>
      textOf((await findPublication('article', slug))?.publication.body)
    expect(await body('dan-toi-tin')).toContain('"href":"/tin-tuc/tin-ba"')
    expect(await body('dan-toi-nhap')).toContain('xem thêm')
    expect(await body('dan-toi-nhap')).not.toContain('href')
  })

  test('the pictures in its text', async () => {
    const body = dataOfRichText({ text: 'trước ảnh' })
    const upload = { type: 'upload', version: 3, format: '', id: '1', fields: null }
    const node = { ...upload, relationTo: 'media', value: cover }
    await payload.create({
      collection: 'articles',
      data: {
        title: 'Có ảnh',
        body: { root: { ...body.root, children: [...body.root.children, node] } },
        ...published,
      },
    })
    const page = await findPublication('article', 'co-anh')
    expect(page?.publication.body).toMatchObject([
      { type: 'paragraph' },
      { type: 'picture', picture: { alt: 'Công nhân may' } },
    ])
  })
})

describe('under a stamp', () => {
  const labelUnder = async (stamp: string) =>
    (await runUnderStamp(stamp, () => findPublication('news', 'tin-mot')))?.publication.category
      ?.label

  test('what is shared is as it was, and under the next one as it is now', async () => {
    expect(await labelUnder('1')).toBe('Hoạt động')
    await payload.update({ collection: 'categories', id: category, data: { name: 'Đời sống' } })
    expect(await labelUnder('1')).toBe('Hoạt động')
    expect(await labelUnder('2')).toBe('Đời sống')
  })

  test('an item is shown as it is now all the same', async () => {
    const titleOf = async () =>
      (await runUnderStamp('3', () => findPublication('news', 'tin-hai')))?.publication.title
    await titleOf()
    const change = { collection: 'news', where: { slug: { equals: 'tin-hai' } } } as const
    await payload.update({ ...change, data: { title: 'Tin hai, đã sửa', ...published } })
    expect(await titleOf()).toBe('Tin hai, đã sửa')
  })
})

describe.runIf(env.DATABASE_URL.startsWith('file:'))(
  'a page that nobody has asked for asks',
  () => {
    const page = async (work: () => Promise<unknown>) => {
      const { client } = payload.db as unknown as SQLiteAdapter
      const statements = await recordStatements(client, () =>
        runUnderStamp('4', () => Promise.all([getSite(), work()])),
      )
      return statements.length
    }

    test('for the item, what is nearest, their rows, the neighbours, and all pictures', async () => {
      const first = await page(() => findPublication('news', 'tin-mot'))
      expect(await page(() => findPublication('news', 'tin-hai'))).toBe(5)
      expect(first).toBeLessThanOrEqual(12)
    })

    test('for each kind of items in a list, and once for all their pictures', async () => {
      const list = () =>
        getListing({ kinds: ['news', 'article'], query: {}, hrefOf: () => '/tin-tuc' })
      await page(list)
      expect(await page(list)).toBe(3)
    })
  },
)
