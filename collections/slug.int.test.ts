/** The last part of an address: ours, readable, unique in its collection. */
import type { CollectionSlug, Payload, ValidationError } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import type { Persona } from '@/database/testing/personas'
import { createPerson } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { dataOfRichText } from '@/database/testing/rich-text'

let payload: Payload
let editor: Persona

beforeAll(async () => {
  payload = await openPortal()
  editor = await createPerson({ payload, name: 'bien-tap', role: 'editor' })
})

type Addressed =
  'news' | 'articles' | 'episodes' | 'documents' | 'pages' | 'campaigns' | 'categories' | 'units'

/** Everything that has an address: the field it is made from, and what else is required. */
const ADDRESSED: Record<Addressed, { source: 'title' | 'name' | 'number'; fields: Fields }> = {
  news: { source: 'title', fields: {} },
  articles: { source: 'title', fields: {} },
  episodes: {
    source: 'title',
    fields: { medium: 'tv', number: 1, broadcastAt: '2026-01-05T11:00:00.000Z' },
  },
  documents: {
    source: 'number',
    fields: { type: 'report', abstract: 'Sơ kết', issuedOn: '2022-07-25T12:00:00.000Z' },
  },
  pages: { source: 'title', fields: {} },
  campaigns: { source: 'name', fields: {} },
  categories: { source: 'name', fields: { stream: 'regular' } },
  units: { source: 'name', fields: { shortName: 'Ngắn', kind: 'district' } },
}

interface Made {
  collection: Addressed
  words: string
  data?: Fields
}

async function make({ collection, words, data = {} }: Made): Promise<Fields & { id: string }> {
  const { source, fields } = ADDRESSED[collection]
  const made = await payload.create({
    collection: collection as CollectionSlug,
    data: { ...fields, [source]: words, ...data } as never,
    depth: 0,
  })
  return made as unknown as Fields & { id: string }
}

async function errorOf(work: Promise<unknown>): Promise<ValidationError['data']['errors'][number]> {
  const error = await work.then(
    () => null,
    (refused: unknown) => refused as ValidationError,
  )
  return error!.data.errors[0]!
}

describe.each(Object.keys(ADDRESSED) as Addressed[])('%s', (collection) => {
  test('an address left empty is made from the words, without marks', async () => {
    const { slug } = await make({ collection, words: 'Đại hội Công đoàn lần thứ XX' })
    expect(slug).toBe('dai-hoi-cong-doan-lan-thu-xx')
  })

  test('an address that is taken is numbered', async () => {
    const words = 'Tháng Công nhân'
    const slugs = []
    for (let time = 0; time < 3; time += 1) slugs.push((await make({ collection, words })).slug)
    expect(slugs).toEqual(['thang-cong-nhan', 'thang-cong-nhan-2', 'thang-cong-nhan-3'])
  })

  test('an address in the trash is taken', async () => {
    const { id } = await make({ collection, words: 'Đã bỏ đi' })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: collection, id, data: data })
    expect((await make({ collection, words: 'Đã bỏ đi' })).slug).toBe('da-bo-di-2')
  })

  test('a typed address that is taken is refused beside its field, and nothing is stored', async () => {
    await make({ collection, words: 'Đã có', data: { slug: 'da-co-roi' } })
    const before = await payload.db.count({ collection })
    const refused = await errorOf(
      make({ collection, words: 'Mục khác', data: { slug: 'Đã có rồi' } }),
    )
    expect(refused.path).toBe('slug')
    expect(refused.message).toContain('Địa chỉ “da-co-roi” đã có mục khác dùng')
    expect(await payload.db.count({ collection })).toEqual(before)
  })

  test('saving again keeps the address, though the words change', async () => {
    const { id, slug } = await make({ collection, words: 'Giữ nguyên địa chỉ' })
    const data = { [ADDRESSED[collection].source]: 'Tít mới' }
    const saved = await payload.update({
      collection: collection,
      id,
      data: data,
    })
    expect((saved as unknown as Fields).slug).toBe(slug)
  })

  test('a copy gets an address of its own', async () => {
    const { id } = await make({ collection, words: 'Bản gốc' })
    const copy = await payload.duplicate({ collection: collection, id })
    expect((copy as unknown as Fields).slug).toBe('ban-goc-2')
    expect((copy as unknown as Fields).id).not.toBe(id)
  })
})

