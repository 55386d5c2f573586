/** What stands in `redirects` when items are renamed, withdrawn, trashed, deleted and come back. */
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { letEditorsPublish } from '@/database/testing/settings'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

const FOLDERS = {
  news: '/tin-tuc',
  articles: '/bai-viet',
  episodes: '/chuong-trinh',
  campaigns: '/chuyen-de',
  categories: '/chuyen-muc',
  units: '/don-vi',
  documents: '/van-ban',
  pages: '',
} as const
type Addressed = keyof typeof FOLDERS

let episodesMade = 0

const FIELDS: Record<Addressed, Fields> = {
  news: { title: 'Tin' },
  articles: { title: 'Bài' },
  episodes: {
    title: 'Số',
    medium: 'tv',
    // Each published episode is another one of its year.
    get number() {
      episodesMade += 1
      return episodesMade
    },
    broadcastAt: '2026-01-05T11:00:00.000Z',
  },
  campaigns: { name: 'Chuyên đề' },
  categories: { name: 'Chuyên mục', stream: 'regular' },
  units: { name: 'Đơn vị', shortName: 'Đơn vị', kind: 'district' },
  documents: {
    number: '178/BC-LĐLĐ',
    type: 'report',
    abstract: 'Sơ kết',
    issuedOn: '2022-07-25T12:00:00.000Z',
  },
  pages: { title: 'Trang' },
}
const WITH_DRAFTS = ['news', 'articles', 'episodes', 'campaigns', 'documents', 'pages'] as const
const LIVING_AT_ONCE = ['categories', 'units'] as const
const ALL = [...WITH_DRAFTS, ...LIVING_AT_ONCE] as const

/** An item and everything that happens to it, told in the words of its address. */
async function publish(collection: Addressed, slug: string) {
  const data = { ...FIELDS[collection], slug, _status: 'published' }
  const { id } = await payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    depth: 0,
  })
  const change = async (data: Fields, options: { draft?: boolean; trash?: boolean } = {}) => {
    const slug = collection as CollectionSlug
    await payload.update({ collection: slug, id, data: data, depth: 0, ...options })
  }
  return {
    id: String(id),
    rename: (to: string) => change({ slug: to }),
    draft: (data: Fields) => change(data, { draft: true }),
    publishAgain: (data: Fields = {}) => change({ ...data, _status: 'published' }),
    withdraw: () => change({ _status: 'draft' }),
    trash: () => change({ deletedAt: new Date().toISOString() }),
    restore: (data: Fields = {}) => change({ deletedAt: null, ...data }, { trash: true }),
    remove: () => payload.delete({ collection: collection, id, trash: true, depth: 0 }),
  }
}

/** All redirects as `{ from: to }`; what is gone leads to 410. */
async function redirects(): Promise<Record<string, string | 410>> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false })
  return Object.fromEntries(
    docs.map(({ from, to, type }) => [from, type === 'gone' && !to ? 410 : (to ?? 'nowhere')]),
  )
}

const SLUGS = ['cu', 'moi', 'moi-nua']

beforeEach(async () => {
  const where = { slug: { in: SLUGS } }
  for (const collection of ALL) await payload.delete({ collection, where, trash: true, depth: 0 })
  await payload.delete({ collection: 'redirects', where: {} })
})

