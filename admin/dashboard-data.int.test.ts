/** What waits for somebody: drafts of what is new, and of changes to what is out. */
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findWaitingDrafts } from '@/admin/dashboard-data'
import type { Fields } from '@/database/testing/doors'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

const KINDS: [collection: CollectionSlug, kind: string, words: string, fields: Fields][] = [
  ['news', 'Tin', 'title', {}],
  ['articles', 'Bài', 'title', {}],
  [
    'episodes',
    'Số phát sóng',
    'title',
    { medium: 'tv', number: 1, broadcastAt: '2026-01-05T11:00:00.000Z' },
  ],
  ['pages', 'Trang tĩnh', 'title', {}],
  ['campaigns', 'Chuyên đề', 'name', {}],
]

beforeEach(async () => {
  for (const [collection] of KINDS) await payload.delete({ collection, where: {}, trash: true })
})

async function make(collection: CollectionSlug, data: Fields): Promise<string> {
  const { id } = await payload.create({ collection, data: data as never, depth: 0 })
  return String(id)
}

async function change({ collection, id, data, draft = false }: Change): Promise<void> {
  await payload.update({ collection, id, data: data, depth: 0, draft })
}

interface Change {
  collection: CollectionSlug
  id: string
  data: Fields
  draft?: boolean
}

const waitingFor = (user: Persona) => findWaitingDrafts({ payload, user })
const titlesFor = async (user: Persona) => (await waitingFor(user)).map(({ title }) => title)

describe.each(KINDS)('of %s, as %s,', (collection, kind, words, fields) => {
  test('a draft waits', async () => {
    const id = await make(collection, { ...fields, [words]: 'Nháp', _status: 'draft' })
    expect(await waitingFor(people.editor)).toEqual([
      {
        title: 'Nháp',
        kind,
        href: `/admin/collections/${collection}/${id}`,
        updatedAt: expect.any(String) as string,
        isChange: false,
      },
    ])
  })

  test('a change to what is out waits, once and under its new words, until it is out', async () => {
    const id = await make(collection, { ...fields, [words]: 'Đã đăng', _status: 'published' })
    expect(await waitingFor(people.editor)).toEqual([])
    await change({ collection, id, data: { [words]: 'Sửa' }, draft: true })
    await change({ collection, id, data: { [words]: 'Sửa nữa' }, draft: true })
    expect(await waitingFor(people.editor)).toMatchObject([
      { title: 'Sửa nữa', href: `/admin/collections/${collection}/${id}`, isChange: true },
    ])
    await change({ collection, id, data: { _status: 'published' } })
    expect(await waitingFor(people.editor)).toEqual([])
  })

  test('what was withdrawn waits as a draft, what is in the trash does not', async () => {
    const id = await make(collection, { ...fields, [words]: 'Đã gỡ', _status: 'published' })
    await change({ collection, id, data: { _status: 'draft' } })
    expect(await waitingFor(people.editor)).toMatchObject([{ title: 'Đã gỡ', isChange: false }])
    await change({ collection, id, data: { deletedAt: new Date().toISOString() } })
    expect(await waitingFor(people.editor)).toEqual([])
  })
})

test('what was touched last comes first, and ten are shown', async () => {
  for (let number = 1; number <= 11; number += 1) {
    await make('news', { title: `Tin ${number}`, _status: 'draft' })
  }
  await make('pages', { title: 'Trang', _status: 'draft' })
  const titles = await titlesFor(people.editor)
  expect(titles.slice(0, 2)).toEqual(['Trang', 'Tin 11'])
  expect(titles).toHaveLength(10)
})

test('a draft without words can still be opened', async () => {
  await payload.create({ collection: 'news', data: { title: '' }, draft: true, depth: 0 })
  expect(await titlesFor(people.editor)).toEqual(['(chưa có tít)'])
})

describe('a contributor', () => {
  test('sees what waits of their own unit only, changes to what is out included', async () => {
    const { unit } = people.contributor
    await make('news', { title: 'Của đơn vị', unit, _status: 'draft' })
    await make('news', { title: 'Của tỉnh', _status: 'draft' })
    const others = { unit: people.otherContributor.unit, _status: 'draft' }
    await make('articles', { title: 'Của đơn vị khác', ...others })
    await make('pages', { title: 'Trang', _status: 'draft' })
    const id = await make('articles', { title: 'Đã đăng', unit, _status: 'published' })
    await change({ collection: 'articles', id, data: { title: 'Đang sửa' }, draft: true })
    expect((await titlesFor(people.contributor)).toSorted()).toEqual(['Của đơn vị', 'Đang sửa'])
  })

  test('without a unit sees none, and no error either', async () => {
    await make('news', { title: 'Của tỉnh', _status: 'draft' })
    expect(await waitingFor({ ...people.contributor, unit: null })).toEqual([])
  })
})