test.each([
  ['07-CT/TW', '07-ct-tw'],
  ['Kế hoạch số 12/KH-LĐLĐ', 'ke-hoach-so-12-kh-ldld'],
  ['  Tết   Sum vầy!  ', 'tet-sum-vay'],
])('“%s” is found at %s', async (words, slug) => {
  expect((await make({ collection: 'news', words })).slug).toBe(slug)
})

test('a typed address is brought into form', async () => {
  const { slug } = await make({ collection: 'news', words: 'Tin', data: { slug: 'Lời Kêu gọi' } })
  expect(slug).toBe('loi-keu-goi')
})

test('the same address may stand in two collections', async () => {
  const words = 'Ở cả hai nơi'
  expect((await make({ collection: 'news', words })).slug).toBe('o-ca-hai-noi')
  expect((await make({ collection: 'articles', words })).slug).toBe('o-ca-hai-noi')
})

test.each(['tin-tuc', 'admin', 'thong-ke', 'Hỏi đáp'])(
  'a page refuses the reserved word “%s”',
  async (slug) => {
    const refused = await errorOf(make({ collection: 'pages', words: 'Trang', data: { slug } }))
    expect(refused).toMatchObject({ path: 'slug' })
    expect(refused.message).toContain('dành riêng cho cổng')
  },
)

test('a page whose title is a reserved word is numbered', async () => {
  expect((await make({ collection: 'pages', words: 'Tin tức' })).slug).toBe('tin-tuc-2')
})

test('REST tells an editor in Vietnamese that the address is taken', async () => {
  await make({ collection: 'news', words: 'Trước', data: { slug: 'qua-rest' } })
  const { status, json } = await rest(payload, {
    as: editor,
    method: 'POST',
    path: '/news',
    body: { title: 'Sau', slug: 'qua-rest' },
  })
  expect(status).toBe(400)
  expect(json).toMatchObject({
    errors: [
      {
        data: {
          errors: [{ path: 'slug', message: expect.stringContaining('đã có mục khác') as string }],
        },
      },
    ],
  })
})

test('what is sent decomposed (NFD) is stored composed (NFC): title, lead and body', async () => {
  const words = 'Hội nghị cán bộ công đoàn'
  const decomposed = words.normalize('NFD')
  expect(decomposed).not.toBe(words)
  const { status, json } = await rest(payload, {
    as: editor,
    method: 'POST',
    path: '/news',
    body: { title: decomposed, lead: decomposed, body: dataOfRichText({ text: decomposed }) },
  })
  expect(status).toBe(201)
  const { id } = (json as { doc: { id: string } }).doc
  const row = await payload.db.findOne({ collection: 'news', where: { id: { equals: id } } })
  expect(row).toMatchObject({ title: words, lead: words, slug: 'hoi-nghi-can-bo-cong-doan' })
  expect(JSON.stringify(row)).toContain(`"text":"${words}"`)
  expect(JSON.stringify(row)).toBe(JSON.stringify(row).normalize('NFC'))
})

describe('an item without a word to make an address from', () => {
  test('can be saved as a draft more than once', async () => {
    const draft = () => payload.create({ collection: 'news', data: {}, draft: true })
    expect([(await draft()).slug ?? null, (await draft()).slug ?? null]).toEqual([null, null])
  })

  test('gets an address of its own when it is published', async () => {
    const { slug } = await payload.create({
      collection: 'news',
      data: { title: '!!!', _status: 'published' },
    })
    expect(slug).toMatch(/^muc-[0-9a-f]{12}$/)
  })
})

test('a drafted address that somebody else published meanwhile is refused in Vietnamese', async () => {
  const { id } = await payload.create({
    collection: 'news',
    data: { title: 'Người chậm', _status: 'published' },
  })
  await payload.update({ collection: 'news', id, data: { slug: 'cung-mot-cho' }, draft: true })
  // Drafts live in versions, so the word is still free for whoever publishes first.
  await payload.create({
    collection: 'news',
    data: { title: 'Người nhanh', slug: 'cung-mot-cho', _status: 'published' },
  })
  const error = await errorOf(
    payload.update({ collection: 'news', id, data: { _status: 'published' } }),
  )
  expect(error.path).toBe('slug')
  expect(error.message).toMatch(/đã có mục khác dùng/)
})