describe.each(ALL)('%s', (collection) => {
  const at = (slug: string) => `${FOLDERS[collection]}/${slug}`

  test('a new item has no redirects', async () => {
    await publish(collection, 'cu')
    expect(await redirects()).toEqual({})
  })

  test('renamed: the old address leads to the new one', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    expect(await redirects()).toEqual({ [at('cu')]: at('moi') })
  })

  test('renamed twice: both old addresses lead straight to the newest', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.rename('moi-nua')
    expect(await redirects()).toEqual({ [at('cu')]: at('moi-nua'), [at('moi')]: at('moi-nua') })
  })

  test('renamed back: the first address lives again, the second leads to it', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.rename('cu')
    expect(await redirects()).toEqual({ [at('moi')]: at('cu') })
  })

  test('put into the trash: gone at every address it ever had', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.trash()
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })

  test('deleted for good: gone at every address it ever had', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.remove()
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })

  test('deleted from the trash: still gone', async () => {
    const item = await publish(collection, 'cu')
    await item.trash()
    await item.remove()
    expect(await redirects()).toEqual({ [at('cu')]: 410 })
  })

  test('an address that another item takes is no longer redirected', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await publish(collection, 'cu')
    expect(await redirects()).toEqual({})
  })

  test('an address that another item takes stays its own when the first is trashed', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await publish(collection, 'cu')
    await item.trash()
    expect(await redirects()).toEqual({ [at('moi')]: 410 })
  })

  test('many put into the trash at once: each is gone', async () => {
    const items = [await publish(collection, 'cu'), await publish(collection, 'moi')]
    await payload.update({
      collection: collection,
      where: { id: { in: items.map(({ id }) => id) } },
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })

  test('many deleted at once: each is gone', async () => {
    const items = [await publish(collection, 'cu'), await publish(collection, 'moi')]
    await payload.delete({
      collection: collection,
      where: { id: { in: items.map(({ id }) => id) } },
    })
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })
})

describe.each(LIVING_AT_ONCE)('%s', (collection) => {
  test('taken out of the trash: lives again at every address', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.trash()
    await item.restore()
    const folder = FOLDERS[collection]
    expect(await redirects()).toEqual({ [`${folder}/cu`]: `${folder}/moi` })
  })
})

describe.each(WITH_DRAFTS)('%s', (collection) => {
  const at = (slug: string) => `${FOLDERS[collection]}/${slug}`

  test('a draft has no address to lose', async () => {
    const item = await publish(collection, 'cu')
    await item.withdraw()
    await payload.delete({ collection: 'redirects', where: {} })
    await item.rename('moi')
    await item.trash()
    expect(await redirects()).toEqual({})
  })

  test('a drafted rename changes nothing until it is published', async () => {
    const item = await publish(collection, 'cu')
    await item.draft({ slug: 'moi' })
    expect(await redirects()).toEqual({})
    await item.publishAgain({ slug: 'moi' })
    expect(await redirects()).toEqual({ [at('cu')]: at('moi') })
  })

  test('withdrawn: gone at every address it ever had', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.withdraw()
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })

  test('withdrawn and published again: lives again', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    await item.withdraw()
    await item.publishAgain()
    expect(await redirects()).toEqual({ [at('cu')]: at('moi') })
  })

  test('withdrawn and published under another address: leads there', async () => {
    const item = await publish(collection, 'cu')
    await item.withdraw()
    await item.publishAgain({ slug: 'moi' })
    expect(await redirects()).toEqual({ [at('cu')]: at('moi') })
  })

  test('taken out of the trash and published: lives again', async () => {
    const item = await publish(collection, 'cu')
    await item.trash()
    await item.restore({ _status: 'published' })
    expect(await redirects()).toEqual({})
  })

  test('an older version restored: the addresses follow it', async () => {
    const item = await publish(collection, 'cu')
    await item.rename('moi')
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: item.id }, 'version.slug': { equals: 'cu' } },
    })
    await payload.restoreVersion({ collection, id: docs[0]!.id })
    expect(await redirects()).toEqual({ [at('moi')]: at('cu') })
  })

  test('many withdrawn at once: each is gone', async () => {
    const items = [await publish(collection, 'cu'), await publish(collection, 'moi')]
    await payload.update({
      collection: collection,
      where: { id: { in: items.map(({ id }) => id) } },
      data: { _status: 'draft' } as never,
    })
    expect(await redirects()).toEqual({ [at('cu')]: 410, [at('moi')]: 410 })
  })
})

describe('redirects written by hand', () => {
  const write = (from: string, to?: string) =>
    payload.create({
      collection: 'redirects',
      data: to === undefined ? { from, type: 'gone' } : { from, to, type: 'moved' },
    })

  test('are stored in one form', async () => {
    await write('/cu/?trang=2', '/moi/#dau')
    expect(await redirects()).toEqual({ '/cu': '/moi' })
  })

  test('a second one joins the first instead of following it', async () => {
    await write('/a', '/b')
    await write('/b', '/c')
    expect(await redirects()).toEqual({ '/a': '/c', '/b': '/c' })
  })

  test('one that leads to what is redirected leads to its end', async () => {
    await write('/b', '/c')
    await write('/a', '/b')
    expect(await redirects()).toEqual({ '/a': '/c', '/b': '/c' })
  })

  test('one that leads to what goes is kept, for it may return', async () => {
    await write('/a', '/b')
    await write('/b')
    expect(await redirects()).toEqual({ '/a': '/b', '/b': 410 })
  })

  test('one that leads to an item works again when the item is published again', async () => {
    const item = await publish('news', 'cu')
    await write('/tin-cu.html', '/tin-tuc/cu')
    await item.withdraw()
    await item.publishAgain()
    expect(await redirects()).toEqual({ '/tin-cu.html': '/tin-tuc/cu' })
  })

  test.each([
    ['leads to itself', '/b', '/b'],
    ['leads back', '/b', '/a'],
    ['leads home from home', '/', '/a'],
    ['starts elsewhere', 'https://khac.vn/a', '/a'],
    ['leads to a word', '/c', 'tin-tuc'],
  ])('one that %s is refused', async (_, from, to) => {
    await write('/a', '/b')
    await expect(write(from, to)).rejects.toMatchObject({ status: 400 })
    expect(await redirects()).toEqual({ '/a': '/b' })
  })

  test('one for the address of a published item goes when that is saved', async () => {
    const item = await publish('news', 'cu')
    await write('/tin-tuc/cu', '/khac')
    await item.publishAgain({ title: 'Sửa tít' })
    expect(await redirects()).toEqual({})
  })

  test('one that leads to an item follows it when it is renamed', async () => {
    const item = await publish('news', 'cu')
    await write('/tin-cu.html', '/tin-tuc/cu')
    await item.rename('moi')
    expect(await redirects()).toEqual({
      '/tin-cu.html': '/tin-tuc/moi',
      '/tin-tuc/cu': '/tin-tuc/moi',
    })
  })
})

describe.each(DOORS)('through %s', (door) => {
  test.each(['contributor', 'public'] as const)('the %s cannot read redirects', async (someone) => {
    const item = await publish('news', 'cu')
    await item.rename('moi')
    const desk = deskOf({ payload, door, person: people[someone], collection: 'redirects' })
    const { status, text } = await desk.find()
    expect(status).toBe(403)
    expect(text).not.toContain('/tin-tuc/cu')
  })

  test('a contributor who drafts leaves the addresses of what is published alone', async () => {
    const desk = deskOf({ payload, door, person: people.contributor, collection: 'news' })
    await publish('news', 'cu')
    await desk.create({ title: 'Tin', slug: 'moi' }, { draft: true })
    expect(await redirects()).toEqual({})
  })

  test('a rename is redirected by whoever may publish, though they cannot write redirects', async () => {
    const item = await publish('news', 'cu')
    const desk = deskOf({ payload, door, person: people.editor, collection: 'news' })
    await letEditorsPublish(payload, true)
    expect((await desk.update(item.id, { slug: 'moi' })).status).toBe(200)
    expect(await redirects()).toEqual({ '/tin-tuc/cu': '/tin-tuc/moi' })
  })
})

describe('a redirect that somebody wrote', () => {
  test('for a withdrawn item stands when a draft of the item is saved', async () => {
    const { id } = await publish('news', 'cu')
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/tin-tuc/cu' } },
    })
    await payload.update({
      collection: 'redirects',
      id: docs[0]!.id,
      data: { type: 'moved', to: '/bai-viet/thay-the' },
    })
    await payload.update({ collection: 'news', id, data: { title: 'Nháp' }, draft: true })
    expect(await redirects()).toEqual({ '/tin-tuc/cu': '/bai-viet/thay-the' })
  })

  test('for a living address leaves the old addresses of the item alone', async () => {
    const { id } = await publish('news', 'cu')
    await payload.update({ collection: 'news', id, data: { slug: 'moi', _status: 'published' } })
    await payload.create({
      collection: 'redirects',
      data: { from: '/tin-tuc/moi', to: '/thong-ke', type: 'moved' },
    })
    expect(await redirects()).toMatchObject({ '/tin-tuc/cu': '/tin-tuc/moi' })
  })
})
